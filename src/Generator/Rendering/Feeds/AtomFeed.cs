using System.Xml;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Writes a feed as Atom (RFC 4287; the licence link is RFC 4946).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The bytes of the feed.</summary>
    /// <param name="site">The hub; its base url is known.</param>
    /// <param name="feed">What to tell.</param>
    /// <param name="url">Where the feed stands.</param>
    public static ReadOnlyMemory<byte> Write(Site site, Feed feed, SiteUrl url) => XmlFile.Write("feed", Namespace, xml =>
    {
        var settings = site.Settings;
        var baseUrl = settings.BaseUrl!;
        xml.WriteAttributeString("xml", "lang", null, settings.Language.Name());
        Text(xml, "id", FeedIds.Of(site, feed));
        Text(xml, "title", feed.Title);
        if (feed.Summary.Length > 0) Text(xml, "subtitle", feed.Summary);
        Text(xml, "updated", FeedIds.Moment(feed.Updated));
        Link(xml, "self", AbsoluteAddress.Of(baseUrl, url), "application/atom+xml");
        Link(xml, "alternate", AbsoluteAddress.Of(baseUrl, feed.Page), "text/html");
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", settings.Publisher);
        Text(xml, "uri", AbsoluteAddress.Of(baseUrl));
        xml.WriteEndElement();
        Rights(xml, settings.Licence, settings.Attribution);
        Text(xml, "generator", "Sharewell");
        foreach (var page in feed.Pages) Entry(xml, site, page);
    });

    private static void Entry(XmlWriter xml, Site site, PageEntry page)
    {
        xml.WriteStartElement("entry", Namespace);
        if (page.Facts.Language != site.Settings.Language) xml.WriteAttributeString("xml", "lang", null, page.Facts.Language.Name());
        Text(xml, "id", FeedIds.Of(site, page));
        Text(xml, "title", page.Title);
        Link(xml, "alternate", AbsoluteAddress.Of(site.Settings.BaseUrl!, page.Address), "text/html");
        Text(xml, "published", FeedIds.Moment(page.Facts.Published));
        Text(xml, "updated", FeedIds.Moment(page.Facts.LastChanged));
        Text(xml, "summary", page.Summary);
        foreach (var theme in site.Targets(page, Relation.Theme)) Category(xml, theme);
        Rights(xml, page.Facts.Licence, page.Facts.Attribution);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, Entry theme)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", theme.Id);
        xml.WriteAttributeString("label", CleanText.Of(theme.Title));
        xml.WriteEndElement();
    }

    private static void Rights(XmlWriter xml, Licence licence, string attribution)
    {
        Text(xml, "rights", FeedIds.Rights(licence, attribution));
        if (licence.Url is { } terms) Link(xml, "license", terms, null);
    }

    private static void Link(XmlWriter xml, string relation, string address, string? mediaType)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null) xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", CleanText.Of(address));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, CleanText.Of(text));
}
