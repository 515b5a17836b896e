using System.Text;
using System.Text.Json;
using Sharewell.Tests.Sites;

namespace Sharewell.Tests.Rendering;

/// <summary>JSON-LD on every page of the hub in this repository, and JSON feeds.</summary>
public class WhatMachinesRead
{
    // What a program needs of each type, by schema.org and by what search engines ask for.
    private static readonly Dictionary<string, string[]> Needed = new()
    {
        ["Article"] = ["headline", "description", "url", "inLanguage", "datePublished", "dateModified", "license", "publisher", "isPartOf"],
        ["Collection"] = ["headline", "description", "url", "inLanguage", "datePublished", "dateModified", "license", "publisher", "isPartOf"],
        ["CollectionPage"] = ["name", "url"],
        ["Organization"] = ["name", "mainEntityOfPage"],
        ["GovernmentOrganization"] = ["name", "legalName", "mainEntityOfPage"],
        ["CreativeWork"] = ["name", "publisher", "mainEntityOfPage"],
        ["DefinedTerm"] = ["name", "description", "inDefinedTermSet", "mainEntityOfPage"],
        ["DefinedTermSet"] = ["name", "url"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["WebSite"] = ["name", "url"],
        ["WebPage"] = ["name", "url"],
        ["SearchResultsPage"] = ["name", "url"],
    };

    private static IEnumerable<(string Path, JsonElement Graph)> Blocks => TheRealHub.Pages.SelectMany(page => page.Value.QuerySelectorAll("script[type='application/ld+json']")
        .Select(block => (page.Key, JsonDocument.Parse(block.TextContent).RootElement)));

    [Fact]
    public void Every_page_that_is_meant_to_be_found_says_once_what_it_is() => TheRealHub.Pages
        .Where(page => page.Value.QuerySelector("meta[name=robots], meta[http-equiv=refresh]") is null && page.Value.QuerySelector("link[rel=canonical]") is not null)
        .Where(page => page.Value.QuerySelectorAll("script[type='application/ld+json']").Length != 1)
        .Select(page => page.Key).ShouldBeEmpty();

    [Fact]
    public void Everything_has_the_properties_that_its_type_needs()
    {
        var found = new List<string>();
        foreach (var (path, block) in Blocks)
        {
            block.GetProperty("@context").GetString().ShouldBe("https://schema.org", path);
            foreach (var thing in block.GetProperty("@graph").EnumerateArray())
            {
                var type = thing.GetProperty("@type").GetString()!;
                if (!Needed.TryGetValue(type, out var needed)) found.Add($"{path}: nobody has said what a {type} needs");
                else found.AddRange(needed.Where(property => !HasValue(thing, property)).Select(property => $"{path}: a {type} without {property}"));
            }
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Types_are_those_that_pages_are()
    {
        TypeOf("case-studies/").ShouldBe(["Article"]);
        TypeOf("guides/").ShouldBe(["Article"]);
        TypeOf("networks/").ShouldBe(["Organization"]);
        TypeOf("packs/").ShouldBe(["Collection"]);
        TypeOf("themes/").ShouldBe(["DefinedTerm"]);
        TypeOf("councils/").ShouldBe(["GovernmentOrganization"]);
        TypeOf("sources/").ShouldBe(["CreativeWork"]);

        static IEnumerable<string> TypeOf(string folder) => Blocks
            .Where(block => block.Path.StartsWith(folder, StringComparison.Ordinal) && !block.Path.Contains("index", StringComparison.Ordinal) && !block.Path.Contains("--page-", StringComparison.Ordinal) && block.Path.Count(c => c == '/') == 1)
            .Select(block => block.Graph.GetProperty("@graph")[0].GetProperty("@type").GetString()!).Distinct();
    }

    [Fact]
    public void Breadcrumbs_count_up_and_lead_to_whole_addresses()
    {
        foreach (var (path, block) in Blocks)
        {
            foreach (var trail in block.GetProperty("@graph").EnumerateArray().Where(thing => thing.GetProperty("@type").GetString() == "BreadcrumbList"))
            {
                var items = trail.GetProperty("itemListElement").EnumerateArray().ToList();
                items.Select(item => item.GetProperty("position").GetInt32()).ShouldBe(Enumerable.Range(1, items.Count), path);
                items.ShouldAllBe(item => item.GetProperty("name").GetString()!.Length > 0);
                // The last is the page itself, whose address search engines know.
                items[..^1].ShouldAllBe(item => item.GetProperty("item").GetString()!.StartsWith("https://hub.example.org/"), path);
            }
        }
    }

    [Fact]
    public void A_JSON_feed_is_one_by_version_1_1() => Check(TheRealHub.Plan().Single(file => file.Url.Path == "feed.json").Produce().ToArray());

    [Fact]
    public void That_of_another_hub_is_one_too()
    {
        Check(Encoding.UTF8.GetBytes(SmallSite.Harbour.Text("feed.json")));
        Check(Encoding.UTF8.GetBytes(SmallSite.Bilingual.Text("feed.json")));
    }

    [Theory]
    [InlineData("\"version\"", "\"edition\"")]
    [InlineData("\"date_published\": \"", "\"date_published\": \"on ")]
    [InlineData("\"content_text\"", "\"content\"")]
    [InlineData("\"url\": \"https:", "\"url\": \"")]
    public void A_feed_that_is_none_would_be_found(string right, string wrong) =>
        Should.Throw<Exception>(() => Check(Encoding.UTF8.GetBytes(SmallSite.Harbour.Text("feed.json").Replace(right, wrong, StringComparison.Ordinal))));

    // https://www.jsonfeed.org/version/1.1/: what must be there, and of what may be there what the hub writes.
    private static void Check(byte[] bytes)
    {
        var feed = JsonDocument.Parse(bytes).RootElement;
        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        feed.GetProperty("language").GetString().ShouldBeOneOf("en", "cy");
        foreach (var address in (string[])["home_page_url", "feed_url"]) Absolute(feed.GetProperty(address));
        foreach (var author in feed.GetProperty("authors").EnumerateArray()) author.GetProperty("name").GetString().ShouldNotBeNullOrEmpty();

        var items = feed.GetProperty("items").EnumerateArray().ToList();
        items.ShouldNotBeEmpty();
        items.Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var item in items)
        {
            Absolute(item.GetProperty("url"));
            item.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
            item.GetProperty("content_text").GetString().ShouldNotBeNullOrEmpty();
            foreach (var date in (string[])["date_published", "date_modified"]) item.GetProperty(date).GetDateTimeOffset();
            if (item.TryGetProperty("tags", out var tags)) tags.EnumerateArray().ShouldAllBe(tag => tag.GetString()!.Length > 0);
        }
    }

    private static void Absolute(JsonElement address) => (Uri.TryCreate(address.GetString(), UriKind.Absolute, out var uri) && uri.Scheme == "https").ShouldBeTrue(address.ToString());

    private static bool HasValue(JsonElement thing, string property) => thing.TryGetProperty(property, out var value) && value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.TryGetProperty("name", out var name) && name.GetString()!.Length > 0,
        _ => false,
    };
}
