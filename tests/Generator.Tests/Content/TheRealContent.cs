using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Content;

/// <summary>What the example hub holds: the numbers move when its pages and tags do, on purpose.</summary>
public sealed class TheRealContent
{
    private static readonly Lazy<(Site Site, DiagnosticBag Bag)> Read = new(() =>
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions { Input = RepositoryRoot.Combine("input"), Output = "", Theme = "", Today = new DateOnly(2029, 1, 1) };
        return (HubBuild.Check(HubBuild.ReadSources(options, bag, new StageClock()), options, bag, new StageClock())!, bag);
    });

    private static Site Site => Read.Value.Site;

    [Fact]
    public void Has_no_finding() => Read.Value.Bag.ToSortedArray().ShouldBeEmpty();

    [Theory]
    [InlineData(ContentKind.CaseStudy, 38)]
    [InlineData(ContentKind.Guide, 26)]
    [InlineData(ContentKind.Network, 22)]
    [InlineData(ContentKind.Toolkit, 1)]
    [InlineData(ContentKind.ToolkitSection, 14)]
    [InlineData(ContentKind.Pack, 7)]
    [InlineData(ContentKind.Theme, 16)]
    [InlineData(ContentKind.Outcome, 14)]
    [InlineData(ContentKind.Service, 10)]
    [InlineData(ContentKind.Region, 10)]
    [InlineData(ContentKind.Audience, 8)]
    [InlineData(ContentKind.Council, 34)]
    [InlineData(ContentKind.Source, 5)]
    public void Has_so_many_of_each_kind(ContentKind kind, int count) => Site.Entries.Count(entry => entry.Kind == kind).ShouldBe(count);

    [Theory]
    [InlineData("peer-challenge", 9)]
    [InlineData("political-leadership", 8)]
    [InlineData("shared-services-and-efficiency", 7)]
    [InlineData("local-accountability", 6)]
    [InlineData("benchmarking-and-data", 6)]
    [InlineData("workforce-and-skills", 6)]
    [InlineData("networks-and-partnership", 6)]
    [InlineData("governance-and-scrutiny", 4)]
    [InlineData("improvement-planning", 4)]
    [InlineData("self-assessment", 4)]
    [InlineData("community-engagement", 3)]
    [InlineData("knowledge-sharing", 2)]
    [InlineData("recovery-and-support", 2)]
    [InlineData("marketing-and-participation", 2)]
    [InlineData("commissioning-and-outcomes", 1)]
    [InlineData("voluntary-sector-capacity", 1)]
    public void Has_so_many_cases_on_each_theme(string theme, int count) =>
        Site.Sources<CaseStudy>(Site.Find(new ContentRef(ContentKind.Theme, theme))!, Relation.Theme).Count().ShouldBe(count);

    [Theory]
    [InlineData("skilled-people", 9)]
    [InlineData("stronger-leadership", 8)]
    [InlineData("better-decisions", 6)]
    [InlineData("stronger-partnerships", 6)]
    [InlineData("clearer-plans", 6)]
    [InlineData("practice-spread", 5)]
    [InlineData("informed-public", 5)]
    [InlineData("more-open-council", 5)]
    [InlineData("improvement-under-way", 4)]
    [InlineData("lower-cost", 4)]
    [InlineData("new-investment", 3)]
    [InlineData("service-turnaround", 2)]
    [InlineData("proven-contribution", 2)]
    [InlineData("wider-participation", 1)]
    public void Has_so_many_cases_with_each_outcome(string outcome, int count) =>
        Site.Sources<CaseStudy>(Site.Find(new ContentRef(ContentKind.Outcome, outcome))!, Relation.Outcome).Count().ShouldBe(count);

    [Fact]
    public void Fills_75_cells_of_the_evidence_map() => Site.Of<CaseStudy>()
        .SelectMany(study => from theme in Site.Targets(study, Relation.Theme) from outcome in Site.Targets(study, Relation.Outcome) select (theme.Id, outcome.Id))
        .Distinct().Count().ShouldBe(75);

    [Fact]
    public void Names_a_source_and_a_licence_on_every_page_that_states_facts() => Site.Pages
        .Where(page => page.Kind is ContentKind.CaseStudy or ContentKind.Guide or ContentKind.Network or ContentKind.ToolkitSection && page.Facts.Sources.IsEmpty)
        .ShouldBeEmpty();

    [Fact]
    public void Credits_those_whose_licence_asks_for_it()
    {
        var pages = Site.Pages.Where(page => page.Facts.Licence.Id == "CC-BY-NC-SA-3.0").ToList();

        pages.Count.ShouldBe(7);
        pages.ShouldAllBe(page => page.Facts.Attribution == "London Cultural Improvement Programme");
    }

    [Fact]
    public void Keeps_pages_as_short_as_their_kind_asks() => Site.Pages
        .Where(page => page.Body.WordCount > page switch { CaseStudy { CaseKind: CaseKind.Full } => 700, CaseStudy => 250, Guide => 900, _ => int.MaxValue })
        .ShouldBeEmpty();

    [Fact]
    public void Reads_at_grade_12_or_below_on_average() =>
        Site.Pages.Where(page => page.Body.WordCount > 40).Average(page => ReadingGrade.Of(page.Body)).ShouldBeLessThanOrEqualTo(12);

    [Fact]
    public void Leaves_no_page_that_nothing_leads_to() => Site.Pages
        .Where(page => page is not Page && page is not Pack && !Site.To(page).Any() && !Site.From(page, Relation.Theme).Any() && page is not ToolkitSection).ShouldBeEmpty();
}
