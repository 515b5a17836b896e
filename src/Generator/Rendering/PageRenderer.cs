using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Every page of the site, planned at once and rendered one by one.</summary>
public static class PageRenderer
{
    /// <summary>
    /// All HTML pages, the theme's assets, and the pictures and files that pages use, by address. Nothing is rendered here: each file is when it is
    /// asked for, on whatever thread.
    /// </summary>
    /// <remarks>Without the pages of packs, which wait for the packs' files, and <c>offline.html</c>, which waits for the zip.</remarks>
    public static ImmutableArray<OutputFile> Plan(SiteView view)
    {
        return
        [
            .. Written(view).Concat(Named(view)).Concat(Lists(view)).Concat(Own(view)).Concat(Redirects(view))
                .Concat(Assets(view)).Concat(Attachments(view))
                .OrderBy(file => file.Url),
        ];
    }

    private static IEnumerable<OutputFile> Written(SiteView view)
    {
        foreach (var page in view.Site.Pages)
        {
            if (page is Page { IsHome: true } or Pack) continue;
            yield return File(page.Address, () => View(PageScope.Of(view, page), page));
            if (page is not Network network) continue;
            foreach (var file in Later(page.Address, view.ListingOf(page).Pages, (at, number) => NetworkPage.Of(PageScope.Of(view, page) with { At = new Vantage(at) }, network, number))) yield return file;
        }
    }

    /// <summary>The page of something that somebody wrote, but for a pack.</summary>
    internal static PageView View(PageScope scope, PageEntry page) => page switch
    {
        CaseStudy study => CaseStudyPage.Of(scope, study),
        Guide guide => GuidePage.Of(scope, guide),
        Network network => NetworkPage.Of(scope, network),
        Toolkit toolkit => ToolkitPages.Of(scope, toolkit),
        ToolkitSection section => ToolkitPages.Of(scope, section),
        Page own => PlainPage.Of(scope, own),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.Kind, "This kind has no page."),
    };

    private static IEnumerable<OutputFile> Named(SiteView view) => view.Site.Entries
        .Where(entry => entry is Term or Council or Organisation or Source)
        .SelectMany(entry => All(entry.Address, view.ListingOf(entry).Pages, (at, number) => View(PageScope.Of(view, at), entry, number)));

    private static PageView View(PageScope scope, Entry entry, int number) => entry switch
    {
        Term term => TermPage.Of(scope, term, number),
        Council council => RecordPages.Of(scope, council, number),
        Organisation organisation => RecordPages.Of(scope, organisation, number),
        Source source => RecordPages.Of(scope, source, number),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "This kind has no page."),
    };

    private static IEnumerable<OutputFile> Lists(SiteView view) => Enum.GetValues<ContentKind>()
        .Where(kind => kind is not (ContentKind.Page or ContentKind.ToolkitSection or ContentKind.GlossaryTerm) && Frames.HasList(view, kind))
        .SelectMany(kind => All(SiteUrl.ListOf(kind), ListPages.PagesOf(view, kind), (at, number) => ListPages.Of(PageScope.Of(view, at), kind, number)));

    private static IEnumerable<OutputFile> Own(SiteView view)
    {
        var home = view.Site.Find(new ContentRef(ContentKind.Page, "home")) as Page;
        yield return File(RootPages.Home, () => HomePage.Of(PageScope.Of(view, RootPages.Home), home));
        yield return File(RootPages.Search, () => FindingPages.Search(PageScope.Of(view, RootPages.Search)));
        yield return File(RootPages.WhatsNew, () => FindingPages.WhatsNew(PageScope.Of(view, RootPages.WhatsNew)));
        yield return File(RootPages.Statistics, () => StatisticsPage.Of(PageScope.Of(view, RootPages.Statistics)));
        yield return File(RootPages.DueForReview, () => FindingPages.DueForReview(PageScope.Of(view, RootPages.DueForReview)));
        yield return File(RootPages.EvidenceMap, () => MapPages.Of(PageScope.Of(view, RootPages.EvidenceMap)));
        foreach (var file in view.Map.Cells.SelectMany(cell => All(cell.Address, cell.Listing.Pages, (at, number) => MapPages.Of(PageScope.Of(view, at), cell, number)))) yield return file;
        if (!view.Listed(ContentKind.Network).IsEmpty) yield return File(RootPages.NetworkDiagram, () => DiagramPage.Of(PageScope.Of(view, RootPages.NetworkDiagram)));
        var alphabet = FindingPages.Everything(view);
        foreach (var file in All(RootPages.AToZ, FindingPages.AToZPages(alphabet), (at, number) => FindingPages.AToZ(PageScope.Of(view, at), number, alphabet))) yield return file;
        if (!view.GlossaryTerms.IsEmpty) yield return File(RootPages.Glossary, () => FindingPages.Glossary(PageScope.Of(view, RootPages.Glossary)));
        // Hosts serve this page at any depth, so its links begin at the root of the site.
        var root = view.Site.Settings.BaseUrl?.AbsolutePath ?? "/";
        yield return File(RootPages.NotFound, () => SmallPages.NotFound(PageScope.Of(view, RootPages.NotFound) with { At = new Vantage(RootPages.NotFound, root) }));
    }

    private static IEnumerable<OutputFile> Redirects(SiteView view) => view.Site.Pages
        .SelectMany(page => page.Facts.Redirects.Select(redirect => File(redirect.From, () => SmallPages.Moved(PageScope.Of(view, page) with { At = new Vantage(redirect.From) }, page))));

    private static IEnumerable<OutputFile> Assets(SiteView view) => view.Theme.Assets
        .Where(asset => !BookSheet.Uses(asset.Name))
        .Select(asset => asset.Name == view.StyleSheet.Name ? view.StyleSheet : asset)
        .Select(asset => new OutputFile(asset.Url, () => asset.Bytes));

    // Only what pages show or offer: a picture that nobody refers to stays in the input folder.
    private static IEnumerable<OutputFile> Attachments(SiteView view)
    {
        var settings = view.Site.Settings.Theme;
        var linked = view.Site.BodyLinks.Values.SelectMany(links => links.Values).OfType<LinkTarget.ToAttachment>().Select(target => target.Attachment);
        var named = view.Site.Pages.SelectMany(page => new[] { page.Facts.Image, (page as Pack)?.Cover })
            .Concat([settings.Logo, settings.Favicon, settings.SocialImage])
            .Select(view.Attachment).OfType<Attachment>();
        return linked.Concat(named).DistinctBy(attachment => attachment.Url).Select(attachment => new OutputFile(attachment.Url, () => attachment.Read()));
    }

    private static IEnumerable<OutputFile> All(SiteUrl first, int pages, Func<SiteUrl, int, PageView> view) => Later(first, pages, view).Prepend(File(first, () => view(first, 1)));

    private static IEnumerable<OutputFile> Later(SiteUrl first, int pages, Func<SiteUrl, int, PageView> view) =>
        Enumerable.Range(2, Math.Max(0, pages - 1)).Select(number => (at: first.OnPage(number), number)).Select(page => File(page.at, () => view(page.at, page.number)));

    private static OutputFile File(SiteUrl url, Func<PageView> view) => new(url, () => HtmlPage.Render(view()));
}
