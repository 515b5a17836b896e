using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>An old address leads to one page, and no page stands there now. Letter case is free, as on some hosts.</summary>
internal static class RedirectCheck
{
    /// <summary>Checks all old addresses. Since none is a live page, none can lead in a circle.</summary>
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var live = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in catalogue.Entries) live.TryAdd(entry.Address.Path, entry.ToString());
        foreach (var page in HubPages) live.TryAdd(page, "A page that the hub makes");

        var old = new Dictionary<string, PageEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in catalogue.Entries.OfType<PageEntry>())
        {
            foreach (var redirect in page.Facts.Redirects)
            {
                var address = redirect.From.Path;
                if (live.TryGetValue(address, out var standing)) diagnostics.Add(RedirectClash.LivePage(redirect.Span, address, standing));
                else if (!old.TryAdd(address, page)) diagnostics.Add(RedirectClash.OtherRedirect(redirect.Span, address, old[address].ToString()));
            }
        }
    }

    private static IEnumerable<string> HubPages =>
        Enum.GetValues<ContentKind>().Where(kind => kind is not (ContentKind.Page or ContentKind.GlossaryTerm)).Select(kind => SiteUrl.ListOf(kind).Path)
            .Concat(["404.html", "a-z.html", "due-for-review.html", "evidence-map.html", "glossary.html", "index.html", "network-diagram.html", "offline.html", "search.html", "statistics.html", "whats-new.html"]);
}
