using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Sharewell.Model;

namespace Sharewell.Tests.Content;

/// <summary>
/// How many years of school a text asks of its reader: the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of
/// New Readability Formulas for Navy Enlisted Personnel), 0.39 words a sentence + 11.8 syllables a word - 15.59.
/// </summary>
internal static partial class ReadingGrade
{
    /// <summary>The grade of a body; null where it has no sentence.</summary>
    public static double? Of(MarkdownBody body) => Of(Sentences(body.Parse()));

    /// <summary>The grade of sentences; null for none.</summary>
    public static double? Of(IEnumerable<string> sentences)
    {
        var words = sentences.Select(sentence => Word().Matches(sentence).Select(match => match.Value).ToArray()).Where(sentence => sentence.Length > 0).ToArray();
        if (words.Length == 0) return null;
        var all = words.SelectMany(sentence => sentence).ToArray();
        return (0.39 * all.Length / words.Length) + (11.8 * all.Sum(Syllables) / all.Length) - 15.59;
    }

    /// <summary>
    /// The syllables of an English word: groups of vowels, less an e at the end that is not spoken. A number counts as one, as the formula's makers
    /// counted what is read at a glance.
    /// </summary>
    public static int Syllables(string word)
    {
        var letters = Folding.Fold(word);
        if (!letters.Any(char.IsAsciiLetter)) return 1;
        var count = Vowels().Count(letters);
        if (SilentEnd().IsMatch(letters)) count--;
        return Math.Max(count, 1);
    }

    /// <summary>Texts to sentences: an end is a stop, a question or exclamation mark before white space and a capital or digit.</summary>
    public static IEnumerable<string> Split(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Any(char.IsLetter));

    // Paragraphs and items; headings and tables are no sentences.
    private static IEnumerable<string> Sentences(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case Markdig.Extensions.Tables.Table:
                    break;
                case ContainerBlock inner:
                    foreach (var sentence in Sentences(inner)) yield return sentence;
                    break;
                case ParagraphBlock paragraph:
                    foreach (var sentence in Split(PlainText.Of(paragraph))) yield return sentence;
                    break;
            }
        }
    }

    // Matches "don't" and "well" of "well-known"; not " - ".
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}]+)?")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    // Matches "made", "based", "makes"; not "table", "wanted", "needed", "services", "agree".
    [GeneratedRegex(@"[^aeioulsxzcgtd]e$|[aeiou][^aeiou]e$|[^aeiouytd]ed$|[^aeiouyscxzg]es$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex(@"(?<=[.!?]['""’”)]?)\s+(?=['""‘“(]?[\p{Lu}\p{N}])")]
    private static partial Regex SentenceEnd();
}
