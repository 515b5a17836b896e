using System.Text.Json;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>Known-item search through the shipped script: 500 queries a kind over 1,000 made-up pages. The least allowed is what the goals say.</summary>
[Trait("Category", "Node")]
public class FindsKnownPages
{
    [Fact]
    public void Titles_rare_words_slips_and_unfinished_words_lead_to_the_page_they_were_taken_from()
    {
        using var folder = new TemporaryFolder();
        var site = folder.Write("site", SearchIndexer.Index(MadeUpPages.Make(1_000), new SearchSettings()));

        var measured = JsonSerializer.Deserialize<Dictionary<string, Measured>>(NodeScript.Run("known-items.js", site, "500"), JsonSerializerOptions.Web)!;

        measured["title"].Mrr.ShouldBeGreaterThanOrEqualTo(0.99);
        measured["two rare body words"].Mrr.ShouldBeGreaterThanOrEqualTo(0.98);
        measured["two title words"].Mrr.ShouldBeGreaterThanOrEqualTo(0.97);
        measured["typo"].Mrr.ShouldBeGreaterThanOrEqualTo(0.93);
        measured["prefix"].Mrr.ShouldBeGreaterThanOrEqualTo(0.93);
        measured.Values.ShouldAllBe(kind => kind.Queries == 500);
    }

    private sealed record Measured(int Queries, double Mrr, double Hits, int Empty);
}
