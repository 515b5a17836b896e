namespace Sharewell.Diagnostics;

/// <summary>
/// Finds the place of a run of characters by its offset in a text. The libraries that read YAML and Markdown tell lines and columns too, and are
/// wrong about them at the end of a text and after references; of offsets they are sure.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="text">The text, lines ending in <c>\n</c>.</param>
/// <param name="firstLine">The line of the file on which it begins, from 1; it begins at the beginning of that line.</param>
internal sealed class TextLines(ContentPath path, string text, int firstLine)
{
    // Found once, when first asked for: counting from the top each time takes 7 s for 90,000 links.
    private readonly Lazy<List<int>> starts = new(() => Starts(text));

    /// <summary>A run of characters, cut at the end of its first line. An offset beyond the text is its end.</summary>
    public SourceSpan Span(long start, long length)
    {
        var from = (int)Math.Clamp(start, 0, text.Length);
        // The end of a text is the end of its last line, not a line of its own.
        if (from == text.Length && from > 0 && text[from - 1] == '\n') from--;
        var begins = starts.Value;
        var found = begins.BinarySearch(from);
        var line = found < 0 ? ~found - 1 : found;
        var end = line + 1 < begins.Count ? begins[line + 1] - 1 : text.Length;
        return new SourceSpan(path, firstLine + line, from - begins[line] + 1, (int)Math.Clamp(length, 0, end - from));
    }

    private static List<int> Starts(string text)
    {
        var found = new List<int> { 0 };
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) found.Add(end + 1);
        return found;
    }
}
