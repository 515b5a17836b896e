using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page of a theme, outcome, service area, region or audience, with the pages about it.</summary>
internal static class TermPage
{
    public static PageView Of(PageScope scope, Term term, int number)
    {
        var (view, words) = (scope.View, scope.Words);
        var listing = view.ListingOf(term);
        var page = PageParts.Named(scope, term, [scope.Link(words.One(term.Kind), SiteUrl.ListOf(term.Kind))], term.Summary);
        var groups = PageParts.Groups(scope, listing, term.Address, number);
        if (number > 1) return PageParts.Later(scope, page with { Main = groups }, number);

        var shown = new HashSet<ContentRef>(listing.Groups.SelectMany(group => group.Pages).Select(one => one.Ref));
        var councils = term.Kind == ContentKind.Region ? Councils(scope, term) : null;
        return page with
        {
            Margin = PageParts.Blocks(Facts(scope, term, listing)),
            Main = listing.Count == 0 ? [scope.Nothing("nothing." + term.Kind.Name())] : groups,
            Beside = PageParts.Blocks(Crossing(scope, term)),
            After = [.. PageParts.Blocks(councils), .. Article.OtherEnds(scope, term, shown), .. PageParts.Blocks(Siblings(scope, term))],
        };
    }

    private static FactList? Facts(PageScope scope, Term term, Listing listing)
    {
        var (site, words) = (scope.Site, scope.Words);
        return new FactsOf(scope)
            .Text("fact.here", scope.Tally(listing))
            .Text("fact.aliases", string.Join(", ", term.Aliases))
            .Text("fact.scope", term.ScopeNote)
            .Entries("fact.broader", site.Targets(term, Relation.Broader))
            .Entries("fact.narrower", view(site.To(term, Relation.Broader)))
            .Entries("fact.replaced-by", site.Targets(term, Relation.ReplacedBy))
            .Text("fact.gss", term.GssCode)
            .Values("fact.welsh", term.LabelCy.Length == 0 ? [] : [new FactValue(new LinkView(term.LabelCy, Language: Language.Cy.Name()))])
            .Feed(term)
            .List("facts.term", "facts");

        static IEnumerable<Entry> view(IEnumerable<Edge> edges) => edges.Select(edge => edge.From);
    }

    // Themes and outcomes meet in the evidence map: each cell is a page. Other vocabularies show which themes their pages are about.
    private static Block? Crossing(PageScope scope, Term term)
    {
        var (view, words) = (scope.View, scope.Words);
        if (term.Kind is ContentKind.Theme or ContentKind.Outcome)
        {
            var isTheme = term.Kind == ContentKind.Theme;
            ImmutableArray<TableRowView> rows =
            [
                .. (isTheme ? view.Map.Outcomes : view.Map.Themes)
                    .Select(other => (other, cell: isTheme ? view.Map.Cell(term, other) : view.Map.Cell(other, term)))
                    .Where(pair => pair.cell is not null)
                    .Select(pair => new TableRowView(scope.Link(pair.other.Title, pair.cell!.Address), [Number(pair.cell.Achieved.Length), Number(pair.cell.Sought.Length)])),
            ];
            if (rows.IsEmpty) return null;
            var across = isTheme ? ContentKind.Outcome : ContentKind.Theme;
            return new FactTable(words[isTheme ? "cross.outcomes" : "cross.themes"], "cross", [words.One(across), words["achieved"], words["sought"]], rows)
            {
                Note = scope.Linked("cross.note", scope.Link(words["nav.map.inline"], RootPages.EvidenceMap)),
            };
        }

        var counts = view.ListingOf(term).Groups.SelectMany(group => group.Pages).Distinct()
            .SelectMany(page => scope.Site.Targets(page, Relation.Theme).Distinct())
            .CountBy(theme => theme.Ref).ToDictionary(pair => pair.Key, pair => pair.Value);
        ImmutableArray<CountedLink> links = [.. view.Terms(ContentKind.Theme).Where(theme => counts.ContainsKey(theme.Ref)).Select(theme => new CountedLink(scope.Link(theme), PageScope.Number(counts[theme.Ref])))];
        return links.IsEmpty ? null : new LinkList(words["cross.about"], "cross", links);
    }

    private static LinkView Number(int n) => new(PageScope.Number(n));

    private static LinkList? Councils(PageScope scope, Term region)
    {
        ImmutableArray<CountedLink> links =
        [
            .. scope.Site.To(region, Relation.Region).Select(edge => edge.From).OfType<Council>().Distinct()
                .OrderBy(council => scope.View.Letters.Key(council.Title), StringComparer.Ordinal)
                .Select(council => new CountedLink(scope.Link(council), ListPages.CountOf(scope, council))),
        ];
        return links.IsEmpty ? null : new LinkList(scope.Words["region.councils"], "councils", links, LinkShape.Columns);
    }

    private static LinkList Siblings(PageScope scope, Term term) => new(
        scope.Words["term.others." + term.Kind.Name()],
        "others",
        [.. scope.View.Terms(term.Kind).Where(other => other.Ref != term.Ref).Select(other => new CountedLink(scope.Link(other), ListPages.CountOf(scope, other)))],
        LinkShape.Columns);
}
