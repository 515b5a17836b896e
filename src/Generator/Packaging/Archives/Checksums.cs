using System.Text;

namespace Sharewell.Packaging;

/// <summary>The list of all files of an archive with their hashes, in the form that <c>sha256sum -c</c> reads (GNU coreutils, "sha2 utilities").</summary>
internal static class Checksums
{
    /// <summary>Its name at the top of an archive.</summary>
    public const string FileName = "SHA256SUMS.txt";

    /// <summary>The files with the list among them.</summary>
    public static IEnumerable<ArchiveFile> AddTo(IReadOnlyCollection<ArchiveFile> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal)) lines.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        return files.Append(ArchiveFile.Of(FileName, lines.ToString()));
    }
}
