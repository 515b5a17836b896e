using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What stands around every page.</summary>
internal static class Frames
{
    // What people look for, in the order in which they ask: stories, how-to, people, the tool, collections, then the ways to browse.
    private static readonly ImmutableArray<ContentKind> MainKinds = [ContentKind.CaseStudy, ContentKind.Guide, ContentKind.Network, ContentKind.Toolkit, ContentKind.Pack];
    private static readonly ImmutableArray<ContentKind> BrowseKinds =
        [ContentKind.Theme, ContentKind.Outcome, ContentKind.Service, ContentKind.Region, ContentKind.Audience, ContentKind.Council, ContentKind.Organisation, ContentKind.Source];

    /// <summary>The frame of a page, rendered. Pages of one folder share it, but for the lists that are marked in it as the present place.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="section">The list that the page belongs to, marked in the navigation; null for none.</param>
    public static FrameMarkup Of(PageScope scope, SiteUrl? section)
    {
        // A pack has a frame of its own, and none of its may be kept for the hub.
        if (scope.At.Bounds is not null) return FrameMarkup.None;
        var page = scope.At.Page;
        var marked = section ?? (scope.View.FrameTargets.Contains(page) ? page : null);
        var folder = page.Path[..(page.Path.LastIndexOf('/') + 1)];
        return scope.View.Frames.GetOrAdd((folder, marked, scope.Words.Language, scope.At.Root), _ => HtmlPage.Frame(Put(scope, marked)));
    }

    /// <summary>The lists and tools that a frame links to.</summary>
    public static IEnumerable<SiteUrl> Targets(SiteView view) => MainKinds.Concat(BrowseKinds).Select(kind => SiteUrl.ListOf(kind))
        .Concat(RootPages.Tools(view).Select(page => page.Url))
        .Concat(view.Listed(ContentKind.Page).Select(page => page.Address))
        .Concat(view.Site.Settings.Navigation.Select(link => link.Target.Address));

    private static FrameView Put(PageScope scope, SiteUrl? marked)
    {
        var (view, words, settings) = (scope.View, scope.Words, scope.Site.Settings);
        var navigation = MainKinds.Where(kind => HasList(view, kind)).Select(kind => Entry(words.Many(kind), SiteUrl.ListOf(kind))).ToList();
        if (!view.Map.Cells.IsEmpty) navigation.Add(Entry(words["nav.map"], RootPages.EvidenceMap));
        navigation.AddRange(settings.Navigation.Where(link => scope.Site.Find(link.Target) is not null).Select(link => Entry(link.Label, link.Target.Address) with { Language = scope.SiteLanguage }));
        return new FrameView
        {
            Words = words,
            Brand = scope.Link(settings.Title, RootPages.Home) with { Language = scope.SiteLanguage },
            Logo = view.Attachment(settings.Theme.Logo) is { } logo ? new PictureView(scope.At.To(logo.Url), settings.Title, logo.Width, logo.Height) : null,
            Navigation = [.. navigation],
            SearchHref = scope.At.To(RootPages.Search),
            Footer =
            [
                .. new LinkGroup[]
                {
                    new(words["footer.read"], [.. MainKinds.Where(kind => HasList(view, kind)).Select(kind => Entry(words.Many(kind), SiteUrl.ListOf(kind)))]),
                    new(words["footer.browse"], [.. BrowseKinds.Where(kind => HasList(view, kind)).Select(kind => Entry(words.Many(kind), SiteUrl.ListOf(kind)))]),
                    new(words["footer.find"], [.. RootPages.Tools(view).Select(page => Entry(words[page.Key], page.Url))]),
                    new(words["footer.about"], [.. view.Listed(ContentKind.Page).Where(page => page is Page { IsHome: false }).Select(page => Entry(page.Title, page.Address) with { Language = scope.LanguageOf(page) })]),
                }.Where(group => !group.Links.IsEmpty),
            ],
            FooterLine = settings.Footer,
            FooterLanguage = scope.SiteLanguage,
            Licence = Licence(scope),
        };

        LinkView Entry(string text, SiteUrl target) => scope.Link(text, target) with { Current = target == marked };
    }

    /// <summary>True where a kind has a list page: where there is anything of it.</summary>
    public static bool HasList(SiteView view, ContentKind kind) => kind switch
    {
        ContentKind.Council => !view.Councils.IsEmpty,
        ContentKind.Organisation => !view.Organisations.IsEmpty,
        ContentKind.Source => !view.Sources.IsEmpty,
        ContentKind.GlossaryTerm => !view.GlossaryTerms.IsEmpty,
        _ when kind.IsVocabulary() => !view.Terms(kind).IsEmpty,
        _ => !view.Listed(kind).IsEmpty || !view.Retired(kind).IsEmpty,
    };

    private static LinkedText Licence(PageScope scope)
    {
        var settings = scope.Site.Settings;
        var (before, after) = scope.Words.Around("footer.licence", "link");
        return new LinkedText(
            before.Replace("{publisher}", settings.Publisher, StringComparison.Ordinal),
            new LinkView(settings.Licence.Name, settings.Licence.Url, Outside: settings.Licence.Url is not null),
            after.Replace("{publisher}", settings.Publisher, StringComparison.Ordinal));
    }
}
