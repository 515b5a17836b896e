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
        var filters = Filters.Of(scope, listing);
        var groups = PageParts.Groups(scope, listing, term.Address, number, filters);
        if (number > 1) return PageParts.Later(scope, page with { Main = groups }, number);

        var shown = new HashSet<ContentRef>(listing.Groups.SelectMany(group => group.Pages).Select(one => one.Ref));
        var councils = term.Kind == ContentKind.Region ? Councils(scope, term) : null;
        page = page with
        {
            Margin = PageParts.Blocks(Facts(scope, term, listing), listing.Pages > 1 ? PageParts.NarrowedBySearch(scope, term.Kind.Name(), term.Id) : null),
            Main = listing.Count == 0 ? [scope.Nothing("nothing." + term.Kind.Name())] : groups.AddRange(PageParts.Blocks(Crossings.Gaps(scope, term, listing))),
            Beside = PageParts.Blocks(Crossings.Of(scope, term, listing), Crossings.Newest(scope, listing), Crossings.Together(scope, term, listing)),
            After = [.. PageParts.Blocks(councils), .. Article.OtherEnds(scope, term, shown), .. PageParts.Blocks(Siblings(scope, term))],
        };
        return PageParts.Narrowed(scope, page, filters);
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
            .Text("fact.welsh", term.LabelCy)
            .Feed(term)
            .List("facts.term", "facts");

        static IEnumerable<Entry> view(IEnumerable<Edge> edges) => edges.Select(edge => edge.From);
    }

    private static LinkList? Councils(PageScope scope, Term region)
    {
        ImmutableArray<CountedLink> links =
        [
            .. scope.Site.To(region, Relation.Region).Select(edge => edge.From).OfType<Council>().Distinct()
                .OrderBy(council => Folding.Fold(council.Title), StringComparer.Ordinal)
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
