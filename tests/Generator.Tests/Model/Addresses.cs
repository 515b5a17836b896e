using FsCheck.Fluent;
using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class Addresses
{
    // The table "Addresses" of the content model.
    [Theory]
    [InlineData("case-studies/kent-open-data", "case-studies/kent-open-data.html")]
    [InlineData("guides/be-a-peer", "guides/be-a-peer.html")]
    [InlineData("networks/culture-first", "networks/culture-first.html")]
    [InlineData("packs/start-a-network", "packs/start-a-network.html")]
    [InlineData("toolkit/csit", "toolkit/csit.html")]
    [InlineData("toolkit/csit/what-it-is", "toolkit/csit/what-it-is.html")]
    [InlineData("pages/about", "about.html")]
    [InlineData("pages/home", "index.html")]
    [InlineData("themes/peer-challenge", "themes/peer-challenge.html")]
    [InlineData("outcomes/lower-cost", "outcomes/lower-cost.html")]
    [InlineData("services/libraries", "services/libraries.html")]
    [InlineData("regions/london", "regions/london.html")]
    [InlineData("audiences/councillor", "audiences/councillor.html")]
    [InlineData("councils/kent", "councils/kent.html")]
    [InlineData("organisations/lga", "organisations/lga.html")]
    [InlineData("sources/src-lin", "sources/src-lin.html")]
    [InlineData("glossary/csit", "glossary.html")]
    public void A_thing_stands_at_its_address(string name, string address) => ContentRef.Parse(name)!.Value.Address.Path.ShouldBe(address);

    [Theory]
    [InlineData(ContentKind.Guide, "guides/index.html", "guides/index--page-2.html")]
    [InlineData(ContentKind.Toolkit, "toolkit/index.html", "toolkit/index--page-2.html")]
    [InlineData(ContentKind.Theme, "themes/index.html", "themes/index--page-2.html")]
    public void A_list_is_the_index_of_its_folder(ContentKind kind, string first, string second)
    {
        SiteUrl.ListOf(kind).Path.ShouldBe(first);
        SiteUrl.ListOf(kind, 2).Path.ShouldBe(second);
    }

    [Fact]
    public void A_later_page_of_a_list_has_its_number()
    {
        var term = new SiteUrl("themes/x.html");

        term.OnPage(1).ShouldBe(term);
        term.OnPage(2).Path.ShouldBe("themes/x--page-2.html");
        term.OnPage(31).Path.ShouldBe("themes/x--page-31.html");
    }

    [Fact]
    public void A_cell_of_the_map_has_both_names() => SiteUrl.Cell("peer-challenge", "clearer-plans").Path.ShouldBe("evidence-map/peer-challenge--clearer-plans.html");

    [Fact]
    public void Addresses_stay_under_150_characters()
    {
        var id = new string('a', ContentIds.MaxLength);
        var names = Enum.GetValues<ContentKind>().Select(kind => new ContentRef(kind, kind == ContentKind.ToolkitSection ? $"{id}/{id}" : id));

        foreach (var name in names) name.Address.OnPage(1000).Path.Length.ShouldBeLessThan(160, name.Kind.ToString());
        SiteUrl.Cell(id, id).Path.Length.ShouldBeLessThan(150);
        new ContentRef(ContentKind.ToolkitSection, $"{id}/{id}").Address.Path.Length.ShouldBeLessThan(150);
    }

    [Theory]
    [InlineData("index.html", "about.html", "about.html")]
    [InlineData("index.html", "guides/a.html", "guides/a.html")]
    [InlineData("guides/a.html", "index.html", "../index.html")]
    [InlineData("guides/a.html", "guides/b.html", "b.html")]
    [InlineData("guides/a.html", "themes/b.html", "../themes/b.html")]
    [InlineData("toolkit/csit/a.html", "toolkit/csit.html", "../csit.html")]
    [InlineData("toolkit/csit.html", "toolkit/csit/a.html", "csit/a.html")]
    [InlineData("toolkit/csit/a.html", "guides/b.html", "../../guides/b.html")]
    [InlineData("toolkit/csit/a.html", "assets/site.css", "../../assets/site.css")]
    [InlineData("guides/a.html", "guides-old/a.html", "../guides-old/a.html")]
    [InlineData("guides-old/a.html", "guides/a.html", "../guides/a.html")]
    [InlineData("guides/a.html", "guides/a.html", "a.html")]
    [InlineData("index.html", "index.html", "index.html")]
    public void A_link_is_relative(string from, string to, string link) => new SiteUrl(from).To(new SiteUrl(to)).ShouldBe(link);

    [Theory]
    [InlineData("guides/a.html", "themes/b.html", "../themes/b.html#top")]
    [InlineData("guides/a.html", "guides/b.html", "b.html#top")]
    [InlineData("guides/a.html", "guides/a.html", "#top")]
    public void A_link_may_name_a_part(string from, string to, string link) => new SiteUrl(from).To(new SiteUrl(to), "top").ShouldBe(link);

    [Fact]
    public void A_browser_that_follows_a_link_comes_to_its_target_wherever_the_site_stands()
    {
        var segment = Gen.Elements("a", "b", "ab", "toolkit", "toolkits");
        var address = segment.ListOf().Where(folders => folders.Count < 4).Zip(segment)
            .Select(pair => new SiteUrl(string.Concat(pair.Item1.Select(folder => folder + "/")) + pair.Item2 + ".html"));

        Prop.ForAll(address.Zip(address).ToArbitrary(), pair =>
        {
            foreach (var root in new[] { "https://hub.example.org/", "https://team.example.org/hub/x/", "file:///home/kent/My%20hub/" })
            {
                new Uri(new Uri(root + pair.Item1.Path), pair.Item1.To(pair.Item2)).AbsoluteUri.ShouldBe(root + pair.Item2.Path);
                new Uri(new Uri(root + pair.Item1.Path), pair.Item1.To(pair.Item2, "s-x")).AbsoluteUri.ShouldBe(root + pair.Item2.Path + "#s-x");
            }
        }).Holds(300);
    }

    [Theory]
    [InlineData("https://hub.example.org/", "tag:hub.example.org,2026:guides/be-a-peer")]
    [InlineData("https://Team.example.org:8080/hub-a/", "tag:team.example.org,2026:hub-a/guides/be-a-peer")]
    public void A_name_outlives_its_address(string baseUrl, string expected) => TagUri.Of(new Uri(baseUrl), 2026, "guides/be-a-peer").ShouldBe(expected);
}
