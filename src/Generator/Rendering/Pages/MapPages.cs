using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The evidence map and the pages of its cells.</summary>
internal static class MapPages
{
    public static PageView Of(PageScope scope)
    {
        var (view, words, map) = (scope.View, scope.Words, scope.View.Map);
        var studies = view.Listed(ContentKind.CaseStudy).Cast<CaseStudy>().Where(study => scope.Site.Targets(study, Relation.Outcome).Any()).ToList();
        var byTheme = Totals(scope.Site, studies, Relation.Theme);
        var byOutcome = Totals(scope.Site, studies, Relation.Outcome);
        var grid = new MapGrid(
            words["map.label"],
            [.. map.Outcomes.Select(scope.Link)],
            [.. map.Themes.Select(theme => new MapRow(scope.Link(theme), [.. map.Outcomes.Select(outcome => Cell(scope, outcome, map.Cell(theme, outcome)))], Total(scope, byTheme, theme)))],
            [.. map.Outcomes.Select(outcome => Total(scope, byOutcome, outcome))]);
        var total = map.Themes.Length * map.Outcomes.Length;
        var gaps = words.Fill("map.gaps", ("empty", PageScope.Number(map.Gaps)), ("all", PageScope.Number(total)));
        return PageParts.Own(scope, "map", words["nav.map"], words["lede.map"], PageLayout.Wide) with
        {
            Main = map.Cells.IsEmpty ? [scope.Nothing("nothing.map")] : [grid, new Nothing(scope.Contribute is { } page ? Join(gaps, scope.Linked("map.add", scope.Link(page, words["nothing.add"]))) : new LinkedText(gaps))],
        };
    }

    public static PageView Of(PageScope scope, EvidenceCell cell, int number)
    {
        var words = scope.Words;
        var title = words.Fill("cell.title", ("theme", cell.Theme.Title), ("outcome", cell.Outcome.Title));
        var lede = words.Fill("cell.lede", ("count", words.Count(ContentKind.CaseStudy, cell.Count)), ("achieved", PageScope.Number(cell.Achieved.Length)), ("sought", PageScope.Number(cell.Sought.Length)));
        var page = PageParts.Own(scope, "cell", title, lede, trail: [scope.Link(words["nav.map"], RootPages.EvidenceMap)]);
        return PageParts.Later(
            scope,
            page with
            {
                Main = PageParts.Groups(scope, cell.Listing, cell.Address, number),
                Margin = PageParts.Blocks(new FactsOf(scope)
                    .Values("fact.theme", Meaning(scope, cell.Theme))
                    .Values("fact.outcome", Meaning(scope, cell.Outcome))
                    .List("facts.cell", "facts")),
            },
            number);
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
        ? new MapCell(null, outcome.Title, 0, 0, scope.Words["map.none"], 0)
        : new MapCell(scope.At.To(cell.Address), outcome.Title, cell.Achieved.Length, cell.Sought.Length, Words(scope, cell.Achieved.Length, cell.Sought.Length), scope.View.Map.Level(cell));

    private static MapCell Total(PageScope scope, Dictionary<ContentRef, (int Achieved, int Sought)> totals, Term term)
    {
        var (achieved, sought) = totals.GetValueOrDefault(term.Ref);
        return new MapCell(achieved + sought == 0 ? null : scope.At.To(term), term.Title, achieved, sought, Words(scope, achieved, sought), 0);
    }

    private static string Words(PageScope scope, int achieved, int sought) =>
        scope.Words.Fill(sought == 0 ? "map.cell.achieved" : achieved == 0 ? "map.cell.sought" : "map.cell", ("achieved", PageScope.Number(achieved)), ("sought", PageScope.Number(sought)));

    // A case with two outcomes is one case in the total of its theme.
    private static Dictionary<ContentRef, (int Achieved, int Sought)> Totals(Site site, List<CaseStudy> studies, Relation relation)
    {
        var totals = new Dictionary<ContentRef, (int Achieved, int Sought)>();
        foreach (var study in studies)
        {
            foreach (var term in site.Targets(study, relation).Distinct())
            {
                var (achieved, sought) = totals.GetValueOrDefault(term.Ref);
                totals[term.Ref] = study.OutcomesAreSought ? (achieved, sought + 1) : (achieved + 1, sought);
            }
        }

        return totals;
    }

    private static LinkedText Join(string sentence, LinkedText next) => next with { Before = sentence + " " + next.Before };
}
