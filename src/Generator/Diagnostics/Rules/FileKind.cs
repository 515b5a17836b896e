namespace Sharewell.Diagnostics.Rules;

/// <summary>A file is what its name says: a web page called <c>map.png</c> is refused.</summary>
public static class FileKind
{
    public static Rule Rule { get; } = new("file-kind", Severity.Error, "A picture or PDF is what the ending of its name says.", Firm: true);

    /// <summary>A file of another kind that the hub knows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="actual">What it is: <c>a JPEG picture</c>.</param>
    /// <param name="place">The whole path that would fit.</param>
    public static Diagnostic Other(ContentPath path, string actual, string place) => Rule.Found(
        SourceSpan.File(path),
        $"\"{path.FileName}\" is {actual}, whatever its name says.",
        $"Rename it to \"{place}\", and correct the links to it.");

    /// <summary>A file of no kind that the hub knows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="wanted">What its name says: <c>PNG picture</c>.</param>
    /// <param name="withArticle">The same: <c>a PNG picture</c>.</param>
    public static Diagnostic None(ContentPath path, string wanted, string withArticle) => Rule.Found(
        SourceSpan.File(path), $"\"{path.FileName}\" is no {wanted}, whatever its name says.", $"Save it again as {withArticle}.");

    /// <summary>A file with nothing in it.</summary>
    public static Diagnostic Empty(ContentPath path) => Rule.Found(
        SourceSpan.File(path), $"\"{path.FileName}\" is empty.", "Put the file here again.");

    /// <summary>A picture that begins well and then breaks off, or contradicts itself.</summary>
    public static Diagnostic Damaged(ContentPath path, string kind) => Rule.Found(
        SourceSpan.File(path), $"The {kind} \"{path.FileName}\" is damaged: it does not say how large it is.", "Save it again with the program that made it.");
}
