using System.Buffers;
using System.Text;

namespace Sharewell.Rendering;

/// <summary>
/// Sets text as print does: real quotation marks and apostrophes, dashes, an ellipsis. Only pages and books are set so; data, feeds, addresses and
/// the search index keep what was typed, so that a name can be looked up as it is written elsewhere.
/// </summary>
internal static class Typography
{
    private static readonly SearchValues<string> Typed = SearchValues.Create(["'", "\"", "...", " - "], StringComparison.Ordinal);
    private static readonly string[] Units = [" million", " billion", " per cent", " km", " kg"];
    private static readonly SearchValues<string> AnyUnit = SearchValues.Create(Units, StringComparison.Ordinal);

    /// <summary>The text with real marks. A text that has none is given back as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">What stands before it on the line; a space for nothing.</param>
    public static string Of(string text, char before = ' ') =>
        text.AsSpan().IndexOfAny(Typed) < 0 ? text : Set(text, before, new StringBuilder(text.Length)).ToString();

    /// <summary>The text of a line with real marks, and with numbers that stay with their unit.</summary>
    public static ReadOnlySpan<char> OfLine(ReadOnlySpan<char> text, char before)
    {
        var isTyped = text.IndexOfAny(Typed) >= 0;
        var hasUnit = text.IndexOfAny(AnyUnit) > 0;
        if (!isTyped && !hasUnit) return text;
        var set = isTyped ? Set(text, before, new StringBuilder(text.Length)) : new StringBuilder().Append(text);
        return hasUnit ? WithUnits(set).ToString() : set.ToString();
    }

    private static StringBuilder Set(ReadOnlySpan<char> text, char before, StringBuilder set)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var last = set.Length > 0 ? set[^1] : before;
            switch (text[i])
            {
                case '"':
                    set.Append(Opens(last) ? '“' : '”');
                    break;
                case '\'':
                    set.Append(Opens(last) && !IsElision(text[(i + 1)..]) ? '‘' : '’');
                    break;
                case '.' when text[i..].StartsWith("...", StringComparison.Ordinal) && last != '.' && !text[i..].StartsWith("....", StringComparison.Ordinal):
                    set.Append('…');
                    i += 2;
                    break;
                case '-' when last == ' ' && i > 0 && i + 1 < text.Length && text[i + 1] == ' ':
                    set.Append('–');
                    break;
                default:
                    set.Append(text[i]);
                    break;
            }
        }

        return set;
    }

    private static bool Opens(char last) => char.IsWhiteSpace(last) || last is '(' or '[' or '{' or '“' or '‘' or '–' or '—' or '/';

    // '90s
    private static bool IsElision(ReadOnlySpan<char> after) => after is [>= '0' and <= '9', >= '0' and <= '9', ..] && (after.Length == 2 || after[2] == 's' || !char.IsLetterOrDigit(after[2])) && !after.Contains('\'');

    private static StringBuilder WithUnits(StringBuilder set)
    {
        foreach (var unit in Units)
        {
            for (var digit = '0'; digit <= '9'; digit++) set.Replace(digit + unit, digit + "\u00a0" + unit[1..]);
        }

        return set;
    }
}
