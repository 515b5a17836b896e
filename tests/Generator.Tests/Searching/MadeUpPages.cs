using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>
/// Pages of words that mean nothing but are spread as in real text: few words very often, many once, and each page with some words of its own
/// topic. The same number gives the same pages on every machine.
/// </summary>
internal static class MadeUpPages
{
    private const string Onsets = "b br c ch cl d f fl g gr h j l m n p pl r s st t tr v w";
    private const string Vowels = "a e i o u ea oa ou ai";
    private const string Codas = "n r l s t m nd rt ck ng";
    private const string Endings = "  s ed ing er ment tion ity ness al ley ise isation ies";

    public static ImmutableArray<SearchPage> Make(int count, uint seed = 1)
    {
        var random = new Sequence(seed);
        var vocabulary = Vocabulary(random, 12_000);
        var pages = ImmutableArray.CreateBuilder<SearchPage>(count);
        for (var i = 0; i < count; i++)
        {
            var topic = random.Below(vocabulary.Length - 200);
            string Word() => random.Below(6) == 0 ? vocabulary[topic + random.Below(200)] : vocabulary[random.Skewed(vocabulary.Length)];
            string Words(int n) => string.Join(' ', Enumerable.Range(0, n).Select(_ => Word()));
            string Titled(int n) => Words(n) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";
            var sections = Enumerable.Range(0, 2 + random.Below(4))
                .Select(s => new SearchSection(s == 0 ? "" : Titled(3), s == 0 ? "" : $"s-{s}", string.Join('\n', Enumerable.Range(0, 3).Select(_ => Titled(12 + random.Below(30)) + "."))))
                .ToImmutableArray();
            pages.Add(new SearchPage
            {
                Url = string.Create(CultureInfo.InvariantCulture, $"guides/page-{i}.html"),
                Title = Titled(3 + random.Below(4)),
                Summary = Titled(12) + ".",
                Keywords = [.. Enumerable.Range(0, random.Below(3)).Select(_ => Words(2))],
                ReadSections = () => sections,
                Facets = [new FacetValue("type", i % 3 == 0 ? "guide" : "case-study", i % 3 == 0 ? "Guides" : "Case studies", i % 3), new FacetValue("theme", $"theme-{random.Below(7)}", "Theme", 0)],
                Facts = ["Guide"],
                Date = new DateOnly(2026, 1, 1).AddDays(-i),
            });
        }

        return pages.ToImmutable();
    }

    private static string[] Vocabulary(Sequence random, int count)
    {
        var (onsets, vowels, codas, endings) = (Onsets.Split(' '), Vowels.Split(' '), Codas.Split(' '), Endings.Split(' '));
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var word = string.Concat(Enumerable.Range(0, 1 + random.Below(3)).Select(_ => onsets[random.Below(onsets.Length)] + vowels[random.Below(vowels.Length)] + codas[random.Below(codas.Length)]))
                + endings[random.Below(endings.Length)];
            if (word.Length > 3 && seen.Add(word)) words.Add(word);
        }

        return [.. words];
    }

    /// <summary>Numbers in a fixed sequence (xorshift32, Marsaglia 2003): System.Random may change from one runtime to the next.</summary>
    internal sealed class Sequence(uint seed)
    {
        private uint state = seed == 0 ? 1 : seed;

        public int Below(int limit)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)limit);
        }

        /// <summary>Small numbers often, large ones seldom.</summary>
        public int Skewed(int limit)
        {
            var part = Below(1_000_000) / 1e6;
            return Math.Min(limit - 1, (int)(limit * part * part * part * part));
        }
    }
}
