using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Puts pages together that are alike: those somebody wrote, and those the hub makes itself.</summary>
internal static class PageParts
{
    /// <summary>A page that somebody wrote, without its content.</summary>
    public static PageView Written(PageScope scope, PageEntry page, ImmutableArray<LinkView> kicker)
    {
        var breadcrumbs = Trail(scope, page);
        var head = Heads.Of(scope, page.Title, page.Summary, StructuredData.Of(scope, page, breadcrumbs), article: true);
        return new PageView
        {
            Words = scope.Words,
            Head = head with
            {
                NoIndex = page.Facts.Status == PageStatus.Draft,
                Links = [.. WithFeed(scope, head, page).Links, .. Alternates(scope, page)],
            },
            Frame = Frames.Of(scope, Section(page)),
            Languages = Languages(scope, page),
            Layout = PageLayout.Text,
            Kind = page.Kind.Name(),
            Breadcrumbs = breadcrumbs,
            Title = new TitleView(kicker, page.Title, page.Summary, scope.LanguageOf(page)),
            Top = Article.Banners(scope, page),
            Foot = Article.Foot(scope, page),
        };
    }

    /// <summary>A page of a term or a record, without its content.</summary>
    public static PageView Named(PageScope scope, Entry entry, ImmutableArray<LinkView> kicker, string lede)
    {
        var breadcrumbs = Trail(scope, entry);
        return new PageView
        {
            Words = scope.Words,
            Head = WithFeed(scope, Heads.Of(scope, entry.Title, lede, StructuredData.Of(scope, entry, breadcrumbs)), entry),
            Frame = Frames.Of(scope, SiteUrl.ListOf(entry.Kind)),
            Layout = PageLayout.Text,
            Kind = entry.Kind.Name(),
            Breadcrumbs = breadcrumbs,
            Title = new TitleView(kicker, entry.Title, lede),
        };
    }

    /// <summary>A page that the hub makes of its own accord, without its content.</summary>
    public static PageView Own(PageScope scope, string kind, string title, string lede, PageLayout layout = PageLayout.Text, string type = "CollectionPage", ImmutableArray<LinkView> trail = default)
    {
        ImmutableArray<LinkView> breadcrumbs = [Home(scope), .. trail.IsDefault ? [] : trail, new LinkView(title)];
        return new PageView
        {
            Words = scope.Words,
            Head = Heads.Of(scope, title, lede, StructuredData.Of(scope, type, title, breadcrumbs)),
            Frame = Frames.Of(scope, null),
            Layout = layout,
            Kind = kind,
            Breadcrumbs = breadcrumbs,
            Title = new TitleView([], title, lede),
        };
    }

    /// <summary>The link that every trail begins with.</summary>
    public static LinkView Home(PageScope scope) => scope.Link(scope.Words["nav.home"], RootPages.Home);

    /// <summary>Blocks without those that have nothing to show.</summary>
    public static ImmutableArray<Block> Blocks(params ReadOnlySpan<Block?> blocks)
    {
        var found = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is not null) found.Add(block);
        }

        return found.ToImmutable();
    }

    /// <summary>One page of a long list: its groups under headings, and the way to the other pages.</summary>
    public static ImmutableArray<Block> Groups(PageScope scope, Listing listing, SiteUrl first, int number)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var (group, pages) in listing.OnPage(number))
        {
            blocks.Add(new RowList(scope.Words["list." + group.Name], group.Name, Rows.Of(scope, pages)) { Count = PageScope.Number(group.Pages.Length) });
        }

        if (Pager(scope, listing.Pages, first, number) is { } pager) blocks.Add(pager);
        return blocks.ToImmutable();
    }

    /// <summary>The way to the other pages of a list; null when there is one only.</summary>
    public static Pager? Pager(PageScope scope, int pages, SiteUrl first, int number)
    {
        if (pages <= 1) return null;
        var words = scope.Words;
        return new Pager(
            words["pager"],
            words.Fill("pager.place", ("n", PageScope.Number(number)), ("of", PageScope.Number(pages))),
            number > 1 ? scope.Link(words["pager.previous"], first.OnPage(number - 1)) : null,
            number < pages ? scope.Link(words["pager.next"], first.OnPage(number + 1)) : null);
    }

    /// <summary>A later page of a list: title and head say which, and the definition is not said again.</summary>
    public static PageView Later(PageScope scope, PageView page, int number)
    {
        if (number == 1) return page;
        var title = scope.Words.Fill("pager.title", ("title", page.Title.Title), ("n", PageScope.Number(number)));
        return page with
        {
            Head = page.Head with { Title = $"{title} – {scope.Site.Settings.Title}" },
            Title = page.Title with { Title = title, Lede = "" },
        };
    }

    // A theme, an outcome, a network or a council that has pages has a feed of its own.
    private static HeadView WithFeed(PageScope scope, HeadView head, Entry entry) =>
        scope.View.FeedOf(entry) is { } feed ? head with { Links = [Heads.Feed(scope, feed, entry.Title), .. head.Links] } : head;

    private static ImmutableArray<LinkView> Trail(PageScope scope, Entry entry)
    {
        var trail = ImmutableArray.CreateBuilder<LinkView>();
        trail.Add(Home(scope));
        if (entry is not Page) trail.Add(scope.Link(scope.Words.Many(entry is ToolkitSection ? ContentKind.Toolkit : entry.Kind), SiteUrl.ListOf(entry.Kind)));
        if (entry is ToolkitSection section && scope.Site.Find(section.Toolkit) is { } toolkit) trail.Add(scope.Link(toolkit));
        if (entry is Term term)
        {
            foreach (var wider in Wider(scope.Site, term)) trail.Add(scope.Link(wider));
        }

        trail.Add(new LinkView(entry.Title));
        return trail.ToImmutable();
    }

    // The widest first. Broader terms have no cycle: linking saw to it.
    private static IEnumerable<Entry> Wider(Site site, Entry term) =>
        site.Targets(term, Relation.Broader).FirstOrDefault() is { } wider ? Wider(site, wider).Append(wider) : [];

    private static SiteUrl? Section(PageEntry page) => page is Page ? null : SiteUrl.ListOf(page.Kind);

    // The switch: each other language by its own name.
    private static ImmutableArray<LinkView> Languages(PageScope scope, PageEntry page) =>
    [
        .. Versions(scope.Site, page).Where(other => other.Ref != page.Ref)
            .Select(other => new LinkView(scope.View.WordsOf(other.Facts.Language)["language." + other.Facts.Language.Name()], scope.At.To(other), other.Facts.Language.Name())),
    ];

    // For search engines: whole addresses, the page itself among them, the same on each version (RFC 8288; Google, "Tell Google about localized versions").
    private static IEnumerable<HeadLink> Alternates(PageScope scope, PageEntry page)
    {
        var versions = Versions(scope.Site, page);
        return versions.Length < 2 ? [] : versions
            .Select(version => (version.Facts.Language, Address: Heads.Absolute(scope.Site.Settings, version.Address)))
            .Where(version => version.Address is not null)
            .Select(version => new HeadLink("alternate", version.Address!, Language: version.Language.Name()));
    }

    // The page and its translations, by language. Translations name their original; the original and its other translations are found through it.
    private static ImmutableArray<PageEntry> Versions(Site site, PageEntry page)
    {
        var original = site.Targets(page, Relation.TranslationOf).OfType<PageEntry>().FirstOrDefault() ?? page;
        return [.. site.Sources<PageEntry>(original, Relation.TranslationOf).Append(original).OrderBy(version => version.Facts.Language)];
    }
}
