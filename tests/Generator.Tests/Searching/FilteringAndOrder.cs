using System.Collections.Immutable;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>Filters, counts, signs of the query language, and which pages come first.</summary>
[Trait("Category", "Node")]
public class FilteringAndOrder
{
    private static readonly ImmutableArray<SearchPage> Pages =
    [
        Page("a.html", "Library plan", ["libraries"], "delivered", 2020),
        Page("b.html", "Library budget", ["libraries", "money"], "delivered", 2021),
        Page("c.html", "Library peers", ["peers"], "proposed", 2022),
        Page("d.html", "Museum plan", ["museums", "money"], "proposed", 2023),
        Page("old.html", "Library library library", ["libraries"], "delivered", 2024) with { IsCurrent = false },
    ];

    [Fact]
    public void Values_of_a_facet_add_up_and_facets_narrow_down()
    {
        var answers = Questions.Ask(Pages,
        [
            new Question("library") { Filters = new() { ["theme"] = ["libraries", "peers"] } },
            new Question("library") { Filters = new() { ["theme"] = ["libraries", "peers"], ["stage"] = ["proposed"] } },
        ]);

        answers[0].Urls.ShouldBe(["a.html", "b.html", "c.html", "old.html"], ignoreOrder: true);
        answers[1].Urls.ShouldBe(["c.html"]);
    }

    [Fact]
    public void Counts_of_a_facet_leave_out_its_own_filter_and_no_other()
    {
        var answer = Questions.Ask(Pages, [new Question("library") { Filters = new() { ["theme"] = ["peers"], ["stage"] = ["proposed"] }, Facets = ["theme", "stage"] }])[0];

        answer.Facets["theme"].ShouldBe(new Dictionary<string, int> { ["libraries"] = 0, ["money"] = 0, ["museums"] = 0, ["peers"] = 1 }, ignoreOrder: true);
        answer.Facets["stage"].ShouldBe(new Dictionary<string, int> { ["delivered"] = 0, ["proposed"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void A_value_that_no_page_has_finds_nothing_and_a_facet_that_is_none_is_not_minded()
    {
        var answers = Questions.Ask(Pages, [new Question("library") { Filters = new() { ["theme"] = ["unknown"] } }, new Question("library") { Filters = new() { ["colour"] = ["red"] } }]);

        answers[0].Total.ShouldBe(0);
        answers[1].Total.ShouldBe(4);
    }

    [Fact]
    public void Filters_without_words_list_pages_newest_first() =>
        Questions.Ask(Pages, [new Question("") { Filters = new() { ["theme"] = ["money"] } }])[0].Urls.ShouldBe(["d.html", "b.html"]);

    [Fact]
    public void By_date_the_newest_comes_first_and_archived_pages_last() =>
        Questions.Ask(Pages, [new Question("library") { Sort = "date" }])[0].Urls.ShouldBe(["c.html", "b.html", "a.html", "old.html"]);

    [Fact]
    public void An_archived_page_comes_last_however_well_it_fits() => Questions.Ask(Pages, "library").Urls[^1].ShouldBe("old.html");

    [Fact]
    public void A_page_with_all_of_the_words_comes_before_one_that_has_a_rarer_one()
    {
        var answer = Questions.Ask(Pages, "library plan");

        answer.Urls[0].ShouldBe("a.html");
        answer.Full.ShouldBe(1);
    }

    [Theory]
    [InlineData("+plan library", "a.html d.html")]
    [InlineData("library -plan", "b.html c.html old.html")]
    [InlineData("-library", "d.html")]
    [InlineData("title:museum", "d.html")]
    [InlineData("body:museum", "")]
    [InlineData("muse*", "d.html")]
    [InlineData("*useum", "d.html")]
    [InlineData("m*m", "d.html")]
    [InlineData("musem~1", "d.html")]
    [InlineData("\"library budget\"", "b.html")]
    [InlineData("\"budget library\"", "")]
    [InlineData("-\"library budget\" +library", "a.html c.html old.html")]
    public void Signs_do_what_the_help_says(string query, string urls) =>
        Questions.Ask(Pages, query).Urls.Order(StringComparer.Ordinal).ShouldBe(urls.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_weight_changes_which_of_two_words_counts()
    {
        var answers = Questions.Ask(Pages, [new Question("peers^10 museum"), new Question("peers museum^10")]);

        answers[0].Urls[0].ShouldBe("c.html");
        answers[1].Urls[0].ShouldBe("d.html");
    }

    [Fact]
    public void Phrases_that_mean_the_same_find_each_other_but_not_their_words_apart()
    {
        SearchPage[] pages =
        [
            Questions.Page("phrase.html", "A network", "The local improvement network met."),
            Questions.Page("apart.html", "A list", "Local people. An improvement here, a network there."),
        ];
        var settings = new SearchSettings { Synonyms = [["LIN", "local improvement network"], ["peer review", "peer challenge"]] };

        Questions.Ask(pages, [new Question("lin")], settings)[0].Urls.ShouldBe(["phrase.html"]);
    }

    [Fact]
    public void The_second_page_goes_on_where_the_first_ends()
    {
        var pages = MadeUpPages.Make(60).Select(page => page with { Title = "Council " + page.Title }).ToList();
        var answers = Questions.Ask(pages, [new Question("council") { Sort = "date" }, new Question("council") { Sort = "date", Page = 2 }, new Question("council") { Sort = "date", Page = 6 }, new Question("council") { Page = 7 }]);

        answers[0].Urls.Concat(answers[1].Urls).ShouldBe(Enumerable.Range(0, 20).Select(i => $"guides/page-{i}.html"));
        answers[2].Urls.Length.ShouldBe(10);
        answers[3].Urls.ShouldBeEmpty();
    }

    private static SearchPage Page(string url, string title, string[] themes, string stage, int year) => Questions.Page(url, title) with
    {
        Facets = [.. themes.Select(theme => new FacetValue("theme", theme, theme, 0)), new FacetValue("stage", stage, stage, 0)],
        Date = new DateOnly(year, 1, 1),
    };
}
