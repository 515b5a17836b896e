using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Sharewell.Model;

namespace Sharewell.Tests.Packaging;

/// <summary>Every pack of the real hub in every format.</summary>
[Collection(BuiltHubTests.Name)]
public sealed class PacksOfTheHub(BuiltHub built)
{
    [Fact]
    public void Every_link_in_an_unpacked_pack_leads_to_something_in_it()
    {
        foreach (var pack in built.Packs) BuiltHub.Broken(built.Unpack(PackAddress.File(pack, ".zip"))).ShouldBeEmpty(pack.Id);
    }

    [Fact]
    public void Links_out_of_a_pack_lead_to_the_hub_and_are_marked()
    {
        var outside = built.Packs.SelectMany(pack => built.Unpack(PackAddress.File(pack, ".zip"))).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => BuiltHub.Parse(file.Value).QuerySelectorAll("a[href^='http']")).ToList();
        outside.ShouldContain(link => link.GetAttribute("href")!.StartsWith("https://hub.example.org/councils/", StringComparison.Ordinal));
        outside.Where(link => link.GetAttribute("rel") != "external").Select(link => link.OuterHtml).ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_holds_its_pages_and_no_others()
    {
        foreach (var pack in built.Packs)
        {
            var expected = pack.Parts.SelectMany(part => part.Items).Select(item => item.Target.Address.Path)
                .Concat(["index.html", "glossary.html", "licences.html", "search.html", PackAddress.Print(pack).Path]).Order(StringComparer.Ordinal);
            built.Unpack(PackAddress.File(pack, ".zip")).Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ShouldBe(expected);
        }
    }

    [Fact]
    public void Pages_of_a_pack_lead_on_to_the_next_in_its_order()
    {
        var pack = built.Packs.Single(pack => pack.Id == "start-a-network");
        var files = built.Unpack(PackAddress.File(pack, ".zip"));
        var pages = pack.Parts.SelectMany(part => part.Items).Select(item => item.Target.Address).ToList();
        for (var i = 0; i + 1 < pages.Count; i++)
        {
            BuiltHub.Parse(files[pages[i].Path]).QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe(pages[i].To(pages[i + 1]));
        }

        BuiltHub.Parse(files[pages[^1].Path]).QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public void The_page_for_paper_has_every_id_once_and_its_links_lead_to_them()
    {
        foreach (var pack in built.Packs)
        {
            var page = BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, PackAddress.Print(pack).Path)));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            ids.Count.ShouldBe(ids.Distinct().Count(), pack.Id);
            page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids).ShouldBeEmpty(pack.Id);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.QuerySelectorAll("section.part").Length.ShouldBe(pack.Parts.Length);
        }
    }

    [Fact]
    public void Headings_of_the_page_for_paper_skip_no_level()
    {
        foreach (var pack in built.Packs)
        {
            var levels = BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, PackAddress.Print(pack).Path))).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1, pack.Id);
        }
    }

    [Fact]
    public void A_part_of_a_page_brings_that_part_alone()
    {
        var pack = built.Packs.Single(pack => pack.Id == "start-a-network");
        var chapter = BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, PackAddress.Print(pack).Path))).GetElementById("p6")!;
        chapter.QuerySelectorAll(".responsibility").Length.ShouldBe(1);
        chapter.QuerySelectorAll("h4").Select(heading => heading.TextContent).ShouldBe(["Responsibility summary"]);
    }

    [Fact]
    public void The_pages_of_a_pack_say_the_size_and_the_hash_of_its_files()
    {
        foreach (var pack in built.Packs)
        {
            var page = BuiltHub.Parse(File.ReadAllBytes(Path.Combine(built.Site, pack.Address.Path)));
            foreach (var ending in new[] { ".zip", ".epub" })
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(built.Site, PackAddress.File(pack, ending).Path))));
                page.QuerySelector("main")!.TextContent.ShouldContain(hash);
            }
        }
    }

    [Fact]
    public void Every_page_of_an_epub_is_xml_and_its_links_lead_to_something_in_it()
    {
        foreach (var pack in built.Packs)
        {
            var files = built.Unpack(PackAddress.File(pack, ".epub"));
            foreach (var (path, bytes) in files.Where(file => file.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
            {
                foreach (var link in XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants().Attributes("href").Select(href => href.Value).Where(href => !href.Contains(':')))
                {
                    var target = new Uri(new Uri("file:///" + path), link);
                    files.ShouldContainKey(target.AbsolutePath[1..], $"{pack.Id} {path}");
                    if (target.Fragment.Length > 1) Encoding.UTF8.GetString(files[target.AbsolutePath[1..]]).ShouldContain($"id=\"{target.Fragment[1..]}\"");
                }
            }
        }
    }

    [Fact]
    public void The_day_of_the_build_changes_no_byte_of_a_pack()
    {
        var later = built.Build(new DateOnly(2035, 6, 7));
        foreach (var pack in built.Packs)
        {
            foreach (var ending in new[] { ".zip", ".epub" })
            {
                var path = PackAddress.File(pack, ending).Path;
                File.ReadAllBytes(Path.Combine(later, path)).ShouldBe(File.ReadAllBytes(Path.Combine(built.Site, path)), path);
            }
        }
    }
}
