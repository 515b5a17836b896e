using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The lists of everything of a kind.</summary>
internal static class ListPages
{
    /// <summary>How many pages of rows the list of a kind takes.</summary>
    public static int PagesOf(SiteView view, ContentKind kind) => ContentKinds.Written.Contains(kind) ? Listing.Of(kind.Name(), view.Listed(kind)).Pages : 1;

    public static PageView Of(PageScope scope, ContentKind kind, int number)
    {
        var words = scope.Words;
        var page = PageParts.Own(scope, "list", words.Many(kind), words["lede." + kind.Name()]);
        page = page with { Frame = Frames.Of(scope, SiteUrl.ListOf(kind)) };
        return kind switch
        {
            ContentKind.Council => page with { Main = [.. Councils(scope)] },
            ContentKind.Organisation => page with { Main = [.. Organisations(scope)] },
            ContentKind.Source => page with { Main = [new RowList("", "sources", [.. scope.View.Sources.Select(source => SourceRow(scope, source))])] },
            _ when kind.IsVocabulary() => page with { Main = [Terms(scope, kind)] },
            _ => Written(scope, page, kind, number),
        };
    }

    /// <summary>How many pages are listed under a thing, as a number to print; null for none.</summary>
    public static string? CountOf(PageScope scope, Entry entry) =>
        scope.View.ListingOf(entry).Distinct is var n and > 0 ? PageScope.Number(n) : null;

    private static PageView Written(PageScope scope, PageView page, ContentKind kind, int number)
    {
        var (view, words) = (scope.View, scope.Words);
        var pages = view.Listed(kind);
        if (kind == ContentKind.Toolkit) return Toolkits(scope, page);
        var listing = Listing.Of(kind.Name(), pages);
        var rows = listing.OnPage(number).SelectMany(group => group.Rows).ToList();
        var first = SiteUrl.ListOf(kind);
        var retired = number == 1 ? view.Retired(kind) : [];
        return PageParts.Later(
            scope,
            page with
            {
                Main = PageParts.Blocks(
                    rows.Count == 0 ? scope.Nothing("nothing.list") : new RowList("", kind.Name(), Rows.Of(scope, rows)) { Count = words.Count(kind, pages.Length) },
                    PageParts.Pager(scope, listing.Pages, first, number),
                    kind == ContentKind.Network && number == 1 ? Families(scope) : null,
                    retired.IsEmpty ? null : new RowList(words["list.retired"], "retired", Rows.Of(scope, retired)) { Compact = true }),
                Beside = number == 1 && !pages.IsEmpty ? WaysIn(scope, kind) : [],
            },
            number);
    }

    private static PageView Toolkits(PageScope scope, PageView page) => page with
    {
        Main =
        [
            .. scope.View.Listed(ContentKind.Toolkit).SelectMany(toolkit => new Block[]
            {
                new RowList("", toolkit.Id, [Rows.Of(scope, toolkit)]),
                new LinkList(scope.Words["path"], "path-" + toolkit.Id, [.. scope.View.SectionsOf(toolkit.Ref).Select((section, index) => new CountedLink(scope.Link(section), PageScope.Number(index + 1), scope.Words.Of("section", section.SectionKind)))]),
            }),
        ],
    };

    // Each list can be cut by themes and outcomes: those are pages of their own.
    private static ImmutableArray<Block> WaysIn(PageScope scope, ContentKind kind) => PageParts.Blocks(
        By(scope, ContentKind.Theme, kind),
        kind == ContentKind.CaseStudy ? By(scope, ContentKind.Outcome, kind) : null,
        kind == ContentKind.CaseStudy ? By(scope, ContentKind.Region, kind) : null,
        kind is ContentKind.Guide or ContentKind.Pack ? By(scope, ContentKind.Audience, kind) : null);

    /// <summary>The terms of a vocabulary with the number of pages of a kind under each; those without any are left out.</summary>
    public static LinkList? By(PageScope scope, ContentKind vocabulary, ContentKind kind)
    {
        ImmutableArray<CountedLink> links =
        [
            .. scope.View.Terms(vocabulary).Select(term => (term, n: scope.View.ListingOf(term).CountOf(kind))).Where(pair => pair.n > 0)
                .Select(pair => new CountedLink(scope.Link(pair.term), PageScope.Number(pair.n))),
        ];
        return links.IsEmpty ? null : new LinkList(scope.Words["by." + vocabulary.Name()], "by-" + vocabulary.Name(), links);
    }

    private static RowList Terms(PageScope scope, ContentKind kind) => new("", kind.Name(),
    [
        .. scope.View.Terms(kind).Select(term =>
        {
            var tally = scope.Tally(scope.View.ListingOf(term));
            return new Row(scope.Link(term), term.Summary, [new RowFact(tally.Length > 0 ? tally : scope.Words["list.none"])]);
        }),
    ]);

    private static IEnumerable<Block> Councils(PageScope scope)
    {
        var regions = scope.View.Terms(ContentKind.Region);
        var byRegion = scope.View.Councils.ToLookup(council => scope.Site.Targets(council, Relation.Region).FirstOrDefault()?.Ref);
        foreach (var region in regions.Where(region => byRegion.Contains(region.Ref)))
        {
            yield return new LinkList(region.Title, "region-" + region.Id, [.. byRegion[region.Ref].Select(council => Named(scope, council, council.Ended is { } ended ? scope.Words.Fill("council.until", ("date", scope.Words.Date(ended))) : ""))], LinkShape.Columns);
        }

        if (byRegion.Contains(null)) yield return new LinkList(scope.Words["list.elsewhere"], "elsewhere", [.. byRegion[null].Select(council => Named(scope, council, ""))], LinkShape.Columns);
    }

    private static IEnumerable<Block> Organisations(PageScope scope) => scope.View.Organisations
        .GroupBy(organisation => organisation.OrganisationKind).OrderBy(group => group.Key)
        .Select(group => new LinkList(scope.Words.Of("organisations", group.Key), group.Key.Name(), [.. group.Select(organisation => Named(scope, organisation, organisation.ShortName))], LinkShape.Columns));

    private static CountedLink Named(PageScope scope, Entry entry, string note) => new(scope.Link(entry), CountOf(scope, entry), note);

    private static Row SourceRow(PageScope scope, Source source) => new(
        scope.Link(source),
        source.Summary,
        [new RowFact(source.Publisher), new RowFact(scope.Words.Date(source.Date)), new RowFact(scope.Tally(scope.View.ListingOf(source)) is { Length: > 0 } tally ? tally : scope.Words["list.none"])]);

    // Who is within whom: networks without a parent, each with those under it. Parents have no cycle: linking saw to it.
    private static Tree? Families(PageScope scope)
    {
        var networks = scope.View.Listed(ContentKind.Network);
        var below = networks.ToLookup(network => scope.Site.Targets(network, Relation.Parent).FirstOrDefault(parent => parent is PageEntry page && SiteView.IsListed(page))?.Ref);
        if (below.Count <= 1) return null;
        return new Tree(scope.Words["networks.families"], "families", [.. below[null].Where(network => below.Contains(network.Ref)).Select(Branch)]);

        Branch Branch(PageEntry network) => new(new CountedLink(scope.Link(network), Note: scope.Words.Of("level", ((Network)network).Level)), [.. below[network.Ref].Select(Branch)]);
    }
}
