using System.Collections.Immutable;

namespace Sharewell.Bench.Corpus;

/// <summary>Text that reads like the hub's and says nothing: words follow each other as they do there, in short chains, with rare words and figures between.</summary>
internal sealed class Prose
{
    private readonly Chance chance;
    private readonly ImmutableArray<string> seeds;
    private readonly ImmutableArray<string> longer;
    private readonly Dictionary<string, List<int>> after = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), List<int>> afterTwo = [];
    private readonly RareWords rare;
    private string before = "";
    private string last = "the";

    public Prose(Chance chance, ImmutableArray<string> seeds)
    {
        this.chance = chance;
        this.seeds = seeds;
        longer = [.. seeds.Where(word => word.Length > 4)];
        for (var i = 1; i < seeds.Length; i++)
        {
            Follow(after, seeds[i - 1], i);
            if (i > 1) Follow(afterTwo, (seeds[i - 2], seeds[i - 1]), i);
        }

        rare = new RareWords(chance, [.. seeds]);
    }

    /// <summary>Words without a stop, with a capital at the beginning and a long one at the end.</summary>
    /// <param name="count">How many.</param>
    /// <param name="most">The most characters; words at the end are left out for it.</param>
    public string Phrase(int count, int most = 80)
    {
        var text = Capital(Next());
        for (var i = 2; i < count; i++)
        {
            var word = Next();
            if (text.Length + word.Length + 16 > most) break;
            text += " " + word;
        }

        string final;
        do final = chance.Pick(longer);
        while (text.Length + 1 + final.Length > most);
        return text + " " + final;
    }

    /// <summary>A sentence of 9 to 25 words.</summary>
    /// <param name="words">How many it has.</param>
    /// <param name="link">Markdown to end with; null for none.</param>
    public string Sentence(out int words, string? link = null)
    {
        words = chance.Between(9, 25);
        var all = new List<string>(words + 4);
        for (var i = 0; i < words; i++) all.Add(Next());
        if (words > 14 && chance.In100(60)) all[words / 2] += ",";
        var emphasis = chance.Below(100);
        if (emphasis < 10)
        {
            var at = chance.Between(1, words - 2);
            (all[at], all[at + 1]) = ("**" + all[at].TrimEnd(','), all[at + 1].TrimEnd(',') + "**");
        }
        else if (emphasis < 18)
        {
            var at = chance.Between(1, words - 1);
            all[at] = "*" + all[at].TrimEnd(',') + "*";
        }

        if (link is not null)
        {
            all.Add("as " + chance.Pick(seeds) + " in " + link);
            words += 4;
        }

        all[0] = Capital(all[0]);
        return string.Join(' ', all) + ".";
    }

    /// <summary>Words of their own, lower-case, for keywords and other names.</summary>
    public string Word() => chance.Pick(longer).ToLowerInvariant();

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static void Follow<T>(Dictionary<T, List<int>> table, T key, int place)
        where T : notnull
    {
        if (!table.TryGetValue(key, out var places)) table.Add(key, places = []);
        places.Add(place);
    }

    private string Next()
    {
        var draw = chance.Below(100);
        var word = draw switch
        {
            < 5 => rare.Next(),
            < 6 => Figure(),
            < 40 when afterTwo.TryGetValue((before, last), out var places) => seeds[chance.Pick(places)],
            < 85 when after.TryGetValue(last, out var places) => seeds[chance.Pick(places)],
            _ => chance.Pick(seeds),
        };
        (before, last) = (last, word);
        return word;
    }

    private string Figure() => chance.Below(4) switch
    {
        0 => $"£{chance.Between(1, 900)},000",
        1 => $"{chance.Between(2004, 2025)}",
        2 => $"{chance.Between(1, 99)} per cent",
        _ => $"{chance.Between(1, 5000)}",
    };
}
