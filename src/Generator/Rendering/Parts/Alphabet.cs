using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Entries in the order of the alphabet, articles and accents left aside.</summary>
internal sealed class Alphabet
{
    // What begins with no letter: "10 ways".
    private const string Numbers = "0–9";

    private Alphabet(ImmutableArray<(Entry Entry, string Letter)> entries)
    {
        Entries = entries;
        Letters = [.. entries.Select((entry, place) => (entry.Letter, place)).DistinctBy(pair => pair.Letter)];
    }

    /// <summary>The entries, each with the letter that it stands under, or 0–9 for all others.</summary>
    public ImmutableArray<(Entry Entry, string Letter)> Entries { get; }

    /// <summary>The letters that there are, each with the place of its first entry.</summary>
    public ImmutableArray<(string Letter, int First)> Letters { get; }

    /// <summary>Puts entries in order.</summary>
    /// <param name="entries">What is listed.</param>
    /// <param name="language">The language of the list, which says what its letters are.</param>
    public static Alphabet Of(IEnumerable<Entry> entries, Language language)
    {
        var order = LetterOrder.Of(language);
        return new(
        [
            .. entries.Select(entry => (Entry: entry, Title: order.WithoutArticle(entry.Title)))
                .Select(pair => (pair.Entry, Key: order.Key(pair.Title), Letter: order.FirstLetter(pair.Title)))
                .OrderBy(one => one.Letter is null ? 0 : 1).ThenBy(one => one.Key, StringComparer.Ordinal).ThenBy(one => one.Entry.Ref)
                .Select(one => (one.Entry, one.Letter ?? Numbers)),
        ]);
    }

    /// <summary>The id of a letter's heading.</summary>
    public static string Id(string letter) => letter == Numbers ? "letter-0" : "letter-" + letter.ToLowerInvariant();
}
