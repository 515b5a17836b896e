namespace Sharewell.Tests.Rendering;

public class PagesOfAHub
{
    private readonly TextHub hub = new();

    [Fact]
    public void A_figure_never_stands_without_its_qualifier()
    {
        hub.Study("figures", """
            evidence: counted
            measures:
              - { what: investment raised, value: 1700000, qualifier: over, unit: GBP, when: "2010?" }
              - { what: people surveyed, value: 1400, unit: count }
              - { what: share of residents, value: 45.9, qualifier: about, unit: percent }
            """);

        var page = hub.Page("case-studies/figures.html");

        page.All(".figure").ShouldBe(["over £1.7 million", "exactly 1,400", "about 45.9%"]);
        page.All(".figures .what").ShouldBe(["investment raised", "people surveyed", "share of residents"]);
        page.Says(".figures li .note").ShouldBe("about 2010");
    }

    [Fact]
    public void Before_and_after_are_bars_on_one_scale_with_the_same_numbers_as_a_table()
    {
        hub.Study("change", "evidence: counted\nmeasures:\n  - { what: days to decide, value: 10, before: 40, unit: days }");

        var page = hub.Page("case-studies/change.html");

        page.QuerySelectorAll(".change rect").Select(bar => bar.GetAttribute("width")).ShouldBe(["100", "25"]);
        page.All(".change tr").ShouldBe(["Before40 days", "After10 days"]);
        page.Says(".change svg title").ShouldBe("Before and after: days to decide");
    }

    [Theory]
    [InlineData("delivered", "Outcomes achieved", "achieved")]
    [InlineData("under-way", "Outcomes sought", "sought")]
    public void Outcomes_are_achieved_only_where_the_work_was_done(string stage, string label, string group)
    {
        hub.Study("one", $"outcomes: [lower-cost]\nstage: {stage}");

        hub.Page("case-studies/one.html").Fact(label).ShouldBe(["Lower cost"]);
        hub.Page("outcomes/lower-cost.html").RowsUnder(group).ShouldBe(["Study one"]);
        hub.Page("evidence-map.html").Says(".map-table td a .hidden").ShouldBe($"Peer challenge, Lower cost: 1 {group}");
        hub.Page("evidence-map/peer-challenge--lower-cost.html").RowsUnder(group).ShouldBe(["Study one"]);
    }

    [Fact]
    public void A_council_shows_what_was_done_there_apart_from_where_it_helped()
    {
        hub.Study("own", "councils: [cornwall]").Study("helped", "councils:\n  - sutton\n  - { council: cornwall, role: mentor }");

        var page = hub.Page("councils/cornwall.html");

        page.RowsUnder("from-here").ShouldBe(["Study own"]);
        page.RowsUnder("helped").ShouldBe(["Study helped"]);
        hub.Page("case-studies/helped.html").Fact("Councils").ShouldBe(["Sutton", "Cornwall (mentor)"]);
    }

    [Fact]
    public void A_council_that_ended_says_what_is_there_today()
    {
        hub.With("records/councils.yml", """
            - { id: sutton, name: Sutton, official_name: London Borough of Sutton, type: london-borough, region: london, ended: 2023-03-31, replaced_by: [new-town] }
            - { id: new-town, name: New Town, official_name: New Town Council, type: unitary, region: london }
            """).Study("one");

        hub.Page("councils/sutton.html").Says(".banner").ShouldBe("No longer a council. This council ended on 31 March 2023. Today its area is served by New Town.");
        hub.Page("councils/new-town.html").Fact("Took over from").ShouldBe(["Sutton"]);
        hub.Page("case-studies/one.html").Fact("Councils").ShouldBe(["Sutton (today New Town)"]);
    }

