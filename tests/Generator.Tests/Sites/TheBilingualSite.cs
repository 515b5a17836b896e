using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sharewell.Model;
using Sharewell.Tests.Snapshots;

namespace Sharewell.Tests.Sites;

/// <summary>Languages beside English: a hub in Welsh, and translations into English.</summary>
public sealed class TheBilingualSite
{
    private static SmallSite Site => SmallSite.Bilingual;

    [Fact]
    public void Is_as_it_was_accepted() => Snapshot.MatchFolder(Site.Pages.Append("feed.xml").Append("sitemap.xml").ToDictionary(address => address, Site.Accepted));

    [Fact]
    public void Says_which_language_each_page_is_in() => Site.Pages.Where(address => Site.Page(address).DocumentElement.GetAttribute("lang") == "en")
        .ShouldBe(["about-us.html", "case-studies/library-in-the-hall.html"]);

    [Fact]
    public void Says_nothing_in_English_on_a_page_in_Welsh()
    {
        var english = Site.View.WordsOf(Language.En);
        var texts = new[] { "skip", "nav.search", "nav.home", "nav.menu", "facts", "footer.browse", "kinds.case-study", "kinds.council", "fact.licence", "related", "search.no-script", "stage.delivered" }.Select(key => english[key]).ToHashSet();

        foreach (var address in Site.Pages.Where(address => Site.Page(address).DocumentElement.GetAttribute("lang") == "cy"))
        {
            // A word in a language that is marked is no slip.
            var shown = Site.Page(address).Body!.Descendants<IText>()
                .Where(text => text.ParentElement!.Closest("[lang=en], script") is null)
                .Select(text => text.TextContent.Trim());
            shown.Where(texts.Contains).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public void Counts_in_the_six_plural_forms_of_Welsh()
    {
        var words = Site.View.WordsOf(Language.Cy);

        new[] { 0, 1, 2, 3, 4, 5, 6, 7, 11, 22 }.Select(n => words.Count(ContentKind.Guide, n)).ShouldBe(
            ["dim canllawiau", "1 canllaw", "2 ganllaw", "3 chanllaw", "4 canllaw", "5 canllaw", "6 chanllaw", "7 canllaw", "11 canllaw", "22 canllaw"]);
        Text("packs/index.html", ".row-facts").ShouldBe(["Argraffiad 2026.1 · 2 dudalen"]);
    }

    [Fact]
    public void Prints_dates_in_Welsh()
    {
        Text("case-studies/llyfrgell-yn-y-neuadd.html", ".kicker").ShouldBe(["Nodyn achos · Cwm Gwyn · Aber Las · oddeutu Mai 2022 – Tachwedd 2023"]);
        Text("case-studies/pwll-nofio-i-bawb.html", ".kicker").ShouldBe(["Nodyn achos · Chwilfynydd · ers Hydref 2025"]);
        Text("case-studies/pwll-nofio-i-bawb.html", ".foot dd").ShouldContain("2 Chwefror 2026");
    }

    [Fact]
    public void Joins_names_as_Welsh_does() => Text("case-studies/index.html", ".row-facts").ShouldContain(facts => facts.StartsWith("Cwm Gwyn ac Aber Las · ", StringComparison.Ordinal));

    [Fact]
    public void Lists_in_the_order_of_the_Welsh_alphabet()
    {
        Text("themes/index.html", ".row-title").ShouldBe(["Cynllunio", "Chwaraeon", "Dŵr", "Dysgu", "Ddoe a heddiw", "Lwfansau", "Llyfrgelloedd"]);
        Text("councils/index.html", ".links a").ShouldBe(["Aber Las", "Cwm Gwyn", "Chwilfynydd", "Dyffryn Ddu", "Y Rhosfa"]);
    }

    [Fact]
    public void Has_an_A_to_Y_with_the_letters_of_Welsh()
    {
        var page = Site.Page("a-z.html");

        Text(page, ".letters a").ShouldBe(["A", "C", "Ch", "D", "Dd", "G", "L", "Ll", "P", "Rh", "S"]);
        page.QuerySelector("#letter-ch + ul")!.QuerySelectorAll("a").Select(link => link.TextContent).ShouldBe(["Chwaraeon", "Chwilfynydd"]);
        page.QuerySelector("#letter-rh + ul")!.QuerySelectorAll("a").Select(link => link.TextContent).ShouldBe(["Rhestr aros", "Rhoi cynnig arni", "Y Rhosfa", "Rhwydwaith y Glannau"]);
        page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")).ShouldAllBe(href => page.QuerySelector(href!) != null);
    }

    [Theory]
    [InlineData("case-studies/llyfrgell-yn-y-neuadd.html", "English", "en", "library-in-the-hall.html")]
    [InlineData("case-studies/library-in-the-hall.html", "Cymraeg", "cy", "llyfrgell-yn-y-neuadd.html")]
    public void Leads_from_a_page_to_its_translation_and_back(string address, string name, string language, string href)
    {
        var page = Site.Page(address);

        var link = page.QuerySelectorAll(".languages a").ShouldHaveSingleItem();
        link.TextContent.ShouldBe(name);
        link.GetAttribute("lang").ShouldBe(language);
        link.GetAttribute("hreflang").ShouldBe(language);
        link.GetAttribute("href").ShouldBe(href);
        page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}").ShouldBe(
        [
            "en https://glannau.example.org/case-studies/library-in-the-hall.html",
            "cy https://glannau.example.org/case-studies/llyfrgell-yn-y-neuadd.html",
        ]);
    }

    [Fact]
    public void Marks_what_is_Welsh_on_a_page_in_English()
    {
        var page = Site.Page("case-studies/library-in-the-hall.html");

        page.QuerySelector(".brand")!.GetAttribute("lang").ShouldBe("cy");
        page.QuerySelector(".main-links a[href='../amdanom.html']")!.GetAttribute("lang").ShouldBe("cy");
        page.QuerySelector(".site-foot .inner > p")!.GetAttribute("lang").ShouldBe("cy");
        page.QuerySelector(".facts a[href='../themes/dysgu.html']")!.GetAttribute("lang").ShouldBe("cy");
        page.QuerySelector(".skip")!.Closest("[lang]")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("meta[property='og:locale']")!.GetAttribute("content").ShouldBe("en_GB");
        Site.Page("index.html").QuerySelector("meta[property='og:locale']")!.GetAttribute("content").ShouldBe("cy_GB");
    }

    [Fact]
    public void Shows_originals_in_lists_counts_and_feeds_and_no_translations()
    {
        foreach (var address in (string[])["case-studies/index.html", "themes/llyfrgelloedd.html", "councils/cwm-gwyn.html", "a-z.html", "whats-new.html", "feed.xml"])
        {
            Site.Text(address).ShouldContain("llyfrgell-yn-y-neuadd.html");
            Site.Text(address).ShouldNotContain("library-in-the-hall.html");
        }
    }

    private static IEnumerable<string> Text(string address, string selector) => Text(Site.Page(address), selector);

    private static IEnumerable<string> Text(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
