using System.Text.Json;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeed
{
    /// <summary>The bytes of the feed.</summary>
    /// <param name="site">The hub; its base url is known.</param>
    /// <param name="feed">What to tell.</param>
    /// <param name="url">Where the feed stands.</param>
    public static ReadOnlyMemory<byte> Write(Site site, Feed feed, SiteUrl url) => JsonFile.Write(json =>
    {
        var settings = site.Settings;
        var baseUrl = settings.BaseUrl!;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", CleanText.Of(feed.Title));
        json.WriteString("home_page_url", AbsoluteAddress.Of(baseUrl, feed.Page));
        json.WriteString("feed_url", AbsoluteAddress.Of(baseUrl, url));
        json.WriteString("description", CleanText.Of(feed.Summary));
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", CleanText.Of(settings.Publisher));
        json.WriteString("url", AbsoluteAddress.Of(baseUrl));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("language", settings.Language.Name());
        Rights(json, settings.Licence, settings.Attribution);
        json.WriteStartArray("items");
        foreach (var page in feed.Pages) Item(json, site, page);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Item(Utf8JsonWriter json, Site site, PageEntry page)
    {
        json.WriteStartObject();
        json.WriteString("id", FeedIds.Of(site, page));
        json.WriteString("url", AbsoluteAddress.Of(site.Settings.BaseUrl!, page.Address));
        json.WriteString("title", CleanText.Of(page.Title));
        // An item must have a content; the hub's feeds announce pages, so the summary is all of it.
        json.WriteString("content_text", CleanText.Of(page.Summary));
        json.WriteString("date_published", FeedIds.Moment(page.Facts.Published));
        json.WriteString("date_modified", FeedIds.Moment(page.Facts.LastChanged));
        json.WriteStartArray("tags");
        foreach (var theme in site.Targets(page, Relation.Theme)) json.WriteStringValue(CleanText.Of(theme.Title));
        json.WriteEndArray();
        json.WriteString("language", page.Facts.Language.Name());
        Rights(json, page.Facts.Licence, page.Facts.Attribution);
        json.WriteEndObject();
    }

    // The format has no field for rights; names of extensions begin with an underscore (section "Extensions").
    private static void Rights(Utf8JsonWriter json, Licence licence, string attribution)
    {
        json.WriteStartObject("_rights");
        json.WriteString("licence", licence.Id);
        if (licence.Url is not null) json.WriteString("url", licence.Url);
        json.WriteString("text", CleanText.Of(FeedIds.Rights(licence, attribution)));
        json.WriteEndObject();
    }
}
