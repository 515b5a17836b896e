using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What stands in the head of a page.</summary>
internal static class Heads
{
    private const string DefaultIcon = "icon.svg";

    /// <summary>The head of a page.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="title">Its title; the hub's name is put after it.</param>
    /// <param name="description">One or two sentences.</param>
    /// <param name="data">JSON-LD; empty for none.</param>
    /// <param name="article">True for a page that somebody wrote.</param>
    public static HeadView Of(PageScope scope, string title, string description, string data = "", bool article = false)
    {
        var (view, settings, url) = (scope.View, scope.Site.Settings, scope.At.Page);
        var icon = view.Attachment(settings.Theme.Favicon)?.Url ?? view.Theme.Assets.FirstOrDefault(asset => asset.Name == DefaultIcon)?.Url;
        return new HeadView
        {
            Title = title == settings.Title ? title : $"{title} – {settings.Title}",
            Description = description.Length > 0 ? description : settings.Summary,
            StyleSheet = scope.At.To(view.StyleSheet.Url),
            Icon = icon is { } address ? scope.At.To(address) : null,
            Canonical = Absolute(settings, url),
            OpenGraph = OpenGraph(scope, title, description, article),
            Links = view.HasFeed ? [Feed(scope, FeedRenderer.SiteAtom, settings.Title)] : [],
            StructuredData = data,
        };
    }

    /// <summary>A feed that belongs to a page.</summary>
    public static HeadLink Feed(PageScope scope, SiteUrl feed, string title) => new("alternate", scope.At.To(feed), "application/atom+xml", title);

    /// <summary>The whole address of a file; null where nobody knows where the site stands. The front page is the folder itself.</summary>
    public static string? Absolute(SiteSettings settings, SiteUrl url) =>
        settings.BaseUrl is { } host ? new Uri(host, url == RootPages.Home ? "" : url.Path).AbsoluteUri : null;

    private static ImmutableArray<(string Property, string Content)> OpenGraph(PageScope scope, string title, string description, bool article)
    {
        var settings = scope.Site.Settings;
        if (Absolute(settings, scope.At.Page) is not { } address) return [];
        var properties = new List<(string, string)>
        {
            ("og:type", article ? "article" : "website"),
            ("og:title", title),
            ("og:description", description.Length > 0 ? description : settings.Summary),
            ("og:url", address),
            ("og:site_name", settings.Title),
            ("og:locale", scope.Words.Language == Language.Cy ? "cy_GB" : "en_GB"),
        };
        if (scope.View.Attachment(settings.Theme.SocialImage) is { } image) properties.Add(("og:image", Absolute(settings, image.Url)!));
        return [.. properties];
    }
}
