using System.Collections.Frozen;
using System.Text;

namespace Sharewell.Model;

/// <summary>The order of an alphabet, by our own tables: culture rules change with the machine.</summary>
/// <remarks>
/// Welsh has letters of two signs: ch, dd, ff, ng, ll, ph, rh and th stand after c, d, f, g, l, p, r and t, and a word that begins with one stands under
/// it. Where two signs are two letters, as n and g in Bangor, a dictionary would know; this table takes them for one, as lists on computers do.
/// </remarks>
public sealed class LetterOrder
{
    private const int LongestLetter = 2;

    private static readonly LetterOrder English = new("abcdefghijklmnopqrstuvwxyz".Select(letter => letter.ToString()), ["the ", "a ", "an "]);

    private static readonly LetterOrder Welsh = new(
        "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z".Split(' '),
        ["y ", "yr "]);

    private readonly FrozenDictionary<string, char> places;
    private readonly string[] articles;

    private LetterOrder(IEnumerable<string> letters, string[] articles)
    {
        // From "a" on, so that spaces, digits and hyphens stay before all letters.
        places = letters.Select((letter, place) => (letter, place)).ToFrozenDictionary(pair => pair.letter, pair => (char)('a' + pair.place), StringComparer.Ordinal);
        this.articles = articles;
    }

    /// <summary>The alphabet of a language.</summary>
    public static LetterOrder Of(Language language) => language == Language.Cy ? Welsh : English;

    /// <summary>A text by which texts are put in order, compared ordinally. It is not to be read.</summary>
    public string Key(string text)
    {
        var folded = Folding.Fold(text);
        var key = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length;)
        {
            var letter = LetterAt(folded, at);
            key.Append(letter is null ? folded[at] : places[letter]);
            at += letter?.Length ?? 1;
        }

        return key.ToString();
    }

    /// <summary>A title without what it does not stand under: quotes and an article at its beginning. "The model network" stands under M, "Yr Wyddgrug" under W.</summary>
    public string WithoutArticle(string title)
    {
        var bare = title.TrimStart('"', '\'', '‘', '“', '(');
        var article = articles.FirstOrDefault(word => Folding.Fold(bare).StartsWith(word, StringComparison.Ordinal));
        return article is null ? bare : bare[article.Length..];
    }

    /// <summary>The letter that a text begins with, as a heading: <c>C</c>, <c>Ch</c>; null where it begins with no letter.</summary>
    public string? FirstLetter(string text) =>
        LetterAt(Folding.Fold(text), 0) is { } letter ? char.ToUpperInvariant(letter[0]) + letter[1..] : null;

    private string? LetterAt(string folded, int at)
    {
        for (var length = Math.Min(LongestLetter, folded.Length - at); length > 0; length--)
        {
            var letter = folded.Substring(at, length);
            if (places.ContainsKey(letter)) return letter;
        }

        return null;
    }
}
