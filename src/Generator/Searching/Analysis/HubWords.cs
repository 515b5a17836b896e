using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>
/// Words as the hub sees them. A word is a run of letters and digits; what is written in several ways comes out in one:
/// <c>council's</c> and <c>Council’s</c> as <c>council</c>, <c>£553,000</c> as <c>553000</c>, <c>co-operate</c> as <c>cooperate</c>,
/// <c>e-mail</c> as <c>email</c>, <c>tŷ</c> as <c>ty</c>. <c>A&amp;E</c> stays one word, <c>1.7</c> too; <c>self-assessment</c> is two.
/// </summary>
internal static class HubWords
{
    public static int Prepare(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        var commas = false;
        foreach (var letter in text)
        {
            if (letter < 128)
            {
                commas |= letter == ',';
                room[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
                continue;
            }

            switch (letter)
            {
                case '’' or '‘' or 'ʼ':
                    room[length++] = '\'';
                    break;
                case >= '\u0300' and <= '\u036f' or '\u00ad':
                    break;
                case 'ß' or 'ẞ':
                    room[length++] = 's';
                    room[length++] = 's';
                    break;
                case 'æ' or 'Æ':
                    room[length++] = 'a';
                    room[length++] = 'e';
                    break;
                case 'œ' or 'Œ':
                    room[length++] = 'o';
                    room[length++] = 'e';
                    break;
                default:
                    room[length++] = Folding.Fold(letter);
                    break;
            }
        }

        return commas ? WithoutThousandsCommas(room[..length]) : length;
    }

    public static bool Next(Span<char> prepared, ref int position, out ReadOnlySpan<char> word)
    {
        while (position < prepared.Length && !char.IsLetterOrDigit(prepared[position])) position++;
        if (position == prepared.Length)
        {
            word = default;
            return false;
        }

        // The word is closed up in place: what is written never passes what is read.
        var start = position;
        var end = start;
        var afterPrefix = start;
        var isNumber = true;
        var hasApostrophe = false;
        var read = start;
        for (; read < prepared.Length; read++)
        {
            var letter = prepared[read];
            if (char.IsLetterOrDigit(letter))
            {
                if (isNumber && !char.IsAsciiDigit(letter) && !prepared[start..end].Contains('.')) isNumber = false;
                prepared[end++] = letter;
            }
            else if (letter == '\'' && LetterAt(prepared, read + 1))
            {
                hasApostrophe = true;
                prepared[end++] = letter;
            }
            else if (letter == '.' && isNumber && !hasApostrophe && DigitAt(prepared, read + 1))
            {
                prepared[end++] = letter;
            }
            else if (letter == '-' && IsJoiningPrefix(prepared[start..end], prepared[(read + 1)..]))
            {
                afterPrefix = end;
            }
            else if (letter == '&' && end - afterPrefix <= 2 && !hasApostrophe && ShortEnd(prepared, read + 1) is { } close)
            {
                // "a&e": both sides short, nothing more behind.
                for (; read < close; read++) prepared[end++] = prepared[read];
                break;
            }
            else
            {
                break;
            }
        }

        position = read;
        if (end - start > 2 && prepared[end - 1] == 's' && prepared[end - 2] == '\'') end -= 2;
        if (hasApostrophe) end = start + WithoutApostrophes(prepared[start..end]);
        word = prepared[start..end];
        return true;
    }

    /// <summary><c>organize</c>, <c>organizing</c> and <c>organization</c> with an s, as <c>analyze</c>; <c>size</c>, <c>prize</c> and <c>citizen</c> stay.</summary>
    public static ReadOnlySpan<char> BritishSpelling(ReadOnlySpan<char> word)
    {
        var z = word.LastIndexOf('z');
        if (z < 4 || word[z - 1] is not ('i' or 'y')) return word;
        if (word[(z + 1)..] is not ("e" or "es" or "ed" or "er" or "ers" or "ing" or "able" or "ation" or "ations" or "ational")) return word;
        var spelled = word.ToArray();
        spelled[z] = 's';
        return spelled;
    }

    // "co-operate" is written "cooperate" as often, "e-mail" "email"; no other prefix of these pages is.
    private static bool IsJoiningPrefix(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        !after.IsEmpty && ((before is "co" && after[0] is 'a' or 'e' or 'i' or 'o' or 'u') || (before is "e" && char.IsLetter(after[0])));

    // "1,234,567" is one number; "1,23" and "1,2345" are two.
    private static int WithoutThousandsCommas(Span<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',' && length > 0 && char.IsAsciiDigit(text[length - 1])
                && DigitAt(text, i + 1) && DigitAt(text, i + 2) && DigitAt(text, i + 3) && !DigitAt(text, i + 4))
            {
                continue;
            }

            text[length++] = text[i];
        }

        return length;
    }

    // Where one or two letters from here end, when neither a letter nor an ampersand nor an apostrophe follows; null otherwise.
    private static int? ShortEnd(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (LetterAt(text, end)) end++;
        return end - from is 1 or 2 && (end == text.Length || text[end] is not ('&' or '\'')) ? end : null;
    }

    private static bool LetterAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsLetterOrDigit(text[index]);

    private static bool DigitAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private static int WithoutApostrophes(Span<char> word)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '\'') word[length++] = letter;
        }

        return length;
    }
}
