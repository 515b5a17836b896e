using Sharewell.Diagnostics;

namespace Sharewell.Parsing;

/// <summary>A piece of YAML and where it stands in its file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The YAML, lines ending in <c>\n</c>.</param>
/// <param name="FirstLine">The line of the file on which it begins, from 1.</param>
internal sealed record YamlText(ContentPath Path, string Text, int FirstLine)
{
    private readonly TextLines lines = new(Path, Text, FirstLine);

    /// <summary>A run of characters by offset, cut at the end of its first line.</summary>
    public SourceSpan Span(long start, long end) => lines.Span(start, end - start);
}
