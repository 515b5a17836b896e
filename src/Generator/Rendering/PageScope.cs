using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What every part of a page needs while it is put together: the site, the words of the page's language, and where links are made from.</summary>
/// <param name="View">The site.</param>
/// <param name="Words">The words of the page's language.</param>
/// <param name="At">Where links are made from.</param>
public sealed record PageScope(SiteView View, Words Words, Vantage At)
{
    /// <summary>For a page in the site's language.</summary>
    public static PageScope Of(SiteView view, SiteUrl at) => new(view, view.WordsOf(view.Site.Settings.Language), new Vantage(at));

    /// <summary>For a page of its own language.</summary>
    public static PageScope Of(SiteView view, PageEntry page) => new(view, view.WordsOf(page.Facts.Language), new Vantage(page.Address));

    /// <summary>The site.</summary>
    public Site Site => View.Site;

    /// <summary>A link to an entry by its title.</summary>
    public LinkView Link(Entry entry) => Link(TitleOf(entry), At.Find(entry)) with { Language = HasOwnLabel(entry) ? null : LanguageOf(entry) };

    /// <summary>A link to an entry by other words.</summary>
    public LinkView Link(Entry entry, string text) => Link(text, At.Find(entry));

    /// <summary>A link to a file of the site.</summary>
    public LinkView Link(string text, SiteUrl target, string? fragment = null) => Link(text, At.Find(target, fragment));

    /// <summary>A text of the strings file with a link in it: its place is <c>{link}</c>.</summary>
    public LinkedText Linked(string key, LinkView? link)
    {
        var (before, after) = Words.Around(key, "link");
        return new LinkedText(before, link, after);
    }

    /// <summary>The page of the hub on how to add a page; null when there is none.</summary>
    public Entry? Contribute => Site.Find(new ContentRef(ContentKind.Page, "contribute"));

    /// <summary>What is said where there is nothing yet, with a link for those who could add it.</summary>
    public Nothing Nothing(string key) =>
        new(Contribute is { } page ? Linked(key, Link(page, Words["nothing.add"])) : new LinkedText(Words.Around(key, "link").Before.Trim()));

    /// <summary>A number as people write it: 12,000.</summary>
    public static string Number(int n) => n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An entry's title; of a term its label in the page's language, where it has one.</summary>
    public string TitleOf(Entry entry) => HasOwnLabel(entry) ? ((Term)entry).LabelCy : entry.Title;

    /// <summary>The language of an entry's words where they are not the page's; null otherwise.</summary>
    public string? LanguageOf(Entry entry) => Unless(entry is PageEntry page ? page.Facts.Language : Site.Settings.Language);

    /// <summary>The language of site.yml's words, where it is not the page's; null otherwise.</summary>
    public string? SiteLanguage => Unless(Site.Settings.Language);

    /// <summary>Counts by kind in a few words: "12 case studies, 3 guides"; empty when there is nothing.</summary>
    public string Tally(Listing listing)
    {
        ImmutableArray<string> counts =
        [
            .. ContentKinds.Written.Select(kind => (kind, n: listing.CountOf(kind))).Where(pair => pair.n > 0).Select(pair => Words.Count(pair.kind, pair.n)),
        ];
        return string.Join(", ", counts);
    }

    private string? Unless(Language language) => language == Words.Language ? null : language.Name();

    private bool HasOwnLabel(Entry entry) => entry is Term { LabelCy.Length: > 0 } && Words.Language == Language.Cy && Site.Settings.Language != Language.Cy;

    private static LinkView Link(string text, (string? Href, bool Outside) way) => new(text, way.Href, Outside: way.Outside);
}
