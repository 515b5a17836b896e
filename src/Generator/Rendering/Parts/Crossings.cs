using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>How the pages about one thing meet other things: what a reader of a theme can go on to, and what is missing there.</summary>
internal static class Crossings
{
    private const int FewestForNewest = 4;
    private const int MostNewest = 3;
    private const int MostTogether = 5;

    /// <summary>The other vocabulary: outcomes of a theme and themes of an outcome, as in the evidence map; themes of all else. Null for none.</summary>
    public static Block? Of(PageScope scope, Term term, Listing listing)
    {
        var (map, words) = (scope.View.Map, scope.Words);
        if (term.Kind is not (ContentKind.Theme or ContentKind.Outcome)) return Themes(scope, listing);
        ImmutableArray<TableRowView> rows =
        [
            .. Others(scope, term).Where(pair => pair.Cell is not null)
                .Select(pair => new TableRowView(scope.Link(pair.Other.Title, pair.Cell!.Address), [Number(pair.Cell.Achieved.Length), Number(pair.Cell.Sought.Length)])),
        ];
        if (rows.IsEmpty) return null;
        var across = term.Kind == ContentKind.Theme ? ContentKind.Outcome : ContentKind.Theme;
        return new FactTable(words[across == ContentKind.Outcome ? "cross.outcomes" : "cross.themes"], "cross", [words.One(across), words["achieved"], words["sought"]], rows)
        {
            Note = scope.Linked("cross.note", scope.Link(words["nav.map.inline"], RootPages.EvidenceMap)),
        };
    }

    /// <summary>The themes of a list of pages, with the number of its pages under each; null for none.</summary>
    public static LinkList? Themes(PageScope scope, Listing listing) => Counted(scope, scope.View.Terms(ContentKind.Theme), listing, Relation.Theme, "cross.about", "cross", null, int.MaxValue);

    /// <summary>The terms of the same vocabulary that its pages name most often beside it; null where there are none.</summary>
    public static LinkList? Together(PageScope scope, Term term, Listing listing) => term.Kind switch
    {
        ContentKind.Theme => Together(scope, term, listing, Relation.Theme),
        ContentKind.Outcome => Together(scope, term, listing, Relation.Outcome),
        ContentKind.Service => Together(scope, term, listing, Relation.Service),
        ContentKind.Audience => Together(scope, term, listing, Relation.Audience),
        _ => null,
    };

    /// <summary>The pages that changed last; null where the whole list is seen at a glance.</summary>
    public static LinkList? Newest(PageScope scope, Listing listing) => listing.Distinct < FewestForNewest ? null : new LinkList(
        scope.Words["newest"],
        "newest",
        [
            .. listing.Groups.SelectMany(group => group.Pages).DistinctBy(page => page.Ref)
                .OrderByDescending(page => page.Facts.LastChanged).ThenByDescending(page => (page as CaseStudy)?.Period.SortDay ?? default).ThenBy(page => page.Ref)
                .Take(MostNewest).Select(page => new CountedLink(scope.Link(page), Note: scope.Words.Date(page.Facts.LastChanged))),
        ]);

    /// <summary>What nobody has told yet, with the way to tell it; null where nothing is missing.</summary>
    public static Block? Gaps(PageScope scope, Term term, Listing listing)
    {
        var words = scope.Words;
        if (term.Kind == ContentKind.Audience) return null;
        if (listing.CountOf(ContentKind.CaseStudy) == 0) return scope.Nothing("gaps.none");
        if (term.Kind is not (ContentKind.Theme or ContentKind.Outcome)) return null;
        ImmutableArray<CountedLink> missing = [.. Others(scope, term).Where(pair => pair.Cell is null).Select(pair => new CountedLink(scope.Link(pair.Other)))];
        return missing.IsEmpty ? null : new LinkList(words[term.Kind == ContentKind.Theme ? "gaps.outcomes" : "gaps.themes"], "gaps", missing, LinkShape.Run)
        {
            Note = scope.Nothing("gaps.add").Text,
        };
    }

    private static IEnumerable<(Term Other, EvidenceCell? Cell)> Others(PageScope scope, Term term)
    {
        var map = scope.View.Map;
        return term.Kind == ContentKind.Theme ? map.Outcomes.Select(other => (other, map.Cell(term, other))) : map.Themes.Select(other => (other, map.Cell(other, term)));
    }

    private static LinkList? Counted(PageScope scope, IEnumerable<Term> terms, Listing listing, Relation relation, string key, string id, ContentRef? but, int most)
    {
        var counts = listing.Groups.SelectMany(group => group.Pages).DistinctBy(page => page.Ref)
            .SelectMany(page => scope.Site.Targets(page, relation).Distinct())
            .CountBy(term => term.Ref).ToDictionary(pair => pair.Key, pair => pair.Value);
        var found = terms.Where(term => term.Ref != but && counts.ContainsKey(term.Ref)).ToList();
        if (most < int.MaxValue) found = [.. found.OrderByDescending(term => counts[term.Ref]).Take(most)];
        return found.Count == 0 ? null : new LinkList(scope.Words[key], id, [.. found.Select(term => new CountedLink(scope.Link(term), PageScope.Number(counts[term.Ref])))]);
    }

    private static LinkList? Together(PageScope scope, Term term, Listing listing, Relation relation) =>
        Counted(scope, scope.View.Terms(term.Kind), listing, relation, "together", "together", term.Ref, MostTogether);

    private static LinkView Number(int n) => new(PageScope.Number(n));
}
