using System.IO.Compression;
using System.Security.Cryptography;
using Sharewell.Diagnostics;

namespace Sharewell.Packaging;

/// <summary>Reads an archive back: what a reader unpacks is what was put in.</summary>
internal static class ArchiveCheck
{
    /// <summary>Compares the names in their order, and the bytes of each entry.</summary>
    /// <param name="archive">The archive; left open.</param>
    /// <param name="expected">What was put in, in order.</param>
    /// <exception cref="MachineFaultException">It is not what was written: the disk, or memory, is at fault.</exception>
    public static void Check(Stream archive, IReadOnlyList<ArchiveFile> expected)
    {
        archive.Position = 0;
        try
        {
            using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count != expected.Count) throw new InvalidDataException($"It has {zip.Entries.Count} entries and should have {expected.Count}.");
            for (var i = 0; i < expected.Count; i++) Check(zip.Entries[i], expected[i]);
        }
        catch (InvalidDataException fault)
        {
            throw new MachineFaultException($"An archive could not be read back after it was written: {fault.Message} Build again, and check the disk when it happens twice.", fault);
        }
    }

    private static void Check(ZipArchiveEntry entry, ArchiveFile expected)
    {
        if (entry.FullName != expected.Path) throw new InvalidDataException($"{entry.FullName} stands where {expected.Path} should.");
        using var content = entry.Open();
        if (entry.Length != expected.Size || Convert.ToHexStringLower(SHA256.HashData(content)) != expected.Sha256)
        {
            throw new InvalidDataException($"{entry.FullName} is not what was put in.");
        }
    }
}
