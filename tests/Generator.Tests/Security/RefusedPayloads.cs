using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Parser;
using Sharewell.Model;
using Sharewell.Rendering;
using Sharewell.Tests.Rendering;

namespace Sharewell.Tests.Security;

/// <summary>
/// What content may not hold. Two things are asked of each piece: that the rule for it speaks, and that the page would be harmless if it did not, since
/// what is written is decided by what is let through, never by what was found.
/// </summary>
public class RefusedPayloads
{
    private static readonly Sharewell.Rendering.Words Words = new(TextHub.Theme.Strings[Language.En]);

    private static readonly string[] Html =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<script\n>alert(1)</script\n>", "<scr<script>ipt>alert(1)</script>", "text <script>alert(1)</script> text",
        "<img src=x onerror=alert(1)>", "text <img src=x onerror=alert(1)> text", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>", "<body onload=alert(1)>", "<iframe src=\"javascript:alert(1)\"></iframe>", "<object data=\"javascript:alert(1)\"></object>",
        "<embed src=\"//evil.example\">", "<applet code=x></applet>", "<base href=\"//evil.example/\">", "<meta http-equiv=\"refresh\" content=\"0;url=//evil.example\">",
        "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example';</style>", "<div style=\"background:url(//evil.example)\">x</div>", "<form action=//evil.example><input name=q></form>",
        "<button formaction=\"javascript:alert(1)\">x</button>", "<a href=\"javascript:alert(1)\">x</a>", "text <a href=\"javascript:alert(1)\">x</a>", "<a href='x' onclick='alert(1)'>x</a>",
        "<details open ontoggle=alert(1)>", "<video src=x onerror=alert(1)></video>", "<audio src=x onerror=alert(1)></audio>", "<marquee onstart=alert(1)>x</marquee>", "<input autofocus onfocus=alert(1)>",
        "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>", "<b id=main>x</b>", "text <b id=search-results>x</b>", "<a name=sharewellSearch>x</a>", "<x onclick=alert(1)>x</x>",
        "<?xml version=\"1.0\"?>", "text <?php alert(1) ?> text", "<!DOCTYPE html>", "text <!DOCTYPE html> text", "<![CDATA[<script>alert(1)</script>]]>", "<!-- a --><script>alert(1)</script>", "</p><script>alert(1)</script>",
        "- <script>alert(1)</script>", "> <script>alert(1)</script>", "> [!NOTE]\n> <script>alert(1)</script>", "| <b onclick=alert(1)>a</b> | b |\n|---|---|\n| c | d |", "## <b onclick=alert(1)>x</b>",
        "A note[^1].\n\n[^1]: <script>alert(1)</script>", "A note[^1].\n\n[^1]: text <b onclick=alert(1)>x</b>", "Term\n:   <script>alert(1)</script>", "[<b onclick=alert(1)>x</b>](https://a.example)", "![<b>x</b>](../images/a.png)",
        "*<b onclick=alert(1)>x</b>*", "- [ ] <b onclick=alert(1)>x</b>", "<b\nonclick=alert(1)\n>x</b>",
    ];

    // A target in all the ways in which it may be hidden.
    private static readonly string[] Targets =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "java&#115;cript:alert(1)",
        "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)", "java&#13;script:alert(1)",
        "java&#x0;script:alert(1)", "&#1;javascript:alert(1)", "&#x20;javascript:alert(1)", "java\\script:alert(1)", "javascript\\:alert(1)", "javascript:%61lert(1)", "javascript://a.example/%0aalert(1)",
        "vbscript:msgbox(1)", "VBScript:msgbox(1)", "livescript:x", "mocha:x", "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,&lt;svg/onload=alert(1)&gt;",
        "DATA:text/html,x", "data&colon;text/html,x", "file:///etc/passwd", "file:C:/x", "C:/x", "blob:https://a.example/x", "filesystem:https://a.example/x", "about:blank", "view-source:https://a.example", "jar:https://a.example!/x",
        "feed:javascript:alert(1)", "ftp://a.example/x", "ws://a.example", "tel:+440000", "sms:1", "intent:x", "chrome:x", "ms-word:x", "//evil.example", "//evil.example/x.png", "\\\\evil.example", "\\\\\\\\evil.example", "/\\\\evil.example", "///evil.example",
        "https:", "https://", "http:x", "/etc/passwd", "../../../../etc/passwd", "..\\\\..\\\\x", "%2e%2e/%2e%2e/x", "?x", "#\"onmouseover=alert(1)", "guides/g.html", "www.evil.example", "x:y", "theme:\"&gt;&lt;script&gt;", "theme:../x",
    ];

    private static readonly string[] Forms = ["[x](<{0}>)", "[x][r]\n\n[r]: <{0}>", "![x](<{0}>)", "![x][r]\n\n[r]: <{0}>"];

    // Extensions of Markdown that are not switched on, above all those that set attributes.
    private static readonly string[] Dialects =
    [
        "<img/src=x/onerror=alert(1)>", "## Heading {onclick=alert(1)}", "## Heading {#main .x style=\"color:red\"}", "Text {onclick=alert(1)}", "[x](https://a.example){onclick=alert(1)}", "![x](../images/a.png){onerror=alert(1)}",
        "```js {onclick=alert(1)}\nx\n```", "::: x {onclick=alert(1)}\ntext\n:::", "::: spoiler\"onclick=alert(1)\ntext\n:::", "$$\n\\href{javascript:alert(1)}{x}\n$$", "$\\href{javascript:alert(1)}{x}$",
        "```mermaid\nclick A \"javascript:alert(1)\"\n```", ":smile:\"onclick=alert(1)", "\"\"cited\"\"{onclick=alert(1)}", "^^^\n^^^ caption {onclick=alert(1)}", "@[x](javascript:alert(1))", "[[x|javascript:alert(1)]]",
    ];

    public static TheoryData<string> RawHtml => [.. Html];

    public static TheoryData<string> Links => [.. Forms.SelectMany(form => Targets.Select(target => string.Format(CultureInfo.InvariantCulture, form, target)))];

    public static TheoryData<string> OtherDialects => [.. Dialects];

    public static TheoryData<string> Autolinks =>
    [
        "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<vbscript:x>", "<data:text/html,x>", "<file:///etc/passwd>", "<blob:x>", "<javascript:alert%281%29>", "<jav:x>", "<about:blank>", "<ftp://a.example>",
    ];

    /// <summary>How many pieces are tried.</summary>
    internal static int Count => Html.Length + (Forms.Length * Targets.Length) + Dialects.Length + Autolinks.Count;

    [Theory]
    [MemberData(nameof(RawHtml))]
    public void Html_is_refused_and_would_not_come_out(string text) => ShouldBeHarmless(text).ShouldContain("raw-html");

    [Theory]
    [MemberData(nameof(Links))]
    public void Addresses_are_refused_and_would_not_come_out(string text) => ShouldBeHarmless(text).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Autolinks))]
    public void Addresses_in_angle_brackets_are_refused_and_would_not_come_out(string text) => ShouldBeHarmless(text).ShouldContain("link-scheme");

    [Theory]
    [MemberData(nameof(OtherDialects))]
    public void Attributes_cannot_be_set(string text) => ShouldBeHarmless(text);

    [Theory]
    [InlineData("a &#x202e; b")]
    [InlineData("a &rlm; b")]
    [InlineData("a &ZeroWidthSpace; b")]
    [InlineData("a &#27;[31m b")]
    [InlineData("## a &#x2028; b")]
    [InlineData("[a](https://a.example \"&#x2066;\")")]
    [InlineData("[a][b]\n\n[b]: https://a.example \"&#x2066;\"")]
    [InlineData("![&lrm;x](../images/a.png)")]
    [InlineData("| a |\n|---|\n| &#x200b; |")]
    public void Escapes_put_back_no_character_that_was_taken_out(string text) => ShouldBeHarmless(text).ShouldBe(["hidden-character"]);

    [Theory]
    [InlineData("\\u202e")]
    [InlineData("\\e[31m")]
    [InlineData("\\0")]
    [InlineData("\\N")]
    [InlineData("\\L")]
    [InlineData("\\x07")]
    [InlineData("\\r")]
    [InlineData("\\U000E0001\\u2066")]
    public void Nor_do_escapes_in_a_value(string escape) =>
        new HubInMemory().Page("guides/g", $"title: \"A title {escape} here\"").Check().Bag.Rules().ShouldBe(["hidden-character"]);

    // The names of the rules that speak. The page is written whatever they say, and looked at.
    private static ImmutableArray<string> ShouldBeHarmless(string text)
    {
        var outcome = new HubInMemory().Attachment("images/a.png").Page("guides/g", body: $"Text.\n\n{text}\n").Check();
        var html = BodyRenderer.Render(outcome.Site, outcome.Page<Guide>("guides/g"), Words);
        var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>{html}</body></html>");

        AllowedMarkup.Faults(page).ShouldBeEmpty(html);
        return outcome.Bag.Rules();
    }
}
