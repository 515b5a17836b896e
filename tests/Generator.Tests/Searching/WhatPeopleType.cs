using System.Collections.Immutable;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>The ways in which people write what they look for, each of which lunr or Pagefind misses (docs: search, "analyser probes").</summary>
[Trait("Category", "Node")]
public class WhatPeopleType
{
    private static readonly ImmutableArray<SearchPage> Pages =
    [
        Questions.Page("plan.html", "The council's plan", "What the council wants to do in the next years."),
        Questions.Page("children.html", "Better children's services", "Recovering after an inspection."),
        Questions.Page("welsh.html", "A café by the dŵr", "Coffee at the tŷ."),
        Questions.Page("libraries.html", "Libraries", "Every library in the county."),
        Questions.Page("organisation.html", "Organisation of the work", "Who does what."),
        Questions.Page("money.html", "Savings", "It saved £553,000 in 2012, at 10:30 sharp."),
        Questions.Page("health.html", "Waiting in A&E", "Fewer people wait."),
        Questions.Page("others.html", "Teas and cakes", "Something else, with a letter a in it."),
    ];

    // One index for all rows.
    private static readonly Lazy<IndexedSite> Site = new(() => new IndexedSite(Pages));

    [Theory]
    [InlineData("council", "plan.html")]
    [InlineData("childrens", "children.html")]
    [InlineData("children's", "children.html")]
    [InlineData("cafe", "welsh.html")]
    [InlineData("café", "welsh.html")]
    [InlineData("dwr", "welsh.html")]
    [InlineData("tŷ", "welsh.html")]
    [InlineData("ty", "welsh.html")]
    [InlineData("libraries,", "libraries.html")]
    [InlineData("library.", "libraries.html")]
    [InlineData("libraries*", "libraries.html")]
    [InlineData("librarie*", "libraries.html")]
    [InlineData("librarie", "libraries.html")]
    [InlineData("organization", "organisation.html")]
    [InlineData("organizing", "organisation.html")]
    [InlineData("553000", "money.html")]
    [InlineData("£553,000", "money.html")]
    [InlineData("A&E", "health.html")]
    [InlineData("10:30", "money.html")]
    [InlineData("title:library", "libraries.html")]
    [InlineData("\"the tŷ\"", "welsh.html")]
    public void The_page_that_is_meant_comes_first(string query, string url) => Site.Value.Ask(query).Urls.FirstOrDefault().ShouldBe(url);

    [Fact]
    public void A_single_letter_does_not_find_what_only_has_it_in_an_abbreviation() => Site.Value.Ask("a").Urls.ShouldNotContain("health.html");

    [Theory]
    [InlineData("counsil", "council")]
    [InlineData("councel plan", "council plan")]
    [InlineData("managmeent counsil", "managmeent council")]
    public void A_slip_is_understood_and_said_so(string query, string suggestion)
    {
        var answer = Site.Value.Ask(query);

        answer.Urls[0].ShouldBe("plan.html");
        answer.Suggestion.ShouldBe(suggestion);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c")]
    [InlineData("a~")]
    [InlineData("x^")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("nothing:library")]
    [InlineData("title:")]
    public void Signs_that_mean_nothing_are_text(string query) => Site.Value.Ask(query).Total.ShouldBeGreaterThanOrEqualTo(0);

    [Fact]
    public void A_field_that_is_none_is_a_word_like_others() => Site.Value.Ask("nothing:library").Urls.ShouldContain("libraries.html");

    [Fact]
    public void A_word_that_is_in_no_page_is_named() => Site.Value.Ask("zzyzx library").Missing.ShouldBe(["zzyzx"]);
}
