using System.Collections.Immutable;
using System.Xml.Linq;
using Sharewell.Model;
using Sharewell.Rendering;

namespace Sharewell.Tests.Rendering;

public class FollowingTheHub
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly SmallHub hub = new();

    private ImmutableArray<OutputFile> Files => FeedRenderer.Plan(hub.Link());

    private XElement SiteFeed => Files.Xml("feed.xml");

    private static IEnumerable<string> Ids(XElement feed) => feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

    [Fact]
    public void An_atom_entry_says_all_that_a_reader_needs()
    {
        var facts = SmallHub.Facts("2026-11-23", "2027-02-01") with { Licence = SmallHub.Licence("CC-BY-NC-SA-3.0"), Attribution = "A programme" };
        var study = hub.Study("kent-open-data", facts);
        hub.Name(study, Relation.Theme, hub.Term(ContentKind.Theme, "open-data"));

        var entry = SiteFeed.Element(Atom + "entry")!;

        entry.ToString().ShouldBe(
            """
            <entry xmlns="http://www.w3.org/2005/Atom">
              <id>tag:hub.example.org,2026:case-studies/kent-open-data</id>
              <title>Title of kent-open-data</title>
              <link rel="alternate" type="text/html" href="https://hub.example.org/case-studies/kent-open-data.html" />
              <published>2026-11-23T00:00:00Z</published>
              <updated>2027-02-01T00:00:00Z</updated>
              <summary>Summary of kent-open-data.</summary>
              <category term="open-data" label="Label of open-data" />
              <rights>Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported (CC-BY-NC-SA-3.0). Credit: A programme</rights>
              <link rel="license" href="https://creativecommons.org/licenses/by-nc-sa/3.0/" />
            </entry>
            """);
    }

    [Fact]
    public void An_atom_feed_says_whose_it_is_and_takes_its_date_from_its_pages()
    {
        hub.Guide("older", SmallHub.Facts("2025-01-02"));
        hub.Guide("newer", SmallHub.Facts("2026-03-04", "2026-05-06"));

        var feed = SiteFeed;
        feed.Elements(Atom + "entry").Remove();

        feed.ToString().ShouldBe(
            """
            <feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
              <id>tag:hub.example.org,2025:feed</id>
              <title>Practice hub</title>
              <subtitle>What councils did and what came of it.</subtitle>
              <updated>2026-05-06T00:00:00Z</updated>
              <link rel="self" type="application/atom+xml" href="https://hub.example.org/feed.xml" />
              <link rel="alternate" type="text/html" href="https://hub.example.org/index.html" />
              <author>
                <name>The editors</name>
                <uri>https://hub.example.org/</uri>
              </author>
              <rights>Creative Commons Attribution 4.0 International (CC-BY-4.0). Credit: Practice hub</rights>
              <link rel="license" href="https://creativecommons.org/licenses/by/4.0/" />
              <generator>Sharewell</generator>
            </feed>
            """);
    }

    [Fact]
    public void The_newest_page_comes_first_and_pages_of_one_day_in_the_order_of_their_names()
    {
        hub.Guide("b");
        hub.Guide("a");
        hub.Study("z");
        hub.Guide("changed-last", SmallHub.Facts("2020-01-01", "2027-01-01"));
        hub.Guide("old", SmallHub.Facts("2020-01-01"));

        Ids(SiteFeed).Select(id => id[(id.LastIndexOf(':') + 1)..])
            .ShouldBe(["guides/changed-last", "case-studies/z", "guides/a", "guides/b", "guides/old"]);
    }

    [Fact]
    public void A_feed_names_twenty_pages_and_no_more()
    {
        for (var i = 1; i <= 21; i++) hub.Guide($"g{i:D2}", SmallHub.Facts($"2026-01-{i:D2}"));

        var ids = Ids(SiteFeed).ToList();

        ids.Count.ShouldBe(20);
        ids[0].ShouldEndWith("guides/g21");
        ids[^1].ShouldEndWith("guides/g02");
        Files.Json("feed.json").GetProperty("items").GetArrayLength().ShouldBe(20);
    }

    [Fact]
    public void Archived_pages_translations_and_the_home_page_are_no_news()
    {
        hub.Guide("shown");
        hub.Guide("draft", SmallHub.Facts(status: PageStatus.Draft));
        hub.Guide("archived", SmallHub.Facts(status: PageStatus.Archived));
        hub.Guide("superseded", SmallHub.Facts(status: PageStatus.Superseded));
        hub.Guide("cymraeg", SmallHub.Facts() with { IsOriginal = false, Language = Language.Cy });
        hub.Page("home");
        hub.Page("about");

        Ids(SiteFeed).Select(id => id[(id.LastIndexOf(':') + 1)..]).ShouldBe(["guides/draft", "guides/shown", "pages/about"]);
    }

    [Fact]
    public void What_current_pages_name_has_a_feed()
    {
        var study = hub.Study("s");
        var archived = hub.Study("gone", SmallHub.Facts(status: PageStatus.Archived));
        var network = hub.Network("n");
        hub.Name(study, Relation.Theme, hub.Term(ContentKind.Theme, "t"));
        hub.Name(study, Relation.Outcome, hub.Term(ContentKind.Outcome, "o"));
        hub.Name(study, Relation.Service, hub.Term(ContentKind.Service, "s"));
        hub.Name(study, Relation.Network, network);
        hub.Name(study, Relation.Council, hub.Council("c"));
        hub.Name(network, Relation.Member, hub.Council("member"));
        hub.Name(study, Relation.Region, hub.Term(ContentKind.Region, "r"));
        hub.Name(study, Relation.Audience, hub.Term(ContentKind.Audience, "a"));
        hub.Name(study, Relation.LinksTo, hub.Council("linked-in-passing"));
        hub.Name(archived, Relation.Theme, hub.Term(ContentKind.Theme, "of-archived-pages-only"));
        hub.Term(ContentKind.Theme, "of-nothing");

        Files.Paths().ShouldBe(["audiences/a.xml", "councils/c.xml", "councils/member.xml", "feed.json", "feed.xml", "networks/n.xml", "outcomes/o.xml", "regions/r.xml", "services/s.xml", "themes/t.xml"]);
    }

    [Fact]
    public void The_feed_of_a_theme_tells_of_its_pages_only()
    {
        var theme = hub.Term(ContentKind.Theme, "open-data");
        var study = hub.Study("about-it");
        hub.Guide("about-something-else");
        hub.Name(study, Relation.Theme, theme, theme);

        var feed = Files.Xml("themes/open-data.xml");

        feed.Element(Atom + "id")!.Value.ShouldBe("tag:hub.example.org,2026:themes/open-data");
        feed.Element(Atom + "title")!.Value.ShouldBe("Practice hub: Label of open-data");
        feed.Element(Atom + "subtitle")!.Value.ShouldBe("Definition of open-data.");
        feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value).ShouldBe(
            ["https://hub.example.org/themes/open-data.xml", "https://hub.example.org/themes/open-data.html", "https://creativecommons.org/licenses/by/4.0/"]);
        Ids(feed).ShouldBe(["tag:hub.example.org,2026:case-studies/about-it"]);
    }

    [Fact]
    public void A_council_without_a_summary_makes_a_feed_without_a_subtitle()
    {
        hub.Name(hub.Study("s"), Relation.Council, hub.Council("kent"));

        Files.Xml("councils/kent.xml").Element(Atom + "subtitle").ShouldBeNull();
    }

    [Fact]
    public void A_json_feed_has_every_field_of_the_format_and_the_rights()
    {
        hub.Settings = hub.Settings with { Attribution = "" };
        var study = hub.Study("kent", SmallHub.Facts("2026-11-23", "2027-02-01"), title: "Ynys Môn's \"open\" <data>");
        hub.Name(study, Relation.Theme, hub.Term(ContentKind.Theme, "open-data"));

        Files.Text("feed.json").ShouldBe(
            """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Practice hub",
              "home_page_url": "https://hub.example.org/index.html",
              "feed_url": "https://hub.example.org/feed.json",
              "description": "What councils did and what came of it.",
              "authors": [
                {
                  "name": "The editors",
                  "url": "https://hub.example.org/"
                }
              ],
              "language": "en",
              "_rights": {
                "licence": "CC-BY-4.0",
                "url": "https://creativecommons.org/licenses/by/4.0/",
                "text": "Creative Commons Attribution 4.0 International (CC-BY-4.0)"
              },
              "items": [
                {
                  "id": "tag:hub.example.org,2026:case-studies/kent",
                  "url": "https://hub.example.org/case-studies/kent.html",
                  "title": "Ynys Môn's \"open\" <data>",
                  "content_text": "Summary of kent.",
                  "date_published": "2026-11-23T00:00:00Z",
                  "date_modified": "2027-02-01T00:00:00Z",
                  "tags": [
                    "Label of open-data"
                  ],
                  "language": "en",
                  "_rights": {
                    "licence": "CC-BY-4.0",
                    "url": "https://creativecommons.org/licenses/by/4.0/",
                    "text": "Creative Commons Attribution 4.0 International (CC-BY-4.0). Credit: Practice hub"
                  }
                }
              ]
            }

            """);
    }

    [Theory]
    [InlineData("a & b <script>", "a & b <script>")]
    [InlineData("bell\u0007 and escape\u001b[31m", "bell and escape[31m")]
    [InlineData("null\0, delete\u007f, next line\u0085", "null, delete, next line")]
    [InlineData("no character \uffff\ufdd0.", "no character .")]
    [InlineData("a library \U0001f4da", "a library \U0001f4da")]
    public void No_character_of_a_title_can_break_a_feed(string title, string shown)
    {
        hub.Study("s", title: title);

        SiteFeed.Element(Atom + "entry")!.Element(Atom + "title")!.Value.ShouldBe(shown);
        Files.Json("feed.json").GetProperty("items")[0].GetProperty("title").GetString().ShouldBe(shown);
    }

    // Not a row above: an attribute is stored as UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_cannot_break_a_feed()
    {
        hub.Study("s", title: "half a pair \ud800.");

        SiteFeed.Element(Atom + "entry")!.Element(Atom + "title")!.Value.ShouldBe("half a pair \ufffd.");
    }

    [Theory]
    [InlineData("https://hub.example.org/", "tag:hub.example.org,2026:guides/g", "https://hub.example.org/guides/g.html")]
    [InlineData("https://Team.Example.org:8443/hub-a/", "tag:team.example.org,2026:hub-a/guides/g", "https://team.example.org:8443/hub-a/guides/g.html")]
    [InlineData("https://ynys-môn.example/", "tag:xn--ynys-mn-y0a.example,2026:guides/g", "https://xn--ynys-mn-y0a.example/guides/g.html")]
    public void Names_and_addresses_come_from_the_base_url(string baseUrl, string id, string address)
    {
        hub.Settings = hub.Settings with { BaseUrl = new Uri(baseUrl) };
        hub.Guide("g");

        var entry = SiteFeed.Element(Atom + "entry")!;

        entry.Element(Atom + "id")!.Value.ShouldBe(id);
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe(address);
    }

    [Fact]
    public void A_page_in_another_language_than_the_hub_says_so()
    {
        hub.Settings = hub.Settings with { Language = Language.Cy };
        hub.Guide("english");

        SiteFeed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("cy");
        SiteFeed.Element(Atom + "entry")!.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("en");
    }

    [Fact]
    public void There_are_no_feeds_without_a_base_url_without_the_wish_or_without_pages()
    {
        Files.ShouldBeEmpty();

        var study = hub.Study("s");
        var theme = hub.Term(ContentKind.Theme, "t");
        hub.Name(study, Relation.Theme, theme);
        Files.ShouldNotBeEmpty();
        FeedRenderer.AddressOf(hub.Link(), theme).ShouldBe(new SiteUrl("themes/t.xml"));
        FeedRenderer.AddressOf(hub.Link(), study).ShouldBeNull();

        var settings = hub.Settings;
        hub.Settings = settings with { BaseUrl = null };
        Files.ShouldBeEmpty();
        FeedRenderer.AddressOf(hub.Link(), theme).ShouldBeNull();

        hub.Settings = settings with { EmitFeeds = false };
        Files.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes_in_whatever_order_and_on_whatever_day()
    {
        for (var i = 0; i < 30; i++) hub.Name(hub.Study($"s{i}"), Relation.Theme, hub.Term(ContentKind.Theme, $"t{i}"));

        FeedRenderer.Plan(hub.LinkBackwards()).Everything().ShouldBe(Files.Everything());
    }
}
