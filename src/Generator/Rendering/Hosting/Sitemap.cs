using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Writes site maps (sitemaps.org/protocol.html, version 0.9).</summary>
internal static class Sitemap
{
    /// <summary>The most addresses that one file may hold. 50,000 of the hub's addresses stay far under the other limit, 50 MiB.</summary>
    public const int MaxUrls = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The site map, or the index of the parts of a large one.</summary>
    public static SiteUrl Url { get; } = new("sitemap.xml");

    /// <summary>
    /// <c>sitemap.xml</c>; of more than 50,000 pages <c>sitemap-1.xml</c>, <c>sitemap-2.xml</c>, ... with <c>sitemap.xml</c> as their index. None
    /// without a base url.
    /// </summary>
    public static ImmutableArray<OutputFile> Plan(Site site, ImmutableArray<SiteUrl> htmlPages)
    {
        if (site.Settings.BaseUrl is not { } baseUrl) return [];
        var stubs = site.Pages.SelectMany(page => page.Facts.Redirects).Select(redirect => redirect.From).ToFrozenSet();
        if (htmlPages.Length <= MaxUrls) return [new OutputFile(Url, () => UrlSet(baseUrl, Urls(), LastChanges(site)))];
        var urls = Urls();
        var dates = LastChanges(site);
        if (urls.Length <= MaxUrls) return [new OutputFile(Url, () => UrlSet(baseUrl, urls, dates))];

        var parts = urls.Chunk(MaxUrls).Select((part, i) => new OutputFile(
            new SiteUrl($"sitemap-{i + 1}.xml"), () => UrlSet(baseUrl, part, dates))).ToImmutableArray();
        return [new OutputFile(Url, () => Index(baseUrl, parts)), .. parts];

        ImmutableArray<SiteUrl> Urls() => [.. htmlPages.Where(url => url.Path != "404.html" && !stubs.Contains(url)).Distinct().Order()];
    }

    // Only what somebody wrote has a date: a list changes with everything on it, and so does the home page.
    private static FrozenDictionary<SiteUrl, DateOnly> LastChanges(Site site) =>
        site.Pages.Where(page => page is not Model.Page { IsHome: true }).ToFrozenDictionary(page => page.Address, page => page.Facts.LastChanged);

    private static ReadOnlyMemory<byte> UrlSet(Uri baseUrl, IReadOnlyList<SiteUrl> urls, FrozenDictionary<SiteUrl, DateOnly> dates) =>
        XmlFile.Write("urlset", Namespace, xml =>
        {
            var root = AbsoluteAddress.Of(baseUrl);
            foreach (var url in urls)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, root + url.Path);
                if (dates.TryGetValue(url, out var day))
                {
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }
        });

    private static ReadOnlyMemory<byte> Index(Uri baseUrl, ImmutableArray<OutputFile> parts) =>
        XmlFile.Write("sitemapindex", Namespace, xml =>
        {
            foreach (var part in parts)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, AbsoluteAddress.Of(baseUrl, part.Url));
                xml.WriteEndElement();
            }
        });
}
