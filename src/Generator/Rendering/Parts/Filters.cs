using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What the rows of a list can be narrowed by where scripts run: facets with their values, and the values of each row.</summary>
/// <remarks>Names and values are those of the search page, so that an address means the same on both.</remarks>
internal sealed class Filters
{
    private const int FewestRows = 6;

    private static readonly ImmutableArray<(string Name, Relation Relation, ContentKind Vocabulary)> Vocabularies =
    [
        ("theme", Relation.Theme, ContentKind.Theme),
        ("service", Relation.Service, ContentKind.Service),
        ("outcome", Relation.Outcome, ContentKind.Outcome),
        ("region", Relation.Region, ContentKind.Region),
        ("audience", Relation.Audience, ContentKind.Audience),
    ];

    // What people narrow by first stands first.
    private static readonly ImmutableArray<string> InOrder = ["type", "theme", "service", "outcome", "stage", "evidence", "region", "year", "audience", "guide", "level", "holds"];

    private readonly Dictionary<ContentRef, (string Facets, string Order)> marks;

    private Filters(FilterPanel panel, Dictionary<ContentRef, (string Facets, string Order)> marks)
    {
        Panel = panel;
        this.marks = marks;
    }

    /// <summary>The controls.</summary>
    public FilterPanel Panel { get; }

    /// <summary>Null where a list is short, has further pages, or holds pages that are all alike.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="listing">The rows of the page.</param>
    /// <param name="fewest">With fewer rows than that there is nothing to narrow.</param>
    public static Filters? Of(PageScope scope, Listing listing, int fewest = FewestRows)
    {
        if (listing.Pages > 1 || listing.Distinct < fewest) return null;
        var pages = listing.Groups.SelectMany(group => group.Pages).DistinctBy(page => page.Ref).ToList();
        var values = pages.Select(page => ValuesOf(scope, page).DistinctBy(value => (value.Facet, value.Id)).ToList()).ToList();
        var facets = values.SelectMany(own => own).GroupBy(value => value.Facet)
            .Select(group => Facet(scope.Words, group, pages.Count)).Where(facet => !facet.Values.IsEmpty)
            .OrderBy(facet => InOrder.IndexOf(facet.Name)).ToImmutableArray();
        if (facets.IsEmpty) return null;

        var offered = facets.SelectMany(facet => facet.Values.Select(value => (facet.Name, value.Id))).ToHashSet();
        var byDate = Places(pages.OrderByDescending(page => (page as CaseStudy)?.Period.SortDay ?? page.Facts.LastChanged));
        var byTitle = Places(pages.OrderBy(page => Folding.Fold(page.Title), StringComparer.Ordinal));
        var known = pages.Zip(values).ToDictionary(pair => pair.First.Ref, pair => (
            string.Join(' ', pair.Second.Where(value => offered.Contains((value.Facet, value.Id))).Select(value => $"{value.Facet}/{value.Id}")),
            string.Create(CultureInfo.InvariantCulture, $"{byDate[pair.First.Ref]} {byTitle[pair.First.Ref]}")));
        return new Filters(new FilterPanel(scope.Words["filter"], facets) { Sorts = true, NewestFirst = pages.TrueForAll(page => page is CaseStudy) }, known);
    }

    /// <summary>The row with what the script must know of it.</summary>
    public Row Mark(PageEntry page, Row row) => marks.TryGetValue(page.Ref, out var mark) ? row with { Facets = mark.Facets, Order = mark.Order } : row;

    private static Dictionary<ContentRef, int> Places(IEnumerable<PageEntry> pages) =>
        pages.Select((page, place) => (page.Ref, place)).ToDictionary(pair => pair.Ref, pair => pair.place);

    // What all rows have in common narrows nothing.
    private static FilterFacet Facet(Words words, IGrouping<string, Value> group, int rows) => new(
        group.Key,
        words["filter." + group.Key],
        [
            .. group.GroupBy(value => value.Id).Where(same => same.Count() < rows)
                .OrderBy(same => same.First().Order).ThenBy(same => Folding.Fold(same.First().Label), StringComparer.Ordinal).ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new FilterValue(same.Key, same.First().Label, same.Count())),
        ]);

    private static IEnumerable<Value> ValuesOf(PageScope scope, PageEntry page)
    {
        var words = scope.Words;
        yield return new Value("type", page.Kind.Name(), words.Many(page.Kind), (int)page.Kind);
        foreach (var (name, relation, vocabulary) in Vocabularies)
        {
            foreach (var term in scope.Site.Targets(page, relation)) yield return new Value(name, term.Id, term.Title, scope.View.Terms(vocabulary).IndexOf((Term)term));
        }

        switch (page)
        {
            case CaseStudy study:
                yield return new Value("stage", study.Stage.Name(), words.Of("stage", study.Stage), (int)study.Stage);
                yield return new Value("evidence", study.Evidence.Name(), words.Of("evidence", study.Evidence), (int)study.Evidence);
                if (study.Period.Year is not { } year) break;
                var text = year.ToString(CultureInfo.InvariantCulture);
                yield return new Value("year", text, text, -year);
                break;
            case Guide guide:
                yield return new Value("guide", guide.GuideKind.Name(), words.Of("guide", guide.GuideKind), (int)guide.GuideKind);
                break;
            case Network network:
                yield return new Value("level", network.Level.Name(), words.Of("level", network.Level), (int)network.Level);
                if (!network.Roles.IsEmpty) yield return new Value("holds", "roles", words["roles"], 0);
                foreach (var place in scope.Site.Targets(network, Relation.Area).OfType<Term>()) yield return new Value("region", place.Id, place.Title, scope.View.Terms(ContentKind.Region).IndexOf(place));
                break;
        }
    }

    private readonly record struct Value(string Facet, string Id, string Label, int Order);
}
