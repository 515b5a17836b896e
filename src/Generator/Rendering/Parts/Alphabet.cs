using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Entries in the order of the alphabet, articles and accents left aside.</summary>
internal sealed class Alphabet
{
    private Alphabet(ImmutableArray<(Entry Entry, string Letter)> entries)
    {
        Entries = entries;
        Letters = [.. entries.Select((entry, place) => (entry.Letter, place)).DistinctBy(pair => pair.Letter)];
    }

    /// <summary>The entries, each with the letter that it stands under: A to Z, or 0–9 for all others.</summary>
    public ImmutableArray<(Entry Entry, string Letter)> Entries { get; }

    /// <summary>The letters that there are, each with the place of its first entry.</summary>
    public ImmutableArray<(string Letter, int First)> Letters { get; }

    /// <summary>Puts entries in order.</summary>
    public static Alphabet Of(IEnumerable<Entry> entries) => new(
    [
        .. entries.Select(entry => (Entry: entry, Key: Key(entry.Title)))
            .OrderBy(pair => LetterOf(pair.Key), StringComparer.Ordinal).ThenBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Entry.Ref)
            .Select(pair => (pair.Entry, LetterOf(pair.Key))),
    ]);

    /// <summary>The id of a letter's heading.</summary>
    public static string Id(string letter) => letter.Length == 1 ? "letter-" + letter.ToLowerInvariant() : "letter-0";

    // "The model network" stands under M, "10 ways" under the numbers.
    private static string Key(string title)
    {
        var folded = Folding.Fold(title).TrimStart('"', '\'', '‘', '“', '(');
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (folded.StartsWith(article, StringComparison.Ordinal)) return folded[article.Length..];
        }

        return folded;
    }

    private static string LetterOf(string key) => key is [>= 'a' and <= 'z', ..] ? char.ToUpperInvariant(key[0]).ToString() : "0–9";
}
