using System.Text.Json;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public sealed class PrintingSarif
{
    private static readonly Rule BrokenLink = new("broken-link", Severity.Error, "Links lead somewhere.");
    private static readonly Rule AliasUsed = new("alias-used", Severity.Warning, "Terms are named by id.");

    private static readonly SourceSpan Place = new(new ContentPath("guides/a b.md"), 12, 5, 7);

    private static JsonElement Run(params Diagnostic[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        SarifPrinter.Print(output, "input", "1.2.3", findings);
        using var read = JsonDocument.Parse(output.ToString());
        read.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        read.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json.schemastore.org/sarif-2.1.0.json");
        return read.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem().Clone();
    }

    [Fact]
    public void The_program_and_the_rules_that_were_broken_are_named()
    {
        var driver = Run(BrokenLink.Found(Place, "m"), AliasUsed.Found(Place, "n"), BrokenLink.Found(Place, "o")).GetProperty("tool").GetProperty("driver");

        driver.GetProperty("name").GetString().ShouldBe("sharewell");
        driver.GetProperty("version").GetString().ShouldBe("1.2.3");
        driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)).ShouldBe(
        [
            """{"id":"alias-used","shortDescription":{"text":"Termsarenamedbyid."},"help":{"text":"sharewellexplainalias-used"},"defaultConfiguration":{"level":"warning"}}""",
            """{"id":"broken-link","shortDescription":{"text":"Linksleadsomewhere."},"help":{"text":"sharewellexplainbroken-link"},"defaultConfiguration":{"level":"error"}}""",
        ]);
    }

    [Fact]
    public void A_finding_is_a_result_with_its_place_and_its_fix()
    {
        var result = Run(AliasUsed.Found(Place, "\"x\" is another word.", "Write: y") with { Fix = new Fix(Place, "y") }).GetProperty("results")[0];

        result.GetProperty("ruleId").GetString().ShouldBe("alias-used");
        result.GetProperty("ruleIndex").GetInt32().ShouldBe(0);
        result.GetProperty("level").GetString().ShouldBe("warning");
        result.GetProperty("message").GetProperty("text").GetString().ShouldBe("\"x\" is another word. Write: y");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("input/guides/a%20b.md");
        Region(place.GetProperty("region")).ShouldBe("12:5-12");
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("input/guides/a%20b.md");
        Region(change.GetProperty("replacements")[0].GetProperty("deletedRegion")).ShouldBe("12:5-12");
        change.GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("y");
    }

    [Fact]
    public void A_whole_file_has_no_region_and_no_fix()
    {
        var result = Run(BrokenLink.Found(SourceSpan.File(new ContentPath("")), "m")).GetProperty("results")[0];

        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("input");
        place.TryGetProperty("region", out _).ShouldBeFalse();
        result.TryGetProperty("fixes", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_finding_stays_the_same_one_when_its_line_moves()
    {
        Fingerprint(Place).ShouldBe(Fingerprint(Place with { Line = 99 }));
        Fingerprint(Place).ShouldNotBe(Fingerprint(Place with { Path = new ContentPath("guides/b.md") }));

        static string? Fingerprint(SourceSpan at) => Run(BrokenLink.Found(at, "m")).GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("finding/v1").GetString();
    }

    [Fact]
    public void Nothing_found_is_a_log_too() => Run().GetProperty("results").GetArrayLength().ShouldBe(0);

    private static string Region(JsonElement region) =>
        $"{region.GetProperty("startLine").GetInt32()}:{region.GetProperty("startColumn").GetInt32()}-{region.GetProperty("endColumn").GetInt32()}";
}
