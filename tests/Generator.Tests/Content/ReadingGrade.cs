using Markdig.Syntax;
using Sharewell.Model;

namespace Sharewell.Tests.Content;

/// <summary>The Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.</summary>
internal static class ReadingGrade
{
    /// <summary>The grade of the paragraphs of a body; headings and tables are no sentences.</summary>
    public static double Of(MarkdownBody body)
    {
        var text = string.Join(". ", body.Parse().Descendants<ParagraphBlock>().Select(PlainText.Of));
        var words = text.Split([' ', '\n', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsAsciiLetter)).ToList();
        var sentences = Math.Max(1, text.Split(['.', '!', '?', ':', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Count(part => part.Contains(' ')));
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    // Runs of vowels, a final silent e left out; at least one.
    private static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant().Where(char.IsAsciiLetter).ToArray();
        var count = letters.Where((letter, i) => IsVowel(letter) && (i == 0 || !IsVowel(letters[i - 1]))).Count();
        if (letters is [.., not 'l', 'e'] && count > 1) count--;
        return Math.Max(1, count);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
