using System.Text;

namespace Sharewell.Rendering;

/// <summary>Text for formats that refuse some characters altogether.</summary>
public static class CleanText
{
    /// <summary>
    /// The text without control characters other than tab and newline, and without the code points that Unicode keeps for no character. Half a
    /// surrogate pair becomes U+FFFD. Reading refuses most of these, but an escape in YAML (<c>"\e"</c>) can still make one, and one is enough to
    /// make a feed that no reader opens (XML 1.0, section 2.2).
    /// </summary>
    public static string Of(string text)
    {
        // Nearly all texts are plain ASCII, which the processor tells sixteen letters at a time.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPlain(rune) || rune == Rune.ReplacementChar) return Rebuild(text, at);
            at += rune.Utf16SequenceLength;
        }

        return text;
    }

    private static string Rebuild(string text, int cleanUpTo)
    {
        var clean = new StringBuilder(text, 0, cleanUpTo, text.Length);
        foreach (var rune in text.AsSpan(cleanUpTo).EnumerateRunes())
        {
            if (IsPlain(rune)) clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsPlain(Rune rune) => rune.Value switch
    {
        '\t' or '\n' => true,
        >= 0xfdd0 and <= 0xfdef => false,
        var value when (value & 0xfffe) == 0xfffe => false,
        _ => !Rune.IsControl(rune),
    };
}
