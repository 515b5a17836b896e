using System.IO.Compression;
using Sharewell.Model;

namespace Sharewell.Tests.Rendering;

/// <summary>What a reader's browser loads, in bytes as hosts send them (gzip). Bytes do not depend on the machine, as times do.</summary>
public class WeightOfPages
{
    private const int MostOfPage = 35_000;
    private const int MostOfStyleSheet = 12_000;

    private static readonly Lazy<Dictionary<string, OutputFile>> Files = new(() => TheRealHub.Plan().ToDictionary(file => file.Url.Path));

    [Fact]
    public void The_style_sheet_is_light() => Weight(Files.Value.Keys.Single(path => path.StartsWith("assets/site-", StringComparison.Ordinal))).ShouldBeLessThan(MostOfStyleSheet);

    [Fact]
    public void Every_case_study_is_light_with_all_that_it_loads()
    {
        var studies = Files.Value.Keys.Where(path => path.StartsWith("case-studies/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        studies.Count.ShouldBeGreaterThan(30);

        studies.Select(study => (study, weight: WithAllItLoads(study))).Where(pair => pair.weight >= MostOfPage).ShouldBeEmpty();
    }

    [Fact]
    public void All_that_a_page_loads_is_weighed()
    {
        var study = Files.Value.Keys.First(path => path.StartsWith("case-studies/", StringComparison.Ordinal) && !path.Contains("index", StringComparison.Ordinal));

        WithAllItLoads(study).ShouldBeGreaterThan(Weight(study) + 5_000, "a style sheet weighs more than that");
        WithAllItLoads("search.html").ShouldBeGreaterThan(WithAllItLoads(study), "it has a script as well");
    }

    private static int WithAllItLoads(string page) => Weight(page) + TheRealHub.Pages[page].QuerySelectorAll("link[rel=stylesheet], link[rel=icon], [src]")
        .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
        .Select(address => new Uri(new Uri("file:///" + page), address).AbsolutePath.TrimStart('/'))
        .Distinct().Sum(Weight);

    private static int Weight(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Files.Value[path].Produce().Span);
        return (int)packed.Length;
    }
}
