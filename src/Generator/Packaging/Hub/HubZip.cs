using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Packaging;

/// <summary>The whole hub as one zip, made from the staged files one after the other: memory holds one of them at a time.</summary>
public static class HubZip
{
    /// <summary>The text at the top of every zip: what to extract and what to open.</summary>
    public const string ReadMeName = "READ-ME-FIRST.txt";

    // What only a host needs, and what would hold itself.
    private static readonly ImmutableArray<string> ForHosts = ["404.html", "_headers", "_redirects", "manifest.json", "robots.txt", "sitemap.xml"];

    /// <summary>Writes the zip.</summary>
    /// <param name="output">To be written, read and sought in.</param>
    /// <param name="staged">All files of the site so far.</param>
    /// <param name="replacements">Pages that are others in the zip, by address; and one that the site does not have yet.</param>
    /// <param name="readMe">The text that stands at the top.</param>
    public static void Write(Stream output, IEnumerable<ArchiveFile> staged, IEnumerable<OutputFile> replacements, ReadOnlyMemory<byte> readMe)
    {
        var own = replacements.ToDictionary(file => file.Url.Path, file => ArchiveFile.Of(file.Url.Path, file.Produce()));
        ImmutableArray<ArchiveFile> files =
        [
            .. staged.Where(file => Holds(file.Path) && !own.ContainsKey(file.Path)),
            .. own.Values,
            ArchiveFile.Of(ReadMeName, readMe),
        ];
        ArchiveWriter.Write(output, Checksums.AddTo(files));
    }

    /// <summary>True for files of the site that the zip holds: not those for hosts, not downloads, and not the PDFs of packs, which differ from build to build.</summary>
    internal static bool Holds(string path) =>
        !ForHosts.Contains(path)
        && !path.StartsWith("downloads/", StringComparison.Ordinal)
        && !(path.StartsWith("packs/", StringComparison.Ordinal) && path.EndsWith(".pdf", StringComparison.Ordinal));
}
