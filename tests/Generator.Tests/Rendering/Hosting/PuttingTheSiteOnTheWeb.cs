using System.Collections.Immutable;
using System.Xml.Linq;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Rendering;

namespace Sharewell.Tests.Rendering;

public class PuttingTheSiteOnTheWeb
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly SmallHub hub = new();

    private ImmutableArray<OutputFile> Plan(params string[] htmlPages) => HostingRenderer.Plan(hub.Link(), [.. htmlPages.Select(path => new SiteUrl(path))]);

    private static IEnumerable<string> Locations(XElement map) => map.Elements().Select(url => url.Element(Map + "loc")!.Value);

    [Fact]
    public void The_site_map_names_every_page_and_dates_those_that_somebody_wrote()
    {
        hub.Guide("be-a-peer", SmallHub.Facts("2026-11-23", "2027-02-01"));
        hub.Page("home");

        Plan("index.html", "guides/index.html", "guides/be-a-peer.html").Text("sitemap.xml").ShouldBe(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://hub.example.org/guides/be-a-peer.html</loc>
                <lastmod>2027-02-01</lastmod>
              </url>
              <url>
                <loc>https://hub.example.org/guides/index.html</loc>
              </url>
              <url>
                <loc>https://hub.example.org/index.html</loc>
              </url>
            </urlset>

            """);
    }

    [Fact]
    public void Neither_the_error_page_nor_a_stub_is_offered_to_search_engines()
    {
        hub.Guide("g", SmallHub.Facts() with { Redirects = [Moved("old.html")] });

        Locations(Plan("404.html", "old.html", "guides/g.html").Xml("sitemap.xml")).ShouldBe(["https://hub.example.org/guides/g.html"]);
    }

    [Fact]
    public void Fifty_thousand_pages_fit_in_one_map()
    {
        var files = Plan([.. Enumerable.Range(0, 50_000).Select(i => $"p{i:D5}.html")]);

        files.Paths().ShouldBe(["_headers", "robots.txt", "sitemap.xml"]);
        Locations(files.Xml("sitemap.xml")).Count().ShouldBe(50_000);
    }

    [Fact]
    public void More_pages_are_split_into_parts_with_an_index()
    {
        var files = Plan([.. Enumerable.Range(0, 100_001).Select(i => $"p{i:D6}.html")]);

        files.Paths().ShouldBe(["_headers", "robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]);
        var index = files.Xml("sitemap.xml");
        index.Name.ShouldBe(Map + "sitemapindex");
        Locations(index).ShouldBe(
            ["https://hub.example.org/sitemap-1.xml", "https://hub.example.org/sitemap-2.xml", "https://hub.example.org/sitemap-3.xml"]);
        Locations(files.Xml("sitemap-1.xml")).Count().ShouldBe(50_000);
        Locations(files.Xml("sitemap-2.xml")).First().ShouldBe("https://hub.example.org/p050000.html");
        Locations(files.Xml("sitemap-3.xml")).ShouldBe(["https://hub.example.org/p100000.html"]);
    }

    [Fact]
    public void Without_a_base_url_there_is_no_site_map_and_no_word_of_one()
    {
        hub.Settings = hub.Settings with { BaseUrl = null };

        var files = Plan("index.html");

        files.Paths().ShouldBe(["_headers", "robots.txt"]);
        files.Text("robots.txt").ShouldBe("User-agent: *\nAllow: /\n");
    }

    [Fact]
    public void Robots_are_told_where_the_site_map_is() =>
        Plan().Text("robots.txt").ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://hub.example.org/sitemap.xml\n");

    [Fact]
    public void Hosts_are_told_the_policy_and_which_files_never_change() =>
        Plan().Text("_headers").ShouldBe(
            """
            /*
              Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin

            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            """);

    [Fact]
    public void Old_addresses_lead_to_new_ones()
    {
        hub.Page("home", SmallHub.Facts() with { Redirects = [Moved("start.html")] });
        hub.Guide("b", SmallHub.Facts() with { Redirects = [Moved("z/old.html"), Moved("a.html")] });

        Plan().Text("_redirects").ShouldBe(
            """
            /a.html /guides/b.html 301
            /start.html /index.html 301
            /z/old.html /guides/b.html 301

            """);
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes_in_whatever_order_and_on_whatever_day()
    {
        for (var i = 0; i < 30; i++) hub.Guide($"g{i}", SmallHub.Facts() with { Redirects = [Moved($"old-{i}.html")] });
        ImmutableArray<SiteUrl> pages = [.. hub.Link().Pages.Select(page => page.Address)];

        HostingRenderer.Plan(hub.LinkBackwards(), [.. pages.Reverse()]).Everything().ShouldBe(HostingRenderer.Plan(hub.Link(), pages).Everything());
    }

    private static Redirect Moved(string from) => new(new SiteUrl(from), SourceSpan.File(new ContentPath("guides/g.md")));
}
