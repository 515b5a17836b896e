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
    public LinkView Link(Entry entry) => Link(entry.Title, At.Find(entry)) with { Language = LanguageOf(entry) };

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

    /// <summary>The link to a script of the theme; null where the theme has none of that name.</summary>
    public string? Script(string name) => View.Theme.Assets.FirstOrDefault(asset => asset.Name == name) is { } script ? At.To(script.Url) : null;

    /// <summary>A number as people write it: 12,000.</summary>
    public static string Number(int n) => n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The language of an entry's words where they are not the page's; null otherwise.</summary>
    public string? LanguageOf(Entry entry)
    {
        var language = entry is PageEntry page ? page.Facts.Language : Site.Settings.Language;
        return language == Words.Language ? null : language.Name();
    }

    /// <summary>Counts by kind in a few words: "12 case studies, 3 guides"; empty when there is nothing.</summary>
    public string Tally(Listing listing)
    {
        ImmutableArray<string> counts =
        [
            .. ContentKinds.Written.Select(kind => (kind, n: listing.CountOf(kind))).Where(pair => pair.n > 0).Select(pair => Words.Count(pair.kind, pair.n)),
        ];
        return string.Join(", ", counts);
    }

    private static LinkView Link(string text, (string? Href, bool Outside) way) => new(text, way.Href, Outside: way.Outside);
}
