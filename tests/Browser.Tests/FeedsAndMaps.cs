using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>Feeds and site maps of the hub against schemas in RELAX NG, by the validator that the Nu HTML checker brings along (jing).</summary>
[Collection(HubTests.Name)]
public sealed class FeedsAndMaps(RealHub hub)
{
    [Fact]
    public async Task Every_Atom_feed_is_valid()
    {
        var feeds = Directory.GetFiles(hub.Site, "*.xml", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith("sitemap", StringComparison.Ordinal)).ToList();
        feeds.Count.ShouldBeGreaterThan(50);

        (await FindingsAsync("atom.rnc", feeds)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_site_map_is_valid() => (await FindingsAsync("sitemap.rnc", Directory.GetFiles(hub.Site, "sitemap*.xml"))).ShouldBeEmpty();

    [Theory]
    [InlineData("atom.rnc", "feed.xml", "<updated>", "<updated>on ", "for element “updated”")]
    [InlineData("atom.rnc", "feed.xml", "<id>tag:", "<id>http:", "for element “id”")]
    [InlineData("atom.rnc", "feed.xml", "rel=\"self\"", "rel=\"me\"", "for attribute “rel”")]
    [InlineData("sitemap.rnc", "sitemap.xml", "<loc>https:", "<loc>ftp:", "for element “loc”")]
    [InlineData("sitemap.rnc", "sitemap.xml", "<lastmod>", "<lastmod>about ", "for element “lastmod”")]
    public async Task One_that_is_wrong_would_be_found(string schema, string file, string right, string wrong, string finding)
    {
        var copy = Path.GetTempFileName();
        try
        {
            var text = await File.ReadAllTextAsync(Path.Combine(hub.Site, file));
            await File.WriteAllTextAsync(copy, text.Replace(right, wrong, StringComparison.Ordinal));

            (await FindingsAsync(schema, [copy])).ShouldContain(found => found.Contains(finding, StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static async Task<IEnumerable<string>> FindingsAsync(string schema, IReadOnlyCollection<string> files)
    {
        files.ShouldNotBeEmpty();
        var validator = RepositoryRoot.Combine("tests/tools/node_modules/vnu-jar/build/dist/vnu.jar");
        File.Exists(validator).ShouldBeTrue("run npm ci --ignore-scripts in tests/tools, or ./test.sh");
        var run = await Programs.RunAsync(
            Programs.Find("java"),
            ["-cp", validator, "nu.validator.vendor.thaiopensource.relaxng.util.Driver", "-c", RepositoryRoot.Combine("tests/Browser.Tests/Schemas/" + schema), .. files]);
        var findings = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        (run.ExitCode == 0).ShouldBe(findings.Length == 0, run.Output);
        return findings;
    }
}
