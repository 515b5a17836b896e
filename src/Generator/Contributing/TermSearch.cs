using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Finds what a field may name: terms of vocabularies and records, by id, name, other words or meaning.</summary>
public static class TermSearch
{
    /// <summary>A term or record that was found.</summary>
    /// <param name="Entry">The term.</param>
    /// <param name="Words">Other words for it.</param>
    public sealed record Match(Entry Entry, ImmutableArray<string> Words);

    /// <summary>The kinds that are looked through, in the order in which they are told.</summary>
    public static ImmutableArray<ContentKind> Kinds { get; } =
        [.. ContentKinds.Vocabularies, ContentKind.Council, ContentKind.Organisation, ContentKind.Source, ContentKind.GlossaryTerm];

    /// <summary>
    /// What fits a text, letter case and accents free: every word of it must stand in the id, the name, another word for it, or its meaning. Those whose
    /// name or other words hold it come first; then by id.
    /// </summary>
    /// <param name="entries">All entries.</param>
    /// <param name="kind">The kind wanted.</param>
    /// <param name="text">What was typed; empty for all.</param>
    public static ImmutableArray<Match> Find(IEnumerable<Entry> entries, ContentKind kind, string text)
    {
        var words = WordsOf(text);
        return
        [
            .. entries.Where(entry => entry.Kind == kind)
                .Select(entry => (Match: new Match(entry, OtherWords(entry)), Rank: Rank(entry, words)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => (found.Match.Entry as Term)?.Order ?? int.MaxValue).ThenBy(found => found.Match.Entry.Ref)
                .Select(found => found.Match),
        ];
    }

    /// <summary>The id or word that was probably meant; null when nothing is near.</summary>
    public static string? Near(IEnumerable<Entry> entries, string text) =>
        Nearest.To(Folding.Fold(text.Trim()), entries.Where(entry => Kinds.Contains(entry.Kind)).SelectMany(entry => OtherWords(entry).Select(Folding.Fold).Append(entry.Id)));

    private static int? Rank(Entry entry, string[] words)
    {
        var names = Folding.Fold(string.Join('\n', OtherWords(entry).Append(entry.Id).Append(entry.Title)));
        if (Holds(names, words)) return 0;
        return Holds(names + "\n" + Folding.Fold(entry.Summary), words) ? 1 : null;
    }

    private static bool Holds(string text, string[] words) => words.All(word => text.Contains(word, StringComparison.Ordinal));

    private static string[] WordsOf(string text) => Folding.Fold(text).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string> OtherWords(Entry entry) => entry switch
    {
        Term term => term.Aliases,
        GlossaryTerm term => term.Short.Length > 0 ? term.Aliases.Add(term.Short) : term.Aliases,
        Organisation body => body.ShortName.Length > 0 ? body.FormerNames.Add(body.ShortName) : body.FormerNames,
        Council council => council.OfficialName.Length > 0 && council.OfficialName != council.Title ? [council.OfficialName] : [],
        _ => [],
    };
}
