using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What a feed tells, whatever format it is written in.</summary>
/// <param name="Title">Its title: the site's, or the site's and the term's.</param>
/// <param name="Summary">What it is about; may be empty.</param>
/// <param name="Page">The page that shows the same on the web.</param>
/// <param name="Name">Its name within the hub, the part of its id that does not change: <c>themes/peer-challenge</c>.</param>
/// <param name="Pages">The newest pages, newest first. At least one: a feed without a page would have no date.</param>
internal sealed record Feed(string Title, string Summary, SiteUrl Page, string Name, ImmutableArray<PageEntry> Pages)
{
    /// <summary>The most pages that one feed names.</summary>
    public const int MaxPages = 20;

    /// <summary>The newest date among its pages.</summary>
    public DateOnly Updated => Pages[0].Facts.LastChanged;

    /// <summary>What is new on the whole hub; null when it has no pages.</summary>
    public static Feed? OfSite(Site site) =>
        Newest(site.Pages) is { Length: > 0 } pages
            ? new Feed(site.Settings.Title, site.Settings.Summary, new SiteUrl("index.html"), "feed", pages)
            : null;

    /// <summary>What is new about a term, from a network, a council or an organisation, or out of a source; null when nothing is.</summary>
    public static Feed? Of(Site site, Entry entry) =>
        Newest(PagesOf(site, entry)) is { Length: > 0 } pages
            ? new Feed($"{site.Settings.Title}: {entry.Title}", entry.Summary, entry.Address, entry.Ref.ToString(), pages)
            : null;

    /// <summary>True where <see cref="OfSite"/> gives a feed; looks no further than it must.</summary>
    public static bool HasPages(Site site) => site.Pages.Any(IsShown);

    /// <summary>True where <see cref="Of"/> gives a feed; looks no further than it must.</summary>
    public static bool HasPages(Site site, Entry entry) => PagesOf(site, entry).Any(IsShown);

    private static IEnumerable<PageEntry> PagesOf(Site site, Entry entry) =>
        site.To(entry).Where(edge => Names(entry.Kind, edge.Relation)).Select(edge => edge.From).OfType<PageEntry>();

    // Which ways of naming an entry make a page one that its followers want: not a link in passing.
    private static bool Names(ContentKind kind, Relation relation) => kind switch
    {
        ContentKind.Theme => relation is Relation.Theme,
        ContentKind.Outcome => relation is Relation.Outcome,
        ContentKind.Service => relation is Relation.Service,
        ContentKind.Region => relation is Relation.Region or Relation.Area,
        ContentKind.Audience => relation is Relation.Audience,
        ContentKind.Organisation => relation is Relation.Organisation or Relation.Partner or Relation.Owner or Relation.Coordinator,
        ContentKind.Source => relation is Relation.Source,
        ContentKind.Network => relation is Relation.Network or Relation.Parent or Relation.Owner or Relation.Coordinator,
        ContentKind.Council => relation is Relation.Council or Relation.Member or Relation.Area,
        _ => false,
    };

    private static ImmutableArray<PageEntry> Newest(IEnumerable<PageEntry> pages) =>
        [.. pages.Where(IsShown).DistinctBy(page => page.Ref).OrderByDescending(page => page.Facts.LastChanged).ThenBy(page => page.Ref).Take(MaxPages)];

    // The home page is no news: it is where the news is shown.
    private static bool IsShown(PageEntry page) => page is { IsCurrent: true, IsOriginal: true } and not Model.Page { IsHome: true };
}
