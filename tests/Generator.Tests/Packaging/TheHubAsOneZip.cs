using System.Text;
using Sharewell.Packaging;
using Sharewell.Rendering;

namespace Sharewell.Tests.Packaging;

[Collection(BuiltHubTests.Name)]
public sealed class TheHubAsOneZip(BuiltHub built)
{
    private SortedDictionary<string, byte[]> Files => built.Unpack(OfflinePages.Zip);

    [Fact]
    public void Differs_from_the_site_in_two_pages_and_two_texts()
    {
        var differing = Files.Where(file => !File.Exists(Path.Combine(built.Site, file.Key)) || !File.ReadAllBytes(Path.Combine(built.Site, file.Key)).AsSpan().SequenceEqual(file.Value));
        differing.Select(file => file.Key).ShouldBe(["READ-ME-FIRST.txt", "SHA256SUMS.txt", "index.html", "offline.html"]);
    }

    [Fact]
    public void Leaves_out_what_only_a_host_needs()
    {
        var inZip = Files.Keys.ToHashSet();
        var left = Directory.EnumerateFiles(built.Site, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(built.Site, path).Replace('\\', '/')).Where(path => !inZip.Contains(path));
        left.Order(StringComparer.Ordinal).ShouldBe(["404.html", "_headers", "downloads/hub-offline.zip", "manifest.json", "robots.txt", "sitemap.xml"]);
    }

    [Theory]
    [InlineData("packs/a/a-2026.1.pdf", false)]
    [InlineData("files/report.pdf", true)]
    [InlineData("packs/a/a-2026.1.epub", true)]
    [InlineData("_redirects", false)]
    [InlineData("toolkit/404.html", true)]
    public void Holds_what_is_the_same_in_every_build(string path, bool held) => HubZip.Holds(path).ShouldBe(held);

    [Fact]
    public void Every_link_in_it_leads_to_something_in_it() => BuiltHub.Broken(Files).ShouldBeEmpty();

    [Fact]
    public void A_link_to_nothing_would_be_found()
    {
        var files = new Dictionary<string, byte[]> { ["guides/a.html"] = Encoding.UTF8.GetBytes("<p id=x><a href='b.html'>b</a> <a href='#y'>y</a> <a href='../guides/a.html#x'>x</a>") };
        BuiltHub.Broken(files).ShouldBe(["guides/a.html: b.html", "guides/a.html: #y"]);
    }

    [Fact]
    public void Its_first_page_tells_those_who_have_not_unpacked_it_what_to_do()
    {
        var line = BuiltHub.Parse(Files["index.html"]).QuerySelector(".banner-unextracted")!.TextContent;
        line.ShouldContain("extract the zip");
        BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, "index.html"))).QuerySelector(".banner-unextracted").ShouldBeNull();
    }

    [Fact]
    public void The_text_at_its_top_says_what_to_extract_and_what_to_open()
    {
        var text = Encoding.UTF8.GetString(Files["READ-ME-FIRST.txt"]);
        text.ShouldContain("Extract");
        text.ShouldContain("double-click index.html");
        text.ShouldContain("4 March 2027");
    }

    [Fact]
    public void Is_reached_from_the_foot_of_every_page_by_one_page_that_tells_size_and_day()
    {
        var page = BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, "offline.html")));
        var row = page.QuerySelector("main td")!.ParentElement!;
        row.QuerySelector("a")!.GetAttribute("href").ShouldBe("downloads/hub-offline.zip");
        row.TextContent.ShouldContain("4 March 2027");
        BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, "guides/be-a-peer.html"))).QuerySelector("footer a[href='../offline.html']").ShouldNotBeNull();
    }
}
