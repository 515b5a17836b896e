namespace Sharewell.Searching;

/// <summary>
/// Takes English endings off: <c>councils</c> and <c>council</c> become <c>council</c>, <c>libraries</c> becomes <c>librari</c>.
/// </summary>
/// <remarks>
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two departures that lunr 2.3.9 has from the paper
/// (<c>bli</c> for <c>abli</c>, and <c>logi</c>), so that an index made here and one made by lunr hold the same terms. Letters beyond a to z, and
/// digits, count as consonants, as they do there.
/// </remarks>
public static class PorterStemmer
{
    // Within each step the longest ending comes first: the paper takes the longest that fits, and no other when its condition fails.
    private static readonly (string Ending, string Becomes)[] Step2 =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("tional", "tion"), ("biliti", "ble"),
        ("entli", "ent"), ("ousli", "ous"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("iviti", "ive"), ("enci", "ence"),
        ("anci", "ance"), ("izer", "ize"), ("alli", "al"), ("ator", "ate"), ("logi", "log"), ("bli", "ble"), ("eli", "e"),
    ];

    private static readonly (string Ending, string Becomes)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly string[] Step4 =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic", "ou"];

    /// <summary>The stem of a word in lower case. Words of one or two letters stay as they are.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return word.ToString();
        // One letter of room: a step may add an "e".
        Span<char> letters = word.Length < 256 ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        word.CopyTo(letters);
        var length = word.Length;

        length = Plural(letters, length);
        length = PastAndProgressive(letters, length);
        if (length > 2 && letters[length - 1] == 'y' && !IsPlainVowel(letters[length - 2])) letters[length - 1] = 'i';
        length = Replace(letters, length, Step2);
        length = Replace(letters, length, Step3);
        length = DropEnding(letters, length);
        length = Tidy(letters, length);
        return letters[..length].ToString();
    }

    // Step 1a: caresses -> caress, ponies -> poni, cats -> cat.
    private static int Plural(Span<char> letters, int length)
    {
        var word = letters[..length];
        if ((length > 4 && word.EndsWith("sses")) || (length > 3 && word.EndsWith("ies"))) return length - 2;
        return length > 2 && word[^1] == 's' && word[^2] != 's' ? length - 1 : length;
    }

    // Step 1b: agreed -> agree, plastered -> plaster, hoping -> hope, hopping -> hop.
    private static int PastAndProgressive(Span<char> letters, int length)
    {
        var word = letters[..length];
        if (length > 3 && word.EndsWith("eed")) return Measure(word[..^3]) > 0 ? length - 1 : length;
        int stem;
        if (length > 2 && word.EndsWith("ed")) stem = length - 2;
        else if (length > 3 && word.EndsWith("ing")) stem = length - 3;
        else return length;

        if (!HasVowel(letters[..stem])) return length;
        word = letters[..stem];
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz")) return AddE(letters, stem);
        if (stem > 1 && word[^1] == word[^2] && !IsPlainVowel(word[^1]) && word[^1] is not ('y' or 'l' or 's' or 'z')) return stem - 1;
        return IsShort(word) ? AddE(letters, stem) : stem;
    }

    private static int Replace(Span<char> letters, int length, (string Ending, string Becomes)[] endings)
    {
        foreach (var (ending, becomes) in endings)
        {
            var stem = length - ending.Length;
            if (stem < 1 || !letters[..length].EndsWith(ending)) continue;
            if (Measure(letters[..stem]) == 0) return length;
            becomes.CopyTo(letters[stem..]);
            return stem + becomes.Length;
        }

        return length;
    }

    // Step 4: the ending goes when what is before it has two measures; "ion" only after s or t.
    private static int DropEnding(Span<char> letters, int length)
    {
        var word = letters[..length];
        foreach (var ending in Step4)
        {
            if (length > ending.Length && word.EndsWith(ending)) return Measure(word[..^ending.Length]) > 1 ? length - ending.Length : length;
        }

        return length > 4 && word.EndsWith("ion") && word[^4] is 's' or 't' && Measure(word[..^3]) > 1 ? length - 3 : length;
    }

    // Step 5: probate -> probat, rate stays, controll -> control.
    private static int Tidy(Span<char> letters, int length)
    {
        if (length > 1 && letters[length - 1] == 'e')
        {
            var stem = letters[..(length - 1)];
            var measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !IsShort(stem))) length--;
        }

        return length > 1 && letters[length - 1] == 'l' && letters[length - 2] == 'l' && Measure(letters[..length]) > 1 ? length - 1 : length;
    }

    private static int AddE(Span<char> letters, int length)
    {
        letters[length] = 'e';
        return length + 1;
    }

    // The paper's m: how often a run of vowels is followed by a consonant.
    private static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        var vowelBefore = false;
        for (var i = 0; i < word.Length; i++)
        {
            var vowel = IsVowel(word[i], i, vowelBefore);
            if (vowelBefore && !vowel) measure++;
            vowelBefore = vowel;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i], i, false)) return true;
        }

        return false;
    }

    // The paper's *o over the whole word: consonants, one vowel, one consonant other than w, x and y. "hop", not "hoop" nor "crew".
    private static bool IsShort(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || IsPlainVowel(word[^1]) || word[^1] is 'w' or 'x' or 'y' || IsPlainVowel(word[0])) return false;
        for (var i = 1; i < word.Length - 2; i++)
        {
            if (IsPlainVowel(word[i]) || word[i] == 'y') return false;
        }

        return IsPlainVowel(word[^2]) || word[^2] == 'y';
    }

    // "y" is a vowel after a consonant: in "syzygy", not in "toy" and not at the start of "young".
    private static bool IsVowel(char letter, int index, bool vowelBefore) => IsPlainVowel(letter) || (letter == 'y' && index > 0 && !vowelBefore);

    private static bool IsPlainVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
