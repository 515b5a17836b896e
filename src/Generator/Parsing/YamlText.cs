using Sharewell.Diagnostics;

namespace Sharewell.Parsing;

/// <summary>A piece of YAML and where it stands in its file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The YAML, lines ending in <c>\n</c>.</param>
/// <param name="FirstLine">The line of the file on which it begins, from 1.</param>
internal sealed record YamlText(ContentPath Path, string Text, int FirstLine)
{
    /// <summary>A run of characters by offset, cut at the end of its first line.</summary>
    public SourceSpan Span(long line, long column, long start, long end)
    {
        var from = (int)Math.Clamp(start, 0, Text.Length);
        var to = (int)Math.Clamp(end, from, Text.Length);
        var newline = Text.IndexOf('\n', from, to - from);
        return new SourceSpan(Path, FirstLine + (int)line - 1, (int)column, (newline < 0 ? to : newline) - from);
    }
}
