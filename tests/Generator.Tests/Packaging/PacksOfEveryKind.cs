using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;

namespace Sharewell.Tests.Packaging;

/// <summary>A pack with a page of each kind, parts of pages, pictures, notes, a Welsh page, a page that was replaced, and an edition before it.</summary>
[Collection(FixtureHubTests.Name)]
public sealed class PacksOfEveryKind(FixtureHub hub)
{
    private const string Zip = "one-of-each/one-of-each-2026.2.zip";
    private const string Epub = "one-of-each/one-of-each-2026.2.epub";

    private IHtmlDocument Print => Page(hub.OnTheWeb, "packs/one-of-each/print.html");

    [Fact]
    public void Every_link_in_the_unpacked_pack_leads_to_something_in_it_wherever_the_hub_stands()
    {
        BuiltHub.Broken(FixtureHub.Unpack(hub.OnTheWeb, Zip)).ShouldBeEmpty();
        BuiltHub.Broken(FixtureHub.Unpack(hub.Alone, Zip)).ShouldBeEmpty();
        BuiltHub.Broken(FixtureHub.Unpack(hub.Alone, "un-o-bob-un/un-o-bob-un-2026.1.zip")).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_a_page_outside_the_pack_leads_to_the_hub_and_is_marked()
    {
        var link = Html(FixtureHub.Unpack(hub.OnTheWeb, Zip), "guides/everything.html").QuerySelectorAll(".prose a").Single(link => link.TextContent == "council");
        link.GetAttribute("href").ShouldBe("https://packs.example.org/councils/kent.html");
        link.GetAttribute("rel").ShouldBe("external");
    }

    [Fact]
    public void Where_nobody_knows_the_hubs_address_such_a_link_is_text()
    {
        var page = Html(FixtureHub.Unpack(hub.Alone, Zip), "guides/everything.html");
        page.QuerySelectorAll(".prose a").Select(link => link.TextContent).ShouldNotContain("council");
        page.QuerySelector(".prose p")!.TextContent.ShouldContain("Then ask the council, read the report");
    }

    [Fact]
    public void A_link_to_a_part_that_the_pack_leaves_out_leads_to_the_top_of_the_page_in_it() =>
        Html(FixtureHub.Unpack(hub.OnTheWeb, Zip), "guides/two-parts.html").QuerySelectorAll(".prose a").Single(link => link.TextContent == "time").GetAttribute("href").ShouldBe("two-parts.html");

    [Fact]
    public void A_part_of_a_page_brings_its_own_headings_and_no_others()
    {
        var text = Html(FixtureHub.Unpack(hub.OnTheWeb, Zip), "guides/two-parts.html").QuerySelector(".text")!;
        text.QuerySelectorAll("h2, h3").Select(heading => heading.TextContent).ShouldBe(["Money", "Coins"]);
        text.TextContent.ShouldNotContain("Take more.");
    }

    [Fact]
    public void The_roles_of_a_network_come_without_its_text()
    {
        var page = Html(FixtureHub.Unpack(hub.OnTheWeb, Zip), "networks/model.html");
        page.QuerySelector("h1")!.TextContent.ShouldBe("A network of tool libraries: Responsibility summary");
        page.QuerySelector(".text")!.TextContent.ShouldContain("Counts what comes back");
        page.QuerySelector(".text")!.TextContent.ShouldNotContain("They meet.");
    }

    [Fact]
    public void A_page_in_the_pack_says_why_it_is_there_and_in_which_part()
    {
        var page = Html(FixtureHub.Unpack(hub.OnTheWeb, Zip), "guides/everything.html");
        page.QuerySelector(".banner-why")!.TextContent.ShouldBe("Why it is here. Everything at once.");
        page.QuerySelectorAll(".crumbs a").Select(link => link.GetAttribute("href")).ShouldBe(["../index.html", "../index.html#part-1"]);
    }

    [Fact]
    public void The_first_page_of_a_pack_tells_those_who_have_not_unpacked_it_what_to_do()
    {
        var files = FixtureHub.Unpack(hub.OnTheWeb, Zip);
        Html(files, "index.html").QuerySelector(".banner-unextracted")!.TextContent.ShouldContain("extract the zip");
        Encoding.UTF8.GetString(files["READ-ME-FIRST.txt"]).ShouldBe(
            """
            One of each: tools & ladders < 3 m, 2026.2
            24 November 2026

            Extract the zip first. In Windows, right-click it and choose "Extract All". On a Mac, double-click it.

            Open the new folder and double-click index.html.

            Keep the folder whole. Pages find each other by their place in it.

            SHA256SUMS.txt lists a checksum for each file.

            """.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void A_pack_has_the_formats_that_it_asks_for_and_no_others()
    {
        string[] Files(string pack) =>
            Directory.Exists(Path.Combine(hub.OnTheWeb, "packs", pack)) ? [.. Directory.GetFiles(Path.Combine(hub.OnTheWeb, "packs", pack)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];

        Files("one-of-each").ShouldBe(["one-of-each-2026.2.epub", "one-of-each-2026.2.zip", "print.html"]);
        Files("un-o-bob-un").ShouldBe(["un-o-bob-un-2026.1.epub", "un-o-bob-un-2026.1.zip"]);
        Files("closed").ShouldBe(["print.html"]);
    }

    [Fact]
    public void The_strictest_licence_is_that_of_the_whole_one_of_the_hubs_own_among_them_in_every_format()
    {
        string[] expected =
        [
            "Tools & ladders: lent for “nothing” in Kent|Creative Commons Attribution 4.0 International|Hub of one of each",
            "The old way of lending|Open Government Licence 3.0|Kent County Council",
            "Everything that a text may have|Creative Commons Attribution 4.0 International|Hub of one of each",
            "Popeth y gall testun ei gael|Creative Commons Attribution 4.0 International|Hub of one of each",
            "A guide of two parts|House licence|The house",
            "A network of tool libraries|Creative Commons Attribution 4.0 International|Hub of one of each",
            "Lending toolkit|Creative Commons Attribution 4.0 International|Hub of one of each",
            "Phase 1: the first drill|Creative Commons Attribution 4.0 International|Hub of one of each",
            "About this hub|Creative Commons Attribution 4.0 International|Hub of one of each",
        ];
        foreach (var page in (IHtmlDocument[])[Page(hub.OnTheWeb, "packs/one-of-each.html"), Print, Html(FixtureHub.Unpack(hub.OnTheWeb, Zip), "licences.html"), Html(FixtureHub.Unpack(hub.OnTheWeb, Epub), "EPUB/licences.xhtml")])
        {
            var table = page.QuerySelectorAll("table").Single(table => table.QuerySelector("th")!.TextContent == "Page");
            table.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ShouldBe(expected);
            table.Closest("section")!.TextContent.ShouldContain("strictest licence of its pages: House licence.");
        }

        Package(hub.OnTheWeb, Epub).Descendants().Single(element => element.Name.LocalName == "rights").Value.ShouldBe("House licence <https://licence.example.org/house>");
    }

    [Fact]
    public void What_is_new_since_the_edition_before_is_told_in_every_format()
    {
        var files = FixtureHub.Unpack(hub.OnTheWeb, Zip);
        foreach (var page in (IHtmlDocument[])[Page(hub.OnTheWeb, "packs/one-of-each.html"), Print, Html(files, "index.html"), Html(FixtureHub.Unpack(hub.OnTheWeb, Epub), "EPUB/introduction.xhtml")])
        {
            var heading = page.QuerySelectorAll("h2").Single(heading => heading.TextContent == "New since edition 2026.1");
            var text = heading.ParentElement!.TextContent;
            text.ShouldContain("Changed: About this hub.");
            text.ShouldContain("Removed: A guide that is gone.");
            text.ShouldContain("Lending toolkit");
            text.ShouldContain("Changed: the introduction, or what a part is called or for.");
        }
    }

    [Fact]
    public void The_page_for_paper_has_every_id_once_and_its_links_lead_to_them()
    {
        var ids = Print.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.Count.ShouldBe(ids.Distinct().Count());
        Print.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids).ShouldBeEmpty();
        Print.QuerySelectorAll("section.footnotes li").Select(note => note.Id).ShouldBe(
            ["intro-s-note-1", "p1-s-note-1", "p3-s-note-1", "p3-s-note-2", "p4-s-note-1"], "the notes of five texts, with one that is called twice");
    }

    [Fact]
    public void Headings_on_paper_stand_under_their_part_and_skip_no_level()
    {
        Print.GetElementById("p3")!.QuerySelectorAll("h3, h4, h5, h6").Select(heading => $"{heading.LocalName} {heading.TextContent}")
            .ShouldBe(["h3 Everything that a text may have", "h4 Costs", "h5 Small print", "h6 Smaller print", "h4 Steps"]);
        var levels = Print.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void On_paper_a_link_out_of_the_pack_has_a_number_and_its_address_stands_below_the_text()
    {
        var chapter = Print.GetElementById("p3")!;
        chapter.QuerySelector("p:has(sup.link-note)")!.TextContent.ShouldBe(
            "Read this first.1 Then ask the council↗1, read the report↗2, look up a deposit, write to https://outside.example.org/a?b=1&c=2, or see their page↗3 and it again↗3.");
        chapter.QuerySelectorAll(".addresses li").Select(line => line.TextContent.Trim()).ShouldBe(
        [
            "↗1 https://packs.example.org/councils/kent.html",
            "↗2 https://packs.example.org/sources/report.html",
            "↗3 https://outside.example.org/page",
            "↗4 https://packs.example.org/files/form.pdf",
        ]);
        Page(hub.Alone, "packs/one-of-each/print.html").GetElementById("p3")!.QuerySelectorAll(".addresses li").Length.ShouldBe(1);
    }

    [Fact]
    public void A_book_explains_the_words_that_its_texts_link_to_and_those_that_these_refer_to()
    {
        foreach (var book in (IHtmlDocument[])[Print, Html(FixtureHub.Unpack(hub.Alone, Epub), "EPUB/glossary.xhtml")])
        {
            book.QuerySelectorAll(".glossary dt").Select(term => term.TextContent).ShouldBe(["Deposit (dep.)", "Tool library"]);
            book.QuerySelector(".glossary")!.TextContent.ShouldContain("library of things");
        }

        Print.GetElementById("p3")!.QuerySelectorAll("a").Single(link => link.TextContent == "deposit").GetAttribute("href").ShouldBe("#term-deposit");
    }

    [Fact]
    public void A_page_that_was_replaced_says_so_in_the_book() =>
        Print.GetElementById("p2")!.QuerySelector(".banner")!.TextContent.ShouldContain("Tools & ladders");

    [Fact]
    public void A_page_in_another_language_is_marked_as_such()
    {
        Print.GetElementById("p4")!.GetAttribute("lang").ShouldBe("cy");
        var chapter = XDocument.Parse(Encoding.UTF8.GetString(FixtureHub.Unpack(hub.OnTheWeb, Epub)["EPUB/p004.xhtml"]));
        chapter.Descendants().Single(element => element.Name.LocalName == "section" && (string?)element.Attribute("class") == "chapter").Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("cy");
        Package(hub.OnTheWeb, "un-o-bob-un/un-o-bob-un-2026.1.epub").Descendants().Single(element => element.Name.LocalName == "language").Value.ShouldBe("cy");
    }

    [Fact]
    public void Pictures_stand_in_every_format_and_the_cover_on_the_cover()
    {
        FixtureHub.Unpack(hub.OnTheWeb, Zip).Keys.Where(path => path.StartsWith("images/", StringComparison.Ordinal)).ShouldBe(["images/cover.png", "images/shelf.png"]);
        FixtureHub.Unpack(hub.OnTheWeb, Epub).Keys.Where(path => path.Contains("images/", StringComparison.Ordinal)).ShouldBe(["EPUB/images/cover.png", "EPUB/images/shelf.png"]);
        var items = Package(hub.OnTheWeb, Epub).Descendants().Where(element => element.Name.LocalName == "item").ToList();
        items.Single(item => (string?)item.Attribute("properties") == "cover-image").Attribute("href")!.Value.ShouldBe("images/cover.png");
        Print.QuerySelector(".cover img")!.GetAttribute("src").ShouldBe("../../images/cover.png");
    }

    [Fact]
    public void The_package_says_what_a_reader_who_cannot_see_needs_to_know()
    {
        var said = Package(hub.OnTheWeb, Epub).Descendants().Where(element => element.Name.LocalName == "meta")
            .Select(element => $"{element.Attribute("property")!.Value}: {element.Value}").ToList();
        said.ShouldContain("dcterms:modified: 2026-11-24T00:00:00Z");
        said.ShouldContain("schema:version: 2026.2");
        said.ShouldContain("schema:accessMode: textual");
        said.ShouldContain("schema:accessMode: visual");
        said.ShouldContain("schema:accessModeSufficient: textual");
        said.ShouldContain("schema:accessibilityHazard: none");
        said.ShouldContain("schema:accessibilityFeature: alternativeText");
        said.ShouldContain("schema:accessibilityFeature: structuralNavigation");
        said.ShouldContain("schema:accessibilityFeature: tableOfContents");
    }

    [Fact]
    public void The_navigation_leads_to_every_chapter_and_to_the_landmarks()
    {
        var page = Html(FixtureHub.Unpack(hub.OnTheWeb, Epub), "EPUB/nav.xhtml");
        page.QuerySelectorAll("#toc a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "introduction.xhtml", "part-1.xhtml", "p001.xhtml", "p002.xhtml", "p003.xhtml", "p004.xhtml", "part-2.xhtml", "p005.xhtml", "p006.xhtml", "part-3.xhtml", "p007.xhtml",
            "p008.xhtml", "p009.xhtml", "glossary.xhtml", "licences.xhtml",
        ]);
        page.QuerySelectorAll("#landmarks a").Select(link => $"{link.GetAttribute("epub:type")}: {link.GetAttribute("href")}").ShouldBe(
        [
            "cover: cover.xhtml", "titlepage: title.xhtml", "toc: nav.xhtml", "bodymatter: introduction.xhtml", "glossary: glossary.xhtml", "backmatter: licences.xhtml",
        ]);
    }

    [Fact]
    public void Chapters_and_notes_of_an_EPUB_say_what_they_are()
    {
        var files = FixtureHub.Unpack(hub.OnTheWeb, Epub);
        var chapter = Html(files, "EPUB/p003.xhtml");
        chapter.QuerySelectorAll("[role]").Select(element => element.GetAttribute("role")).Distinct().ShouldBe(["doc-chapter", "doc-noteref", "region", "note", "doc-endnotes", "doc-backlink"], ignoreOrder: true);
        chapter.Body!.GetAttribute("epub:type").ShouldBe("chapter");
        Html(files, "EPUB/cover.xhtml").QuerySelector("img")!.GetAttribute("role").ShouldBe("doc-cover");
        Html(files, "EPUB/part-1.xhtml").QuerySelector("section")!.GetAttribute("role").ShouldBe("doc-part");
    }

    [Fact]
    public void Lists_of_checksums_name_every_file_of_an_archive_with_its_hash()
    {
        foreach (var files in (SortedDictionary<string, byte[]>[])[FixtureHub.Unpack(hub.OnTheWeb, Zip), BuiltHub.Unpack(Path.Combine(hub.OnTheWeb, "downloads", "hub-offline.zip"))])
        {
            Encoding.UTF8.GetString(files["SHA256SUMS.txt"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
                files.Where(file => file.Key != "SHA256SUMS.txt").Select(file => $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Value))}  {file.Key}"));
        }
    }

    private static IHtmlDocument Page(string site, string path) => BuiltHub.Parse(File.ReadAllBytes(Path.Combine(site, path)));

    private static IHtmlDocument Html(SortedDictionary<string, byte[]> files, string path) => BuiltHub.Parse(files[path]);

    private static XDocument Package(string site, string file) => XDocument.Parse(Encoding.UTF8.GetString(FixtureHub.Unpack(site, file)["EPUB/package.opf"]).TrimStart('\ufeff'));
}
