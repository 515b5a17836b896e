using System.Buffers.Binary;

namespace Sharewell.Packaging;

/// <summary>The list of entries at the end of a zip, where the library leaves one thing open that differs from system to system.</summary>
internal static class CentralDirectory
{
    // Offsets and signatures: APPNOTE 6.3.10, sections 4.3.12, 4.3.14 and 4.3.16.
    private const int EntryLength = 46;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const uint EntrySignature = 0x02014b50;
    private const byte Unix = 3;

    /// <summary>
    /// Says of every entry that it was made on Unix, which is what the rights in the attributes mean. .NET writes the system that it runs on, so that
    /// an archive made on Windows would differ from the same one made elsewhere.
    /// </summary>
    /// <param name="archive">A whole archive without a comment.</param>
    public static void MarkAsMadeOnUnix(Stream archive)
    {
        var (at, count) = Find(archive);
        var entry = new byte[EntryLength];
        for (var i = 0L; i < count; i++)
        {
            Read(archive, at, entry);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != EntrySignature) throw new InvalidDataException("There is no entry where one should be.");
            archive.Position = at + 5; // the upper byte of "version made by"
            archive.WriteByte(Unix);
            at += EntryLength + Number(entry, 28) + Number(entry, 30) + Number(entry, 32);
        }
    }

    private static (long Offset, long Count) Find(Stream archive)
    {
        var end = new byte[EndLength];
        Read(archive, archive.Length - EndLength, end);
        var (count, offset) = (Number(end, 10), BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16)));
        if (count != ushort.MaxValue && offset != uint.MaxValue) return (offset, count);

        // Zip64: a locator before the end names another end, with wider numbers.
        var locator = new byte[LocatorLength];
        Read(archive, archive.Length - EndLength - LocatorLength, locator);
        var wide = new byte[56];
        Read(archive, BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8)), wide);
        return (BinaryPrimitives.ReadInt64LittleEndian(wide.AsSpan(48)), BinaryPrimitives.ReadInt64LittleEndian(wide.AsSpan(32)));
    }

    private static void Read(Stream archive, long at, byte[] bytes)
    {
        archive.Position = at;
        archive.ReadExactly(bytes);
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
