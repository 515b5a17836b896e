using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The addresses of the pages that the hub makes of its own accord. No page of <c>pages/</c> may have one of these ids.</summary>
public static class RootPages
{
    public static SiteUrl Home { get; } = new("index.html");

    public static SiteUrl Search { get; } = new("search.html");

    public static SiteUrl EvidenceMap { get; } = new("evidence-map.html");

    public static SiteUrl WhatsNew { get; } = new("whats-new.html");

    public static SiteUrl AToZ { get; } = new("a-z.html");

    public static SiteUrl NetworkDiagram { get; } = new("network-diagram.html");

    public static SiteUrl Glossary { get; } = new("glossary.html");

    public static SiteUrl Statistics { get; } = new("statistics.html");

    public static SiteUrl DueForReview { get; } = new("due-for-review.html");

    public static SiteUrl NotFound { get; } = new("404.html");

    /// <summary>The page about the whole hub as a zip, where there is one.</summary>
    public static SiteUrl Offline { get; } = new("offline.html");

    /// <summary>The pages that help to find others, with the keys of their names.</summary>
    internal static IEnumerable<(string Key, SiteUrl Url)> Tools(SiteView view)
    {
        yield return ("nav.search", Search);
        yield return ("nav.map", EvidenceMap);
        yield return ("nav.a-z", AToZ);
        if (!view.GlossaryTerms.IsEmpty) yield return ("nav.glossary", Glossary);
        if (!view.Listed(ContentKind.Network).IsEmpty) yield return ("nav.diagram", NetworkDiagram);
        yield return ("nav.whats-new", WhatsNew);
        yield return ("nav.statistics", Statistics);
        yield return ("nav.due", DueForReview);
        if (view.Site.Settings.OfflineZip) yield return ("nav.offline", Offline);
        if (view.HasFeed) yield return ("nav.feed", FeedRenderer.SiteAtom);
    }
}
