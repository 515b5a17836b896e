using System.Collections.Immutable;
using System.Text;
using Sharewell.Diagnostics;

namespace Sharewell.Contributing;

/// <summary>Puts fixes into a text.</summary>
public static class TextEdit
{
    /// <summary>The text with the fixes in it, lines ending in <c>\n</c> as before. Of fixes that overlap the first by place is taken.</summary>
    /// <param name="text">The file, lines ending in <c>\n</c>.</param>
    /// <param name="fixes">Fixes of this file, in any order.</param>
    public static string Apply(string text, IEnumerable<Fix> fixes)
    {
        var lines = text.Split('\n');
        foreach (var line in fixes.Where(fix => fix.Span.Line > 0 && fix.Span.Line <= lines.Length && fix.Span.Column > 0).Distinct().GroupBy(fix => fix.Span.Line))
        {
            lines[line.Key - 1] = ApplyToLine(lines[line.Key - 1], [.. line.OrderBy(fix => fix.Span.Column).ThenBy(fix => fix.Span.Length).ThenBy(fix => fix.Text, StringComparer.Ordinal)]);
        }

        return string.Join('\n', lines);
    }

    private static string ApplyToLine(string line, ImmutableArray<Fix> fixes)
    {
        var changed = new StringBuilder();
        var at = 0;
        foreach (var fix in fixes)
        {
            var start = fix.Span.Column - 1;
            if (start < at || start + fix.Span.Length > line.Length) continue;
            changed.Append(line, at, start - at).Append(fix.Text);
            at = start + fix.Span.Length;
        }

        return changed.Append(line, at, line.Length - at).ToString();
    }
}
