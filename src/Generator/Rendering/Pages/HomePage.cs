using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The front page: what the hub is, search, two ways in, what is new.</summary>
internal static class HomePage
{
    private const int Newest = 5;

    /// <summary>The front page.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="page">What <c>pages/home.md</c> says; null where there is no such page.</param>
    public static PageView Of(PageScope scope, Page? page)
    {
        var (view, words, settings) = (scope.View, scope.Words, scope.Site.Settings);
        var title = page?.Title ?? settings.Title;
        var summary = page?.Summary ?? settings.Summary;
        return new PageView
        {
            Words = words,
            Head = Heads.Of(scope, settings.Title, settings.Summary, StructuredData.Of(scope, "WebSite", settings.Title, [])),
            Frame = Frames.Of(scope, null),
            Layout = PageLayout.Home,
            Kind = "home",
            Title = new TitleView([], title, summary),
            Top = PageParts.Blocks(new SearchBox("q", scope.At.To(RootPages.Search), words["search.hint"], Large: true), MapPages.Picture(scope)),
            Main =
            [
                .. WaysIn(scope),
                new SideBySide(
                    PageParts.Blocks(New(scope), LatestPack(scope)),
                    PageParts.Blocks(page is null ? null : Article.Text(scope, page), ForWhom(scope)),
                    Even: false),
            ],
        };
    }

    private static ImmutableArray<Block> WaysIn(PageScope scope)
    {
        var (themes, outcomes) = (By(scope, ContentKind.Theme), By(scope, ContentKind.Outcome));
        if (themes is null || outcomes is null) return PageParts.Blocks(themes ?? outcomes);
        return [new SideBySide([themes], [outcomes], Even: true)];
    }

    private static LinkList? By(PageScope scope, ContentKind vocabulary)
    {
        ImmutableArray<CountedLink> links = [.. scope.View.Terms(vocabulary).Select(term => new CountedLink(scope.Link(term), ListPages.CountOf(scope, term))).Where(link => link.Count is not null)];
        return links.IsEmpty ? null : new LinkList(scope.Words["by." + vocabulary.Name()], "by-" + vocabulary.Name(), links)
        {
            Note = new LinkedText(scope.Words["home.by-" + vocabulary.Name()]),
        };
    }

    private static RowList? New(PageScope scope)
    {
        var pages = scope.View.Newest.Where(page => page is CaseStudy or Guide or Network).Take(Newest).ToList();
        return pages.Count == 0 ? null : new RowList(scope.Words["nav.whats-new"], "new", [.. pages.Select(page => Rows.Of(scope, page))]) { More = scope.Link(scope.Words["home.more-new"], RootPages.WhatsNew) };
    }

    private static RowList? LatestPack(PageScope scope)
    {
        var pack = scope.View.Listed(ContentKind.Pack).Cast<Pack>().OrderByDescending(pack => pack.Date).ThenBy(pack => pack.Ref).FirstOrDefault();
        return pack is null ? null : new RowList(scope.Words["home.pack"], "pack", [Rows.Of(scope, pack)]) { More = scope.Link(scope.Words["home.more-packs"], SiteUrl.ListOf(ContentKind.Pack)) };
    }

    private static Lines? ForWhom(PageScope scope)
    {
        ImmutableArray<LinkedText> lines =
        [
            .. scope.Contribute is { } page ? new[] { scope.Linked("home.contribute", scope.Link(page)) } : [],
            .. Frames.HasList(scope.View, ContentKind.Pack) ? new[] { scope.Linked("home.coordinate", scope.Link(scope.Words["home.coordinate.link"], SiteUrl.ListOf(ContentKind.Pack))) } : [],
        ];
        return lines.IsEmpty ? null : new Lines(scope.Words["home.take-part"], "take-part", lines);
    }
}
