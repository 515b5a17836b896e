using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Finds words of the glossary in text, so that a page can link each at its first use. Immutable; safe on many threads.</summary>
public sealed class GlossaryLinks
{
    private const int LongestWord = 64;

    // Phrases by their first word in lower case, the longest first: "peer challenge" is looked for before "peer".
    private readonly FrozenDictionary<string, ImmutableArray<(string Phrase, GlossaryTerm Term)>> phrases;
    private readonly FrozenDictionary<string, ImmutableArray<(string Phrase, GlossaryTerm Term)>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Reads the glossary: terms, abbreviations and aliases.</summary>
    public GlossaryLinks(IEnumerable<GlossaryTerm> terms)
    {
        phrases = terms
            .SelectMany(term => term.Aliases.Append(term.Title).Append(term.Short).Select(phrase => (Phrase: phrase, Term: term)))
            .Where(pair => pair.Phrase.Length > 0 && WordLength(pair.Phrase) is > 0 and < LongestWord)
            .GroupBy(pair => pair.Phrase[..WordLength(pair.Phrase)].ToLowerInvariant(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Phrase.Length).ThenBy(pair => pair.Term.Ref).ToImmutableArray(), StringComparer.Ordinal);
        lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The first word or phrase of the glossary in a text, whole words only.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Terms that are linked already.</param>
    /// <returns>Where it stands, how long it is, and what it is; null for none.</returns>
    public (int Start, int Length, GlossaryTerm Term)? Find(ReadOnlySpan<char> text, HashSet<ContentRef> known)
    {
        if (phrases.Count == 0) return null;
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 0; at < text.Length;)
        {
            var length = WordLength(text[at..]);
            if (length == 0)
            {
                at++;
                continue;
            }

            if (length < LongestWord && text.Slice(at, length).ToLowerInvariant(lower) is var written and > 0)
            {
                // "benchmarks" is the plural of "benchmark".
                if ((lookup.TryGetValue(lower[..written], out var found) || (lower[written - 1] == 's' && lookup.TryGetValue(lower[..(written - 1)], out found)))
                    && Fitting(text[at..], found, known) is { } fit) return (at, fit.Length, fit.Term);
            }

            at += length;
        }

        return null;
    }

    private static (int Length, GlossaryTerm Term)? Fitting(ReadOnlySpan<char> text, ImmutableArray<(string Phrase, GlossaryTerm Term)> candidates, HashSet<ContentRef> known)
    {
        foreach (var (phrase, term) in candidates)
        {
            // An abbreviation is written in capitals: CAA is not "Caa".
            var comparison = phrase.AsSpan().ContainsAnyInRange('a', 'z') ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (!text.StartsWith(phrase, comparison)) continue;
            var length = phrase.Length;
            if (length < text.Length && text[length] is 's' or 'S' && (length + 1 == text.Length || !IsWord(text[length + 1]))) length++;
            if (length < text.Length && IsWord(text[length])) continue;
            // A longer phrase that is linked already is not linked again by a part of it.
            return known.Contains(term.Ref) ? null : (length, term);
        }

        return null;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsWord(text[length])) length++;
        return length;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '&';
}
