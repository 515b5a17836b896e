namespace Sharewell.Searching;

/// <summary>Words as lunr 2.3.9 sees them: lower case, cut at white space and hyphens, signs trimmed off both ends.</summary>
internal static class LunrWords
{
    public static int Prepare(ReadOnlySpan<char> text, Span<char> room)
    {
        for (var i = 0; i < text.Length; i++) room[i] = char.ToLowerInvariant(text[i]);
        return text.Length;
    }

    public static bool Next(Span<char> prepared, ref int position, out ReadOnlySpan<char> word)
    {
        while (position < prepared.Length && IsSeparator(prepared[position])) position++;
        var start = position;
        while (position < prepared.Length && !IsSeparator(prepared[position])) position++;
        word = prepared[start..position];
        return position > start;
    }

    // \W of ECMAScript is anything but ASCII letters, digits and the underscore: "café" loses its last letter there, and so here.
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && !IsWordCharacter(word[start])) start++;
        while (end > start && !IsWordCharacter(word[end - 1])) end--;
        return word[start..end];
    }

    private static bool IsWordCharacter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    // \s of ECMAScript, which .NET's differs from: U+FEFF is white space, U+0085 is not (ECMA-262, 22.2.2.9 and 12.2).
    private static bool IsSeparator(char letter) => letter switch
    {
        '-' or ' ' or (>= '\t' and <= '\r') => true,
        < '\u00a0' => false,
        '\u00a0' or '\u1680' or (>= '\u2000' and <= '\u200a') or '\u2028' or '\u2029' or '\u202f' or '\u205f' or '\u3000' or '\ufeff' => true,
        _ => false,
    };
}
