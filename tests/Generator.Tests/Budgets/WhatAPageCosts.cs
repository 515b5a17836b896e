using Sharewell.Bench.Corpus;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Reading;
using Sharewell.Rendering;
using Sharewell.Searching;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Budgets;

/// <summary>
/// What the hot paths ask of memory, in bytes a page: the cheapest sign of work that was not there before, and the same on every machine, which time is
/// not. Each budget is about a quarter above what was measured; whoever exceeds one looks why, and raises it if the reason is good.
/// </summary>
public sealed class WhatAPageCosts
{
    private const int Pages = 300;
    private const int Asked = 100;

    private static readonly Lazy<(SourceTree Tree, SiteView View)> Hub = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-");
        try
        {
            HubCorpus.Write(new CorpusOptions(Pages), RepositoryRoot.Combine("input"), folder.FullName);
            var (bag, clock) = (new DiagnosticBag(), new StageClock());
            var options = new BuildOptions { Input = folder.FullName, Output = "", Theme = RepositoryRoot.Combine("theme"), Today = new DateOnly(2026, 11, 23) };
            var sources = HubBuild.ReadSources(options, bag, clock);
            return (sources.Tree, new SiteView(HubBuild.Check(sources, options, bag, clock)!, ThemeReader.Read(options.Theme, bag)!));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    });

    private static CaseStudy[] Studies => [.. Hub.Value.View.Site.Of<CaseStudy>().Take(Asked)];

    [Fact]
    public void Front_matter_is_read_within_its_budget() => Cost(
        Hub.Value.Tree.In("case-studies").Take(Asked),
        file => GuardedYaml.ReadWhole(FrontMatterSplitter.Split(file, new ContentLimits(), new DiagnosticBag())!.Value.FrontMatter, 8, new DiagnosticBag())).ShouldBeLessThan(60_000);

    [Fact]
    public void A_body_is_read_within_its_budget() => Cost(
        Studies, study => MarkdownReader.Read(study.Path, study.Body.Text, study.Body.FirstLine, new ContentLimits(), new DiagnosticBag())).ShouldBeLessThan(90_000);

    [Fact]
    public void A_body_is_written_within_its_budget() => Cost(
        Studies, study => BodyRenderer.Render(Hub.Value.View.Site, study, Hub.Value.View.WordsOf(Language.En))).ShouldBeLessThan(120_000);

    [Fact]
    public void A_page_is_made_within_its_budget() => Cost(
        Studies, study => HtmlPage.Render(PageRenderer.View(PageScope.Of(Hub.Value.View, study), study))).ShouldBeLessThan(400_000);

    [Fact]
    public void A_word_is_stemmed_within_its_budget() =>
        Cost(Enumerable.Repeat("responsibilities", Asked), word => Analyser.Hub.Analyse(word).Term.Length).ShouldBeLessThan(200);

    [Fact]
    public void A_page_of_a_list_costs_the_same_however_long_the_list_is()
    {
        var pages = Hub.Value.View.Listed(ContentKind.CaseStudy);
        var (half, whole) = (pages[..(pages.Length / 2)], pages);

        var small = Cost(Enumerable.Range(1, Asked), _ => Listing.Of("all", half).OnPage(1).Count());

        Cost(Enumerable.Range(1, Asked), _ => Listing.Of("all", whole).OnPage(1).Count()).ShouldBeLessThan(small * 11 / 10);
    }

    // Bytes a piece, on this thread and after a first round that makes what is made once.
    private static long Cost<TPiece, TResult>(IEnumerable<TPiece> pieces, Func<TPiece, TResult> work)
    {
        var all = pieces.ToArray();
        foreach (var piece in all) work(piece);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var piece in all) work(piece);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / all.Length;
    }
}
