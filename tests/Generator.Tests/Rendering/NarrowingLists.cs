namespace Sharewell.Tests.Rendering;

/// <summary>What a page tells its filters. That they work is asked of a browser.</summary>
public class NarrowingLists
{
    private readonly TextHub hub = new();

    public NarrowingLists()
    {
        hub.Study("a", "stage: under-way\nevidence: self-reported\nservices: [libraries]\nperiod: { to: 2014 }", title: "Zebra crossings")
            .Study("b", "themes: [peer-challenge, local-accountability]\nperiod: { to: 2012 }", title: "Allotments")
            .Study("c").Study("d").Study("e").Study("f");
    }

    [Fact]
    public void A_list_offers_what_its_rows_do_not_have_in_common()
    {
        var page = hub.Page("case-studies/index.html");

        page.All(".search-facet > summary").ShouldBe(["Theme", "Service area", "Stage", "Evidence", "Year"]);
        page.All("input[name=theme] + .search-count").ShouldBe(["1"], "peer challenge is on all of them");
        page.QuerySelectorAll("input[name=stage]").Select(box => $"{box.GetAttribute("value")} {box.ParentElement!.TextContent.Trim()}").ShouldBe(["under-way Under way 1", "delivered Delivered 5"]);
    }

    [Fact]
    public void A_row_says_what_it_is_about_and_where_it_stands_by_date_and_by_title()
    {
        var rows = hub.Page("case-studies/index.html").QuerySelectorAll("li[data-facets]");

        Row("Zebra crossings").ShouldBe("service/libraries stage/under-way evidence/self-reported year/2014; 0 5");
        Row("Allotments").ShouldBe("theme/local-accountability stage/delivered evidence/described year/2012; 1 0");

        string Row(string title)
        {
            var row = rows.Single(row => row.QuerySelector("a")!.TextContent == title);
            return $"{row.GetAttribute("data-facets")}; {row.GetAttribute("data-order")}";
        }
    }

    [Fact]
    public void Without_scripts_the_controls_are_not_there_and_the_single_term_pages_are()
    {
        var page = hub.Page("case-studies/index.html");

        page.QuerySelector("form.filters")!.HasAttribute("hidden").ShouldBeTrue();
        page.QuerySelector(".beside a[href='../themes/peer-challenge.html']").ShouldNotBeNull();
    }

    [Fact]
    public void A_page_that_can_be_narrowed_loads_the_script_and_others_do_not()
    {
        Scripts("case-studies/index.html").ShouldHaveSingleItem().ShouldStartWith("../assets/filter-");
        Scripts("themes/peer-challenge.html").ShouldHaveSingleItem().ShouldStartWith("../assets/filter-");
        Scripts("case-studies/a.html").ShouldBeEmpty();
        Scripts("themes/local-accountability.html").ShouldBeEmpty("one row is seen at a glance");
    }

    [Fact]
    public void A_list_of_several_pages_is_narrowed_by_search()
    {
        for (var i = 0; i < 50; i++) hub.Study($"more-{i}");
        var page = hub.Page("themes/peer-challenge.html");

        page.QuerySelector("form.filters").ShouldBeNull();
        page.Says(".margin .nothing").ShouldBe("This list is long. Search narrows it by theme, stage and more.");
        page.Links(".margin .nothing a").ShouldBe(["../search.html?theme=peer-challenge"]);
        hub.Page("case-studies/index.html").Links(".margin .nothing a").ShouldBe(["../search.html?type=case-study"]);
    }

    [Fact]
    public void The_map_counts_each_case_once_in_its_totals_and_says_which_stage_and_evidence()
    {
        hub.Study("g", "outcomes: [lower-cost, clearer-plans]\nstage: under-way").Study("h", "outcomes: [lower-cost]\nevidence: counted\nmeasures: [{ what: pounds, value: 3 }]");
        var page = hub.Page("evidence-map.html");

        page.QuerySelectorAll(".map-table tbody tr:last-child [data-cases]").Select(cell => cell.GetAttribute("data-cases")).ShouldBe(
            ["under-way/described:1", "under-way/described:1 delivered/counted:1", "under-way/described:1 delivered/counted:1"]);
        page.All(".map-table tfoot td:last-child .said").ShouldBe(["1 achieved, 1 sought"]);
        page.All(".filters .search-facet > summary").ShouldBe(["Stage", "Evidence"]);
        page.Links("main > .columns .nothing a[href$='.csv']").ShouldBe(["data/evidence-map.csv"]);
    }

    private IEnumerable<string> Scripts(string path) => hub.Page(path).QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!);
}
