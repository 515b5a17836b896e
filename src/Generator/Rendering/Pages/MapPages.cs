using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The evidence map and the pages of its cells.</summary>
internal static class MapPages
{
    public static PageView Of(PageScope scope)
    {
        var (view, words, map) = (scope.View, scope.Words, scope.View.Map);
        var page = PageParts.Own(scope, "map", words["nav.map"], words["lede.map"], PageLayout.Wide);
        if (map.Cells.IsEmpty) return page with { Main = [scope.Nothing("nothing.map")] };

        var studies = view.Listed(ContentKind.CaseStudy).Cast<CaseStudy>().Where(study => scope.Site.Targets(study, Relation.Outcome).Any()).ToList();
        var byTheme = Totals(scope.Site, studies, Relation.Theme);
        var byOutcome = Totals(scope.Site, studies, Relation.Outcome);
        var grid = new MapGrid(
            words["map.label"],
            [.. map.Outcomes.Select(scope.Link)],
            [.. map.Themes.Select(theme => new MapRow(scope.Link(theme), [.. map.Outcomes.Select(outcome => Cell(scope, outcome, map.Cell(theme, outcome)))], Total(scope, byTheme, theme)))],
            [.. map.Outcomes.Select(outcome => Total(scope, byOutcome, outcome))],
            Cell(scope, words["map.total"], null, CaseTally.Of(studies), 0));
        var gaps = words.Fill("map.gaps", ("empty", PageScope.Number(map.Gaps)), ("all", PageScope.Number(map.Themes.Length * map.Outcomes.Length)));
        return page with
        {
            Head = page.Head with { Script = scope.Script(PageParts.FilterScript) },
            Main = PageParts.Blocks(
                Panel(words, studies),
                grid,
                new Nothing(scope.Contribute is { } how ? Join(gaps, scope.Linked("map.add", scope.Link(how, words["nothing.add"]))) : new LinkedText(gaps)),
                scope.Site.Settings.EmitData ? new Nothing(scope.Linked("map.data", scope.Link(words["map.data.link"], DataRenderer.Csv("evidence-map")))) : null),
        };
    }

    private static FilterPanel? Panel(Words words, List<CaseStudy> studies)
    {
        ImmutableArray<FilterFacet> facets =
        [
            .. new[]
            {
                Facet("stage", studies.CountBy(study => study.Stage), stage => words.Of("stage", stage)),
                Facet("evidence", studies.CountBy(study => study.Evidence), evidence => words.Of("evidence", evidence)),
            }.Where(facet => facet.Values.Length > 1),
        ];
        return facets.IsEmpty ? null : new FilterPanel(words["filter.map"], facets);

        FilterFacet Facet<T>(string name, IEnumerable<KeyValuePair<T, int>> counts, Func<T, string> label)
            where T : struct, Enum => new(name, words["filter." + name], [.. counts.OrderBy(pair => pair.Key).Select(pair => new FilterValue(pair.Key.Name(), label(pair.Key), pair.Value))]);
    }

    public static PageView Of(PageScope scope, EvidenceCell cell, int number)
    {
        var words = scope.Words;
        var title = words.Fill("cell.title", ("theme", cell.Theme.Title), ("outcome", cell.Outcome.Title));
        var lede = words.Fill("cell.lede", ("count", words.Count(ContentKind.CaseStudy, cell.Count)), ("achieved", PageScope.Number(cell.Achieved.Length)), ("sought", PageScope.Number(cell.Sought.Length)));
        var page = PageParts.Own(scope, "cell", title, lede, trail: [scope.Link(words["nav.map"], RootPages.EvidenceMap)]);
        // The map leads here with its own choice in the address, so that two rows are enough for filters.
        var filters = Filters.Of(scope, cell.Listing, fewest: 2);
        page = page with
        {
            Main = PageParts.Groups(scope, cell.Listing, cell.Address, number, filters),
            Margin = PageParts.Blocks(new FactsOf(scope)
                .Values("fact.theme", Meaning(scope, cell.Theme))
                .Values("fact.outcome", Meaning(scope, cell.Outcome))
                .List("facts.cell", "facts")),
        };
        return PageParts.Later(scope, PageParts.Narrowed(scope, page, filters), number);
    }

    private static ImmutableArray<FactValue> Meaning(PageScope scope, Term term) => [new FactValue(scope.Link(term)), new FactValue(new LinkView(term.Summary))];

    /// <summary>The map as a small picture; null where there is nothing to show.</summary>
    public static MapPicture? Picture(PageScope scope)
    {
        var (map, words) = (scope.View.Map, scope.Words);
        if (map.Cells.IsEmpty) return null;
        var text = words.Fill("map.picture", ("filled", PageScope.Number(map.Cells.Length)), ("all", PageScope.Number(map.Themes.Length * map.Outcomes.Length)));
        return new MapPicture(words["nav.map"], "map", text, scope.Link(words["map.open"], RootPages.EvidenceMap),
            [.. map.Themes.Select(theme => map.Outcomes.Select(outcome => map.Level(map.Cell(theme, outcome))).ToImmutableArray())]);
    }

    private static MapCell Cell(PageScope scope, Term outcome, EvidenceCell? cell) => cell is null
        ? new MapCell(null, outcome.Title, 0, 0, scope.Words["map.none"], 0, "")
        : Cell(scope, outcome.Title, scope.At.To(cell.Address), CaseTally.Of(cell.Achieved.Concat(cell.Sought).Cast<CaseStudy>()), scope.View.Map.Level(cell));

    private static MapCell Cell(PageScope scope, string name, string? href, CaseTally tally, int level)
    {
        var key = tally.Sought == 0 ? "map.cell.achieved" : tally.Achieved == 0 ? "map.cell.sought" : "map.cell";
        var words = scope.Words.Fill(key, ("achieved", PageScope.Number(tally.Achieved)), ("sought", PageScope.Number(tally.Sought)));
        return new MapCell(href, name, tally.Achieved, tally.Sought, words, level, tally.ToString());
    }

    private static MapCell Total(PageScope scope, ILookup<ContentRef, CaseStudy> byTerm, Term term)
    {
        var tally = CaseTally.Of(byTerm[term.Ref]);
        return Cell(scope, term.Title, tally.Achieved + tally.Sought == 0 ? null : scope.At.To(term), tally, 0);
    }

    // A case with two outcomes is one case in the total of its theme.
    private static ILookup<ContentRef, CaseStudy> Totals(Site site, List<CaseStudy> studies, Relation relation) =>
        studies.SelectMany(study => site.Targets(study, relation).Distinct().Select(term => (term.Ref, study))).ToLookup(pair => pair.Ref, pair => pair.study);

    private static LinkedText Join(string sentence, LinkedText next) => next with { Before = sentence + " " + next.Before };
}
