using Sharewell.Tests.Repository;
using Sharewell.Tests.Snapshots;

namespace Sharewell.Tests.Sites;

/// <summary>Another hub: its pages, one of each kind, as they were accepted, and a look that site.yml alone gives it.</summary>
public sealed class TheHarbourSite
{
    // One page of each kind, and each state that a page can be in.
    private static readonly string[] Kinds =
    [
        "404.html", "a-z.html", "about.html", "due-for-review.html", "evidence-map.html", "glossary.html", "index.html", "search.html", "statistics.html", "whats-new.html",
        "audiences/index.html", "audiences/officer.html",
        "case-studies/index.html", "case-studies/brass-band-day.html", "case-studies/first-lamps.html", "case-studies/lights-on-the-quay.html", "case-studies/night-bus-trial.html", "case-studies/quay-lights.html",
        "councils/index.html", "councils/old-quay.html", "councils/westhaven.html",
        "evidence-map/quayside--more-visitors.html",
        "guides/index.html", "guides/count-visitors.html", "guides/pack-a-bag.html",
        "networks/index.html", "networks/bay-network.html", "networks/north-shore-group.html",
        "organisations/index.html", "organisations/bay-trust.html",
        "outcomes/index.html", "outcomes/lower-cost.html",
        "packs/index.html", "packs/first-season.html", "packs/first-season/print.html",
        "regions/index.html", "regions/north-shore.html",
        "services/index.html", "services/culture.html",
        "sources/index.html", "sources/season-report.html",
        "themes/index.html", "themes/festivals.html", "themes/quayside.html",
        "toolkit/index.html", "toolkit/season.html", "toolkit/season/plan.html",
    ];

    private static readonly string[] Others = ["_headers", "_redirects", "feed.json", "feed.xml", "robots.txt", "sitemap.xml", "themes/quayside.xml"];

    private static SmallSite Site => SmallSite.Harbour;

    [Fact]
    public void Has_a_page_of_each_kind_as_it_was_accepted() => Snapshot.MatchFolder(Kinds.Concat(Others).ToDictionary(address => address, Site.Accepted));

    [Fact]
    public void Has_no_kind_of_page_that_was_not_accepted()
    {
        // A kind is a class on main; the state of a page has no class, so the list above names those by hand.
        var accepted = Kinds.Select(KindOf).ToHashSet();

        Site.Pages.Where(address => !accepted.Contains(KindOf(address))).ShouldBeEmpty();
    }

    [Fact]
    public void Sets_every_token_of_its_look_in_site_yml()
    {
        var page = Site.Page("guides/count-visitors.html");
        var sheet = Site.Text("assets/" + page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.Split('/')[^1]);

        page.QuerySelector(".brand img")!.GetAttribute("src").ShouldBe("../images/logo.svg");
        page.QuerySelector(".brand img")!.GetAttribute("alt").ShouldBe("Harbour exchange");
        page.QuerySelector("link[rel=icon]")!.GetAttribute("href").ShouldBe("../images/mark.svg");
        page.QuerySelector("meta[property='og:image']")!.GetAttribute("content").ShouldBe("https://harbour.example.org/exchange/images/preview.png");
        page.QuerySelectorAll(".main-links a").Select(link => link.TextContent).ShouldBe(["Case studies", "Guides", "Networks", "Toolkits", "Packs", "Evidence map", "About us", "Start here"]);
        page.QuerySelector(".site-foot .inner > p")!.TextContent.ShouldBe("All towns, people and numbers on this site are invented.");
        page.QuerySelectorAll("a[href^='https://code.example.org/harbour/exchange/']").ShouldHaveSingleItem();
        sheet.ShouldContain("@media screen and (prefers-color-scheme:light){:root{--accent:#8a1c4a;--ink:#241016;");
        sheet.ShouldContain("@media screen and (prefers-color-scheme:dark){:root{--accent:#f0a6c4;--ink:#f4eaee;");
    }

    [Fact]
    public void Names_colours_in_its_style_sheet_only_as_tokens()
    {
        var css = File.ReadAllText(RepositoryRoot.Combine("theme/assets/site.css"));
        var rules = css[css.IndexOf("/* Ground */", StringComparison.Ordinal)..css.IndexOf("/* Paper */", StringComparison.Ordinal)];

        System.Text.RegularExpressions.Regex.Matches(rules, "#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(").Select(match => match.Value).ShouldBeEmpty("site.yml could not change it");
    }

    [Fact]
    public void Has_colours_that_can_be_read()
    {
        var diagnostics = new Sharewell.Diagnostics.DiagnosticBag();

        Sharewell.Validation.ColourCheck.Check(Site.View.Site.Settings.Theme, Site.View.Theme.Colours, diagnostics);

        diagnostics.ToSortedArray().Select(found => found.Message).ShouldBeEmpty();
    }

    private static string KindOf(string address) => Site.Page(address).QuerySelector("main, body")!.ClassName ?? "";
}
