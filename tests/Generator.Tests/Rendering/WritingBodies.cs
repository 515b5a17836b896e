using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Rendering;

namespace Sharewell.Tests.Rendering;

public class WritingBodies
{
    private static readonly Sharewell.Rendering.Words Words = new(TextHub.Theme.Strings[Language.En]);

    private static readonly SmallHub Hub = new();
    private static readonly Entry Council = Hub.Add(new Council
    {
        Ref = new ContentRef(ContentKind.Council, "kent"),
        Title = "Kent",
        Summary = "",
        Span = default,
        OfficialName = "Kent County Council",
        Type = CouncilType.County,
    });

    private static readonly Entry Term = Hub.Add(new GlossaryTerm { Ref = new ContentRef(ContentKind.GlossaryTerm, "scrutiny"), Title = "Scrutiny", Summary = "", Span = default });
    private static readonly Attachment Map = new(new ContentPath("images/map.png"), new SiteUrl("images/map.png"), "image/png", 640, 480, () => []);

    [Theory]
    [InlineData("A *b* **c** ~~d~~ H~2~O x^2^ ==m==", "<p>A <em>b</em> <strong>c</strong> <del>d</del> H<sub>2</sub>O x<sup>2</sup> <mark>m</mark></p>")]
    [InlineData("1 < 2 & \"3\" '4'", "<p>1 &lt; 2 &amp; &quot;3&quot; &#39;4&#39;</p>")]
    [InlineData("Tŷ – £1 😀", "<p>Tŷ – £1 😀</p>")]
    [InlineData("a  \nb", "<p>a<br>\nb</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>")]
    [InlineData("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>")]
    [InlineData("`a < b`", "<p><code>a &lt; b</code></p>")]
    [InlineData("```js\na\n<b>\n```", "<pre><code>a\n&lt;b&gt;</code></pre>")]
    [InlineData("---", "<hr>")]
    [InlineData("Term\n:   Meaning", "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>")]
    [InlineData("*[LGA]: Local \"G\" Association\n\nThe LGA", "<p>The <abbr title=\"Local &quot;G&quot; Association\">LGA</abbr></p>")]
    [InlineData("> [!NOTE]\n> Mind this.", "<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n<p>Mind this.</p>\n</aside>")]
    [InlineData("> [!example]\n> Mind this.", "<aside class=\"callout callout-example\" role=\"note\">\n<p class=\"callout-title\">Example</p>\n<p>Mind this.</p>\n</aside>")]
    [InlineData("> [!OTHER]\n> Mind this.", "<blockquote>\n<p>Mind this.</p>\n</blockquote>")]
    [InlineData("- [ ] a\n- [x] b", "<ul class=\"tasks\">\n<li><label><input type=\"checkbox\" disabled> <span> a</span></label></li>\n<li><label><input type=\"checkbox\" disabled checked> <span> b</span></label></li>\n</ul>")]
    [InlineData("## A b\n\n### A b", "<h2 id=\"s-a-b\">A b</h2>\n<h3 id=\"s-a-b-1\">A b</h3>")]
    [InlineData("[k](council:kent)", "<p><a href=\"../councils/kent.html\">k</a></p>")]
    [InlineData("[s](glossary:scrutiny)", "<p><a href=\"../glossary.html#term-scrutiny\">s</a></p>")]
    [InlineData("[here](#down)", "<p><a href=\"#s-down\">here</a></p>")]
    [InlineData("[o](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external\">o</a></p>")]
    [InlineData("<https://example.org>", "<p><a href=\"https://example.org\" rel=\"external\">https://example.org</a></p>")]
    [InlineData("see https://example.org now", "<p>see <a href=\"https://example.org\" rel=\"external\">https://example.org</a> now</p>")]
    [InlineData("[f](../files/form.pdf)", "<p>f</p>")]
    [InlineData("![A map](../images/map.png)", "<figure><img src=\"../images/map.png\" alt=\"A map\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></figure>")]
    [InlineData("![A map](../images/map.png \"In 1900\")", "<figure><img src=\"../images/map.png\" alt=\"A map\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"><figcaption>In 1900</figcaption></figure>")]
    [InlineData("![Far](https://example.org/x.png)", "<p>Far</p>")]
    public void Markdown_becomes(string markdown, string html) => Render(markdown).TrimEnd('\n').ShouldBe(html);

    [Fact]
    public void A_table_scrolls_in_a_region_named_by_the_heading_above_it() => Render("## Costs\n\n| | Now | Then |\n|---|--:|:-:|\n| Post | 1 | 2 |").ShouldBe(
        """
        <h2 id="s-costs">Costs</h2>
        <div class="table" role="region" tabindex="0" aria-label="Table 1: Costs">
        <table>
        <thead>
        <tr><td></td><th scope="col" class="align-right">Now</th><th scope="col" class="align-centre">Then</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Post</th><td class="align-right">1</td><td class="align-centre">2</td></tr>
        </tbody>
        </table></div>

        """);

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        var html = new HtmlParser().ParseDocument(Render("A[^x] and B[^x].\n\n[^x]: Note."));

        var marks = html.QuerySelectorAll("sup a");
        marks.Select(mark => mark.GetAttribute("href")).ShouldBe(["#s-note-1", "#s-note-1"]);
        html.QuerySelector("#s-note-1")!.TextContent.ShouldStartWith("Note.");
        html.Links("#s-note-1 .back").ShouldBe(marks.Select(mark => "#" + mark.Id));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](java&#115;cript:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](\u0001javascript:alert(1))")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](//host/x)")]
    [InlineData("[a](tel:123)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("![a](data:image/svg+xml,<svg/onload=alert(1)>)")]
    [InlineData("ftp://host/file and www.")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<!-- <script>alert(1)</script> -->")]
    [InlineData("<style>*{}</style>\n\n<iframe src=//x></iframe>")]
    [InlineData("# a {onclick=alert(1)}")]
    [InlineData("[a](https://x.org){onclick=alert(1) style=x}")]
    [InlineData("[\"><img src=x onerror=alert(1)>](https://x.org)")]
    [InlineData("![\" onerror=\"alert(1)](../images/map.png \"\\\" onload=\\\"x\")")]
    [InlineData("[a](https://x.org/\"onmouseover=\"alert(1))")]
    [InlineData("```\"><script>alert(1)</script>\nx\n```")]
    [InlineData("*[A\"><b>]: \" onclick=\"x\n\nA\"><b>")]
    [InlineData("x[^\"><b>]\n\n[^\"><b>]: note")]
    [InlineData("[k](council:kent \"x\")")]
    public void No_author_can_bring_a_script_a_handler_or_a_foreign_scheme(string markdown)
    {
        var page = new HtmlParser().ParseDocument("<main>" + Render(markdown) + "</main>");

        page.QuerySelectorAll("script, style, iframe, object, embed, base, meta, link, form, svg, b").Length.ShouldBe(0);
        foreach (var element in page.QuerySelectorAll("main *"))
        {
            element.Attributes.ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name != "style");
            foreach (var address in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>())
            {
                (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)
                    || address.StartsWith("../", StringComparison.Ordinal) || address.StartsWith('#')).ShouldBeTrue(address);
            }
        }
    }

    [Fact]
    public void An_address_that_linking_let_through_is_looked_at_again() =>
        Render("[a](x)", ("x", new LinkTarget.Outside("javascript:alert(1)"))).ShouldBe("<p>a</p>\n");

    [Fact]
    public void Control_characters_are_made_visible() => Render("a\u001bb&#1;c").ShouldBe("<p>a\ufffdb\ufffdc</p>\n");

    [Fact]
    public void Within_another_page_ids_are_its_own_and_headings_go_down()
    {
        var options = new BodyOptions { At = new Vantage(new SiteUrl("packs/x.html")), HeadingShift = 2, IdPrefix = "p3-" };

        var html = Render("## Costs\n\n[down](#costs)[^1] [k](council:kent)\n\n[^1]: Note.", options, ("#costs", null));

        html.ShouldContain("<h4 id=\"p3-s-costs\">");
        html.ShouldContain("<a href=\"#p3-s-costs\">");
        html.ShouldContain("href=\"../councils/kent.html\"");
        new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(element => element.Id).ShouldAllBe(id => id!.StartsWith("p3-s-", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_that_grows_out_of_proportion_is_stopped()
    {
        var table = string.Concat(Enumerable.Repeat("|a", 300)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 300)) + "|\n" + string.Concat(Enumerable.Repeat("|x|\n", 2000));

        Should.Throw<BodyTooLargeException>(() => Render(table)).Limit.ShouldBe((20 * table.Length) + 65536);
    }

    [Fact]
    public void No_body_is_longer_than_it_was_weighed() => Prop.ForAll(Parsing.AnyText.Text, markdown =>
    {
        if (markdown.Length > 0) ((long)Render(markdown).Length).ShouldBeLessThanOrEqualTo(HtmlWeight.Of(MarkdownDialect.Parse(markdown)) + 1);
    }).Holds(400, size: 60);

    private static string Render(string markdown, params (string Target, LinkTarget? To)[] links) => Render(markdown, BodyOptions.OnOwnPage, links);

    private static string Render(string markdown, BodyOptions options, params (string Target, LinkTarget? To)[] links)
    {
        var hub = new SmallHub();
        var body = MarkdownReader.Read(new ContentPath("guides/a.md"), markdown, 1, new ContentLimits(), new DiagnosticBag());
        var guide = new Guide
        {
            Ref = new ContentRef(ContentKind.Guide, "a"),
            Title = "A",
            Summary = "",
            Span = SourceSpan.File(new ContentPath("guides/a.md")),
            Facts = SmallHub.Facts(),
            GuideKind = GuideKind.HowTo,
            // The guard of parsing turns dangerous texts away; what is asked here is what comes out if it did not.
            Body = body.Text.Length > 0 ? body : new MarkdownBody { Text = markdown, FirstLine = 1 },
        };
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal)
        {
            ["council:kent"] = new LinkTarget.ToEntry(Council, null),
            ["glossary:scrutiny"] = new LinkTarget.ToEntry(Term, null),
            ["#down"] = new LinkTarget.ToEntry(guide, "s-down"),
            ["../images/map.png"] = new LinkTarget.ToAttachment(Map),
        };
        foreach (var (target, to) in links) targets[target] = to ?? new LinkTarget.ToEntry(guide, Heading.IdPrefix + target[1..]);
        var site = new Site(hub.Settings, new DateOnly(2026, 11, 23), [guide], [])
        {
            BodyLinks = new Dictionary<ContentRef, FrozenDictionary<string, LinkTarget>> { [guide.Ref] = targets.ToFrozenDictionary(StringComparer.Ordinal) }.ToFrozenDictionary(),
        };
        return BodyRenderer.Render(site, guide, Words, options);
    }
}
