using System.Text.Json;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>100 of 100 by Lighthouse for accessibility, best practices and search engines, over http.</summary>
[Collection(HubTests.Name)]
public sealed class LighthouseScores(RealHub hub)
{
    [Fact]
    public async Task Are_full_on_home_a_case_study_a_list_and_the_evidence_map()
    {
        var results = await RunAsync(hub.Built, ["", hub.Address("case-studies/*.html"), "case-studies/", "evidence-map.html"]);

        results.Count.ShouldBe(4);
        foreach (var result in results)
        {
            Lost(result).ShouldBeEmpty(result.ToString());
            result.GetProperty("scores").EnumerateObject().Select(score => (score.Name, score.Value.GetDouble())).ShouldBe([("accessibility", 1), ("best-practices", 1), ("seo", 1)]);
        }
    }

    [Fact]
    public async Task Would_not_be_full_on_a_page_with_faults()
    {
        using var site = await BuiltSite.OfAsync("input");
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "about.html"), "<!doctype html><title>A</title><body><img src=assets/none.png><a href=index.html>click here</a>");

        var lost = Lost((await RunAsync(site, ["about.html"])).Single());
        foreach (var audit in (string[])["accessibility: Image elements do not have", "best-practices: Browser errors were logged", "seo: Document does not have a meta description"])
        {
            lost.ShouldContain(fault => fault.StartsWith(audit, StringComparison.Ordinal), audit);
        }
    }

    private static IEnumerable<string> Lost(JsonElement result) => result.GetProperty("lost").EnumerateArray().Select(lost => lost.GetString()!);

    private static async Task<IReadOnlyList<JsonElement>> RunAsync(BuiltSite site, IEnumerable<string> addresses)
    {
        using var host = new LoopbackHost(site);
        var script = RepositoryRoot.Combine("tests/tools/lighthouse-scores.mjs");
        var run = await Programs.RunAsync(Programs.Find("node"), [script, Programs.Find("chromium"), .. addresses.Select(address => new Uri(host.Root, address).AbsoluteUri)]);
        run.ExitCode.ShouldBe(0, run.Output);
        return [.. JsonDocument.Parse(run.Output[run.Output.IndexOf("[{", StringComparison.Ordinal)..].Split('\n')[0]).RootElement.EnumerateArray()];
    }
}
