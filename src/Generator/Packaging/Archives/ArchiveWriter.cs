using System.IO.Compression;
using System.Text;

namespace Sharewell.Packaging;

/// <summary>
/// Writes zip archives that are the same byte for byte wherever and whenever they are made: entries by path, all of one time and one set of rights,
/// names flagged as UTF-8, no extra fields (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4).
/// </summary>
/// <remarks>
/// Compressed bytes come from the zlib that the .NET runtime carries: another version of the runtime may pack the same files tighter.
/// </remarks>
public static class ArchiveWriter
{
    /// <summary>The first moment that a zip can name.</summary>
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A plain file that its owner may write and everybody may read: the upper half holds the mode of Unix.</summary>
    private const int Attributes = 0b1_000_000_110_100_100 << 16;

    // Packed by their own formats: deflating them again takes time and wins nothing.
    private static readonly string[] PackedAlready = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".woff2", ".zip", ".epub", ".pdf"];

    /// <summary>Writes an archive and reads it back.</summary>
    /// <param name="output">Empty, and to be read and sought in: sizes are filled in when they are known. It is left open, at its end.</param>
    /// <param name="files">The files, in any order.</param>
    /// <param name="first">A file that stands before all others and is stored as it is; null for none.</param>
    /// <exception cref="Diagnostics.MachineFaultException">A name is one that some system does not allow, or what was written cannot be read back.</exception>
    public static void Write(Stream output, IEnumerable<ArchiveFile> files, ArchiveFile? first = null)
    {
        ArchiveFile[] all = [.. first is null ? [] : new[] { first }, .. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        ArchiveNames.Check(all.Select(file => file.Path));
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in all)
            {
                var stored = file == first || PackedAlready.Contains(Path.GetExtension(file.Path));
                var entry = archive.CreateEntry(file.Path, stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                entry.ExternalAttributes = Attributes;
                using var content = entry.Open();
                content.Write(file.Read().Span);
            }
        }

        CentralDirectory.MarkAsMadeOnUnix(output);
        ArchiveCheck.Check(output, all);
        output.Seek(0, SeekOrigin.End);
    }

    /// <summary>The bytes of a small archive.</summary>
    /// <exception cref="Diagnostics.MachineFaultException">As in the other.</exception>
    public static byte[] Write(IEnumerable<ArchiveFile> files, ArchiveFile? first = null)
    {
        using var output = new MemoryStream();
        Write(output, files, first);
        return output.ToArray();
    }
}
