using System.Runtime.CompilerServices;
using Sharewell.Packaging;

namespace Sharewell.Tests.Packaging;

/// <summary>The zip of a hub of any size is made with one of its files in memory at a time.</summary>
public sealed class AnArchiveLargerThanMemory
{
    private const int Count = 200;
    private const int Size = 200_000;

    private readonly List<WeakReference> read = [];

    [Fact]
    public void Holds_no_file_when_the_next_but_one_is_read()
    {
        var files = Enumerable.Range(0, Count).Select(File).ToList();
        using var output = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);

        HubZip.Write(output, files, [], "Extract all."u8.ToArray());

        read.Count.ShouldBe(Count, "each file is read once");
        output.Length.ShouldBeGreaterThan(Count * (long)Size, "what is packed already is stored, so nothing was left out");
    }

    private ArchiveFile File(int number)
    {
        var path = $"images/{number:D3}.png";
        var known = ArchiveFile.Of(path, Bytes(number));
        return new ArchiveFile(path, known.Size, known.Sha256, () => Read(number));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlyMemory<byte> Read(int number)
    {
        if (read.Count % 20 == 19)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            read.Count(file => file.IsAlive).ShouldBeLessThanOrEqualTo(1, $"after {read.Count} files");
        }

        var bytes = Bytes(number);
        read.Add(new WeakReference(bytes));
        return bytes;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] Bytes(int number)
    {
        var bytes = new byte[Size];
        new Random(number).NextBytes(bytes);
        return bytes;
    }
}
