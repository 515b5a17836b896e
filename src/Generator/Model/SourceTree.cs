using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>What the input folder holds: the files that the content model knows, and no others.</summary>
/// <param name="Files">Pages, vocabulary, records, defaults and settings, by path in ordinal order; no path twice.</param>
/// <param name="Attachments">
/// Pictures and files for download, by path in ordinal order; their bytes stay on disk until asked for. Faulty ones have been reported and are
/// there all the same, so that links to them are not called broken.
/// </param>
public sealed record SourceTree(ImmutableArray<SourceFile> Files, ImmutableArray<Attachment> Attachments)
{
    /// <summary>An input folder with nothing in it.</summary>
    public static SourceTree Empty { get; } = new([], []);

    /// <summary>The file of a path, letter case counting; null when there is none, or when it was reported and left out.</summary>
    public SourceFile? Find(string path)
    {
        var (low, high) = (0, Files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Files[middle].Path.Value, path);
            if (order == 0) return Files[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The files that lie directly in a folder such as <c>case-studies</c>, in order; <c>""</c> is the input folder itself.</summary>
    public IEnumerable<SourceFile> In(string folder) => Files.Where(file => file.Path.Folder == folder);
}

/// <summary>A text file of the input folder.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Text">
/// What stands in it, decoded from UTF-8 without a byte order mark. Lines end in <c>\n</c>, whatever they ended in on disk. There are no control
/// characters but tab and newline, and none that turn the direction of text or cannot be seen.
/// </param>
public sealed record SourceFile(ContentPath Path, string Text)
{
    /// <summary>
    /// False for a file that could not be taken in and has been reported: its text is empty, and nothing more is to be said of it. It is there all
    /// the same, so that links to it are not called broken.
    /// </summary>
    public bool IsWhole { get; init; } = true;
}
