using System.Text;
using Sharewell.Tests.Parsing;
using Sharewell.Tests.Repository;
using Sharewell.Tests.Rules;

namespace Sharewell.Tests.Fuzzing;

/// <summary>
/// Small hubs in which a few files are what they were with slips: bytes changed, lines lost, moved and repeated, pieces of other pages and of Markdown
/// and YAML put in. A number makes the same hub each time.
/// </summary>
internal sealed class MutatedFolder
{
    private static readonly Lazy<SortedDictionary<string, byte[]>> Base = new(ReadBase);
    private static readonly Lazy<byte[][]> Real = new(() =>
        [.. RepositoryFiles.In("input").Where(IsText).Order(StringComparer.Ordinal).Select(path => File.ReadAllBytes(RepositoryRoot.Combine(path)))]);

    private readonly Random random;

    public MutatedFolder(int number)
    {
        random = new Random(number);
        Files = new SortedDictionary<string, byte[]>(Base.Value, StringComparer.Ordinal);
        var paths = Files.Keys.Where(IsText).ToArray();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var path = paths[random.Next(paths.Length)];
            Changed.Add(path);

            // Now and then another page of the hub in its place: richer than those of the small hub, and not of the type that is wanted.
            var bytes = random.Next(3) == 0 ? Real.Value[random.Next(Real.Value.Length)] : Files[path];
            for (var change = random.Next(1, 6); change > 0; change--) bytes = Change(bytes);
            Files[path] = bytes;
        }
    }

    /// <summary>The files by path.</summary>
    public SortedDictionary<string, byte[]> Files { get; }

    /// <summary>The paths of those that were changed.</summary>
    public SortedSet<string> Changed { get; } = new(StringComparer.Ordinal);

    private byte[] Change(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(bytes.Length - at, random.Next(random.Next(2) == 0 ? 4 : 200));
        switch (random.Next(10))
        {
            case 0:
                return Splice(bytes, at, length, []);
            case 1:
                return Splice(bytes, at, 0, bytes.AsSpan(at, length));
            case 2:
                return Splice(bytes, at, length, Encoding.UTF8.GetBytes(Piece()));
            case 3:
                return Splice(bytes, at, 0, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Piece(), random.Next(1, random.Next(4) == 0 ? 2_000 : 12)))));
            case 4:
                return Splice(bytes, at, Math.Min(1, length), [(byte)random.Next(256)]);
            case 5:
                return bytes[..at];
            case 6:
                var donor = Real.Value[random.Next(Real.Value.Length)];
                var from = random.Next(donor.Length);
                return Splice(bytes, at, length, donor.AsSpan(from, Math.Min(donor.Length - from, random.Next(400))));
            case 7:
                return Lines(bytes, lines => (lines[random.Next(lines.Count)], lines[random.Next(lines.Count)]) is var (a, b) ? [.. lines.Select(line => line == a ? b : line == b ? a : line)] : lines);
            case 8:
                return Lines(bytes, lines => [.. lines.Where(_ => random.Next(8) > 0)]);
            default:
                return Lines(bytes, lines => [.. lines.Select(line => random.Next(10) > 0 ? line : random.Next(2) == 0 ? "  " + line : line.TrimStart())]);
        }
    }

    private string Piece() => AnyText.Pieces[random.Next(AnyText.Pieces.Length)];

    private static byte[] Lines(byte[] bytes, Func<List<string>, List<string>> change) => Encoding.UTF8.GetBytes(string.Join('\n', change([.. Encoding.UTF8.GetString(bytes).Split('\n')])));

    private static byte[] Splice(byte[] bytes, int at, int length, ReadOnlySpan<byte> piece) => [.. bytes.AsSpan(0, at), .. piece, .. bytes.AsSpan(at + length)];

    private static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    private static SortedDictionary<string, byte[]> ReadBase()
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-fuzz-").FullName;
        try
        {
            Fixture.LayOutBase(folder);
            return new SortedDictionary<string, byte[]>(
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes),
                StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
