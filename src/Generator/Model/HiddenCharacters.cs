using System.Buffers;
using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>
/// Characters that content does without: controls other than tab and newline, those that turn the direction of text, those that have no width
/// and those that Unicode keeps for no character. Names are from the Unicode Character Database (<c>UnicodeData.txt</c>, <c>NameAliases.txt</c>).
/// </summary>
/// <remarks>U+200C and U+200D stay: emoji and some scripts are written with them. U+00AD stays: it is a place to break a long word.</remarks>
internal static class HiddenCharacters
{
    private static readonly ImmutableArray<string> Controls =
    [
        "NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION", "ENQUIRY", "ACKNOWLEDGE", "ALERT", "BACKSPACE",
        "CHARACTER TABULATION", "LINE FEED", "LINE TABULATION", "FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN", "DATA LINK ESCAPE",
        "DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE", "DEVICE CONTROL FOUR", "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE",
        "END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE", "ESCAPE", "INFORMATION SEPARATOR FOUR", "INFORMATION SEPARATOR THREE",
        "INFORMATION SEPARATOR TWO", "INFORMATION SEPARATOR ONE",
    ];

    // U+0080 to U+009F.
    private static readonly ImmutableArray<string> LaterControls =
    [
        "PADDING CHARACTER", "HIGH OCTET PRESET", "BREAK PERMITTED HERE", "NO BREAK HERE", "INDEX", "NEXT LINE", "START OF SELECTED AREA",
        "END OF SELECTED AREA", "CHARACTER TABULATION SET", "CHARACTER TABULATION WITH JUSTIFICATION", "LINE TABULATION SET", "PARTIAL LINE FORWARD",
        "PARTIAL LINE BACKWARD", "REVERSE LINE FEED", "SINGLE SHIFT TWO", "SINGLE SHIFT THREE", "DEVICE CONTROL STRING", "PRIVATE USE ONE",
        "PRIVATE USE TWO", "SET TRANSMIT STATE", "CANCEL CHARACTER", "MESSAGE WAITING", "START OF GUARDED AREA", "END OF GUARDED AREA",
        "START OF STRING", "SINGLE GRAPHIC CHARACTER INTRODUCER", "SINGLE CHARACTER INTRODUCER", "CONTROL SEQUENCE INTRODUCER", "STRING TERMINATOR",
        "OPERATING SYSTEM COMMAND", "PRIVACY MESSAGE", "APPLICATION PROGRAM COMMAND",
    ];

    private static readonly Dictionary<int, string> Names = Table();

    private static readonly SearchValues<char> Candidates = SearchValues.Create(
        [.. Names.Keys.Where(codePoint => codePoint <= 0xffff).Select(codePoint => (char)codePoint), '\udffe', '\udfff']);

    /// <summary>The name of a hidden character; empty for a code point that is no character; null for all that content may hold.</summary>
    public static string? Name(int codePoint) => Names.GetValueOrDefault(codePoint);

    /// <summary>Finds the first hidden character.</summary>
    /// <param name="text">Where to look.</param>
    /// <returns>Its index, or -1; its code point; its length in UTF-16 code units.</returns>
    public static (int Index, int CodePoint, int Length) FindIn(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (text[start..].IndexOfAny(Candidates) is var found and >= 0)
        {
            var index = start + found;
            if (!char.IsLowSurrogate(text[index])) return (index, text[index], 1);

            // 0x1fffe and its like are pairs that end in DFFE or DFFF; most pairs that end so are characters.
            if (index > 0 && char.IsHighSurrogate(text[index - 1]))
            {
                var codePoint = char.ConvertToUtf32(text[index - 1], text[index]);
                if (Names.ContainsKey(codePoint)) return (index - 1, codePoint, 2);
            }

            start = index + 1;
        }

        return (-1, 0, 0);
    }

    private static Dictionary<int, string> Table()
    {
        var names = new Dictionary<int, string>
        {
            [0x7f] = "DELETE",
            [0x61c] = "ARABIC LETTER MARK",
            [0x200b] = "ZERO WIDTH SPACE",
            [0x200e] = "LEFT-TO-RIGHT MARK",
            [0x200f] = "RIGHT-TO-LEFT MARK",

            // Not in the list of bidirectional controls, but some programs take them for the end of a line, and then count other lines than we do.
            [0x2028] = "LINE SEPARATOR",
            [0x2029] = "PARAGRAPH SEPARATOR",
            [0x202a] = "LEFT-TO-RIGHT EMBEDDING",
            [0x202b] = "RIGHT-TO-LEFT EMBEDDING",
            [0x202c] = "POP DIRECTIONAL FORMATTING",
            [0x202d] = "LEFT-TO-RIGHT OVERRIDE",
            [0x202e] = "RIGHT-TO-LEFT OVERRIDE",
            [0x2060] = "WORD JOINER",
            [0x2066] = "LEFT-TO-RIGHT ISOLATE",
            [0x2067] = "RIGHT-TO-LEFT ISOLATE",
            [0x2068] = "FIRST STRONG ISOLATE",
            [0x2069] = "POP DIRECTIONAL ISOLATE",
            [0xfeff] = "ZERO WIDTH NO-BREAK SPACE",
        };
        for (var i = 0; i < 32; i++)
        {
            if (i is not ('\t' or '\n')) names[i] = Controls[i];
            names[0x80 + i] = LaterControls[i];
            names[0xfdd0 + i] = "";
        }

        for (var plane = 0; plane <= 16; plane++)
        {
            names[(plane << 16) | 0xfffe] = "";
            names[(plane << 16) | 0xffff] = "";
        }

        return names;
    }
}