    [Fact]
    public void Each_relation_is_shown_on_both_sides()
    {
        hub.Study("case", "networks: [net]").Network("parent").Network("net", "parent: parent\narea: { regions: [london] }\nroles: [{ role: Champion, purpose: Lead the improvement., responsibilities: [Build it.] }]").Toolkit("first", "second")
            .Guide("guide", "examples: [case]\nnetworks: [net]\ntoolkit_sections: [csit/first]")
            .Guide("later", "prerequisites: [guide]", "See [the case](../case-studies/case.md).\n")
            .With("packs/pack.md", """
                ---
                title: A pack of pages
                summary: A summary of forty or more characters about a pack.
                published: 2026-11-23
                coordinator: organisations/lga
                edition: "2026.1"
                date: 2026-11-23
                audiences: [councillor]
                parts:
                  - { title: First part, items: [guides/guide, { ref: "networks/net#roles", note: Who does what }] }
                ---

                An introduction.
                """);

        hub.Page("case-studies/case.html").RowsUnder("guides").ShouldBe(["Guide guide"]);
        hub.Page("case-studies/case.html").QuerySelector("main a[href='../guides/later.html']").ShouldNotBeNull();
        hub.Page("guides/guide.html").RowsUnder("examples").ShouldBe(["Study case"]);
        hub.Page("guides/guide.html").RowsUnder("next").ShouldBe(["Guide later"]);
        hub.Page("guides/guide.html").RowsUnder("packs").ShouldBe(["A pack of pages"]);
        hub.Page("guides/later.html").Fact("Read first").ShouldBe(["Guide guide"]);
        hub.Page("networks/net.html").RowsUnder("done").ShouldBe(["Study case"]);
        hub.Page("networks/net.html").RowsUnder("guides-for").ShouldBe(["Guide guide"]);
        hub.Page("networks/net.html").Fact("Part of").ShouldBe(["Network parent"]);
        hub.Page("networks/parent.html").RowsUnder("within").ShouldBe(["Network net"]);
        hub.Page("regions/london.html").RowsUnder("covering").ShouldBe(["Network net"]);
        hub.Page("toolkit/csit/first.html").RowsUnder("guides").ShouldBe(["Guide guide"]);
        hub.Page("organisations/lga.html").RowsUnder("put-together").ShouldBe(["A pack of pages"]);
        hub.Page("packs/pack.html").RowsUnder("part-1").ShouldBe(["Guide guide", "Network net: Responsibility summary"]);
        hub.Page("sources/booklet.html").RowsUnder("case-study").ShouldBe(["Study case"]);
    }

    [Fact]
    public void A_related_page_says_why()
    {
        hub.Study("one", "outcomes: [lower-cost]").Study("two", "outcomes: [lower-cost]\ncouncils: [cornwall]");

        hub.Page("case-studies/one.html").Says("#related ~ ul .reason").ShouldBe("also about lower cost and peer challenge");
    }

    [Fact]
    public void A_network_without_a_responsibility_summary_says_so() =>
        hub.Network("net").Page("networks/net.html").Says("#roles .nothing").ShouldBe("No responsibility summary is recorded.");

    [Fact]
    public void A_responsibility_summary_is_numbered_and_names_its_network()
    {
        hub.Network("net", "roles:\n  - { role: Champion, purpose: Lead the improvement., responsibilities: [Build it., Run it.], time: 2 days a month }");

        var roles = hub.Page("networks/net.html").QuerySelector("#roles")!;

        roles.Says(".of").ShouldBe("Network net");
        roles.Says("h3").ShouldBe("Champion");
        roles.All("ol li").ShouldBe(["Build it.", "Run it."]);
        roles.Says("dl").ShouldBe("Time2 days a month");
    }

    [Fact]
    public void A_network_of_which_nothing_is_known_today_is_dated_by_its_source() =>
        hub.Network("net").Page("networks/net.html").Fact("Activity").ShouldBe(["As described in August 2012"]);

    [Fact]
    public void A_toolkit_section_shows_the_way_and_the_place_on_it()
    {
        hub.Toolkit("first", "second", "third");

        var page = hub.Page("toolkit/csit/second.html");

        page.All(".path li").ShouldBe(["Section first Phase", "Section second Phase", "Section third Phase"]);
        page.Says(".path [aria-current=step]").ShouldBe("Section second");
        page.Says(".path .place").ShouldBe("Step 2 of 3");
        page.Links(".neighbours a").ShouldBe(["first.html", "third.html"]);
        page.All(".crumbs li").ShouldBe(["Home", "Toolkits", "The toolkit"]);
    }

    [Theory]
    [InlineData("2028-11-23", false)]
    [InlineData("2028-11-24", true)]
    public void A_page_is_overdue_from_the_day_after_it_is_due(string today, bool overdue)
    {
        hub.Today = DateOnly.Parse(today);
        hub.Study("old");

        hub.Page("case-studies/old.html").QuerySelectorAll(".banner-overdue").Length.ShouldBe(overdue ? 1 : 0);
        hub.Page("due-for-review.html").All(".row-title").ShouldBe(overdue ? ["Study old"] : []);
    }

    [Fact]
    public void Pages_that_are_not_current_have_a_banner_and_are_in_no_list_of_a_term()
    {
        hub.Drafts = true;
        hub.Study("new").Study("archived", "status: archived").Study("replaced", "status: superseded\nsuperseded_by: case-studies/new").Study("draft", "status: draft");

        hub.Page("case-studies/archived.html").Says(".banner").ShouldStartWith("Archived.");
        hub.Page("case-studies/replaced.html").Says(".banner").ShouldBe("Replaced. This page is kept for the record. Read Study new instead.");
        hub.Page("case-studies/draft.html").Says(".banner").ShouldStartWith("Draft.");
        hub.Page("case-studies/draft.html").QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        hub.Page("case-studies/new.html").RowsUnder("replaced").ShouldBe(["Study replaced"]);
        hub.Page("themes/peer-challenge.html").RowsUnder("case-study").ShouldBe(["Study draft", "Study new"]);
        hub.Page("case-studies/index.html").RowsUnder("retired").ShouldBe(["Study archived", "Study replaced"]);
    }

    [Fact]
    public void A_long_list_goes_on_on_further_pages()
    {
        for (var i = 0; i < 51; i++) hub.Study($"s{i:D2}");

        var first = hub.Page("themes/peer-challenge.html");
        var second = hub.Page("themes/peer-challenge--page-2.html");

        first.QuerySelectorAll(".row-title").Length.ShouldBe(50);
        first.Says("#case-study").ShouldBe("Case studies (51)");
        first.Links(".pager a").ShouldBe(["peer-challenge--page-2.html"]);
        second.All(".row-title").ShouldBe(["Study s50"]);
        second.Says("h1").ShouldBe("Peer challenge, page 2");
        second.Links(".pager a").ShouldBe(["peer-challenge.html"]);
        hub.Page("case-studies/index--page-2.html").All(".row-title").ShouldBe(["Study s50"]);
    }

    [Fact]
    public void Contents_are_shown_from_three_headings_on()
    {
        hub.Study("two").Study("three", body: "## What was done\n\nA.\n\n### Detail\n\nB.\n\n## Result\n\nC.\n\n## Lessons\n\nD.\n");

        hub.Page("case-studies/two.html").QuerySelector(".contents").ShouldBeNull();
        hub.Page("case-studies/three.html").Links(".contents a").ShouldBe(["#s-what-was-done", "#s-detail", "#s-result", "#s-lessons"]);
    }

    [Fact]
    public void A_term_without_pages_asks_for_one()
    {
        hub.With("pages/contribute.md", "---\ntitle: Add a page\nsummary: How to add a page of your own to this hub, step by step.\npublished: 2026-11-23\n---\n\nWrite.\n");

        var page = hub.Page("themes/local-accountability.html");

        page.Says(".nothing").ShouldBe("No page on this theme yet. Do you know a case? Add a page.");
        page.Links(".nothing a").ShouldBe(["../contribute.html"]);
    }

    [Fact]
    public void A_page_that_moved_leaves_a_stub()
    {
        hub.Study("new-name", "redirect_from: [case-studies/old/name.html]");

        var page = hub.Page("case-studies/old/name.html");

        page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe("0; url=../new-name.html");
        page.Links("main .nothing a").ShouldBe(["../new-name.html"]);
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public void The_page_for_unknown_addresses_links_from_the_root()
    {
        hub.With("site.yml", "title: Hub\nsummary: A hub in a folder of a host that others use too.\npublisher: Nobody\nlanguage: en\nlicence: CC-BY-4.0\nbase_url: https://host.example.org/hub/\n").Study("one");

        var page = hub.Page("404.html");

        page.QuerySelectorAll("a[href], link[rel=stylesheet], form").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action"))
            .ShouldAllBe(href => href!.StartsWith("/hub/", StringComparison.Ordinal) || href.StartsWith('#') || href.StartsWith("https://creativecommons.org/", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_base_address_no_page_has_an_absolute_one()
    {
        hub.With("site.yml", "title: Hub\nsummary: A hub that does not know where it will stand.\npublisher: Nobody\nlanguage: en\nlicence: CC-BY-4.0\n").Study("one");

        var page = hub.Page("case-studies/one.html");

        page.QuerySelectorAll("link[rel=canonical], meta[property], link[rel=alternate]").Length.ShouldBe(0);
        page.Says("script[type='application/ld+json']").ShouldNotContain("/case-studies/one.html");
    }

    [Fact]
    public void What_is_for_machines_cannot_end_its_script()
    {
        hub.Study("evil", title: "\"Costs < 1 & benefits > 2\"");

        var html = hub.Html("case-studies/evil.html");

        html.ShouldContain("Costs \\u003C 1 \\u0026 benefits \\u003E 2");
        hub.Page("case-studies/evil.html").Says("h1").ShouldBe("Costs < 1 & benefits > 2");
    }

    [Fact]
    public void A_translation_is_reached_by_the_switch_and_stands_in_no_list()
    {
        hub.Guide("english").Guide("cymraeg", "lang: cy\ntranslation_of: english");

        var original = hub.Page("guides/english.html").QuerySelector(".languages a")!;
        original.GetAttribute("href").ShouldBe("cymraeg.html");
        original.GetAttribute("lang").ShouldBe("cy");
        hub.Page("guides/cymraeg.html").Links(".languages a").ShouldBe(["english.html"]);
        hub.Page("guides/index.html").All(".row-title").ShouldBe(["Guide english"]);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        hub.Study("one", "outcomes: [lower-cost]").Guide("guide", "examples: [one]").Network("net").Toolkit("first");
        var other = TextHub.Plan(hub.Link());

        hub.Files.Select(file => file.Url).ShouldBe(other.Select(file => file.Url));
        Parallel.ForEach(other, file => file.Produce().ToArray().ShouldBe(hub.Files.Single(mine => mine.Url == file.Url).Produce().ToArray()));
    }
}
