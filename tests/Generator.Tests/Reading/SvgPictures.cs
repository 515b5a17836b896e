using Sharewell.Diagnostics;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

public class SvgPictures
{
    private const string Plain =
        "Save it as plain SVG with presentation attributes (in Inkscape: Plain SVG; in Illustrator: CSS Properties, Presentation Attributes), or as PNG.";

    private const string Inside = "Let it name a part of the picture itself, such as \"#part\", or save the picture as PNG.";

    private static (PixelSize? Size, string[] Findings) Check(string svg)
    {
        var diagnostics = new DiagnosticBag();
        var size = SvgPicture.Check(new ContentPath("images/a.svg"), svg, diagnostics);
        return (size, [.. diagnostics.ToSortedArray().Select(finding => $"{finding.Span} {finding.Rule.Name}: {finding.Message} {finding.Help}")]);
    }

    private static (PixelSize? Size, string[] Findings) CheckInside(string content) =>
        Check($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 30 20\">\n{content}\n</svg>");

    [Theory]
    [InlineData("<title>Map (draft)</title><desc>a &lt;b&gt; &#x41;</desc>")]
    [InlineData("<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs><rect fill=\"url(#g)\" width=\"3\" height=\"3\"/>")]
    [InlineData("<symbol id=\"s\"><path d=\"M0 0h3v3z\"/></symbol><use href=\"#s\" x=\"1\"/><use xlink:href=\"#s\" x=\"4\"/>")]
    [InlineData("<g transform=\"translate(1 2) rotate(45)\" clip-path=\"url('#c')\" stroke=\"rgb(1,2,3)\"><text aria-label=\"Kent(2011) \\ url(x)\" xml:space=\"preserve\">words</text></g>")]
    [InlineData("<!-- a comment with <script> --><g xmlns:other=\"http://example.org/\"><![CDATA[<script>]]></g>")]
    public void Shapes_and_words_are_shown(string content)
    {
        var (size, findings) = CheckInside(content);

        findings.ShouldBeEmpty();
        size.ShouldBe(new PixelSize(30, 20));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "2:2", "script")]
    [InlineData("<SCRIPT/>", "2:2", "SCRIPT")]
    [InlineData("<foreignObject><p/></foreignObject>", "2:2", "foreignObject")]
    [InlineData("<style>@import url(//x)</style>", "2:2", "style")]
    [InlineData("<image href=\"#a\"/>", "2:2", "image")]
    [InlineData("<a href=\"#a\"/>", "2:2", "a")]
    [InlineData("<g><animate attributeName=\"href\"/></g>", "2:5", "animate")]
    [InlineData("<set/>", "2:2", "set")]
    [InlineData("<filter/>", "2:2", "filter")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>", "2:2", "x:script")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>", "2:2", "x:script")]
    [InlineData("<x:rect xmlns:x=\"http://www.w3.org/1999/xhtml\"/>", "2:2", "x:rect")]
    [InlineData("<rect xmlns=\"\"/>", "2:2", "rect")]
    public void An_element_that_is_not_on_the_list_is_refused(string content, string place, string name) =>
        CheckInside(content).Findings.ShouldContain($"images/a.svg:{place} unsafe-svg: The hub shows no SVG picture with the element \"{name}\". {Plain}");

    [Theory]
    [InlineData("onload=\"alert(1)\"", "onload")]
    [InlineData("onclick=\"alert(1)\"", "onclick")]
    [InlineData("ONCLICK=\"x\"", "ONCLICK")]
    [InlineData("style=\"fill:red\"", "style")]
    [InlineData("filter=\"url(#f)\"", "filter")]
    [InlineData("cursor=\"url(#f)\"", "cursor")]
    [InlineData("xml:base=\"http://example.org/\"", "xml:base")]
    [InlineData("xlink:actuate=\"onLoad\"", "xlink:actuate")]
    [InlineData("xmlns:i=\"http://www.inkscape.org/\" i:label=\"x\"", "i:label")]
    public void An_attribute_that_is_not_on_the_list_is_refused(string attribute, string name) =>
        CheckInside($"<g {attribute}/>").Findings.Single().ShouldEndWith($" unsafe-svg: The hub shows no SVG picture with the attribute \"{name}\". {Plain}");

    [Theory]
    [InlineData("use", "href=\"https://example.org/a.svg#b\"", "href")]
    [InlineData("use", "xlink:href=\"other.svg#b\"", "xlink:href")]
    [InlineData("use", "href=\"\"", "href")]
    [InlineData("use", "href=\" #a\"", "href")]
    [InlineData("use", "href=\"data:image/svg+xml,x#a\"", "href")]
    [InlineData("textPath", "href=\"javascript:alert(1)\"", "href")]
    [InlineData("rect", "fill=\"url(https://example.org/a.svg#b)\"", "fill")]
    [InlineData("rect", "fill=\"URL( 'other.svg#b' )\"", "fill")]
    [InlineData("rect", "fill=\"url(&#x22;//example.org&#x22;)\"", "fill")]
    [InlineData("rect", "fill=\"u\\72l(//example.org)\"", "fill")]
    [InlineData("rect", "fill=\"ur\\6c (//example.org)\"", "fill")]
    [InlineData("rect", "mask=\"image-set('//example.org' 1x)\"", "mask")]
    [InlineData("rect", "clip-path=\"url(#a) url(b)\"", "clip-path")]
    [InlineData("rect", "fill=\"url()\"", "fill")]
    public void A_reference_out_of_the_picture_is_refused(string element, string attribute, string name) =>
        CheckInside($"<{element} {attribute}/>").Findings
            .ShouldBe([$"images/a.svg:2:{element.Length + 3} unsafe-svg: The attribute \"{name}\" leads out of the picture. {Inside}"]);

    [Theory]
    [InlineData(
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "1:1 unsafe-svg: The picture has a DOCTYPE, in which code can hide. Delete everything from <!DOCTYPE to the > that ends it.")]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
        "1:1 unsafe-svg: The picture has a DOCTYPE, in which code can hide. Delete everything from <!DOCTYPE to the > that ends it.")]
    [InlineData(
        "<?xml-stylesheet href=\"//example.org/a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "1:3 unsafe-svg: The picture has the instruction \"xml-stylesheet\", which may fetch from outside. Delete everything from <?xml-stylesheet to the ?> that ends it.")]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
        "1:48 unsafe-svg: The picture is not well-formed XML from here on. Save it again with the program that made it.")]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g></svg>",
        "2:6 unsafe-svg: The picture is not well-formed XML from here on. Save it again with the program that made it.")]
    [InlineData(
        "<svg/>",
        "1:2 unsafe-svg: The picture's outermost element is \"svg\", not an \"svg\" of the SVG namespace. Begin it with <svg xmlns=\"http://www.w3.org/2000/svg\">.")]
    [InlineData(
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><svg xmlns=\"http://www.w3.org/2000/svg\"/><script/></html>",
        "1:2 unsafe-svg: The picture's outermost element is \"html\", not an \"svg\" of the SVG namespace. Begin it with <svg xmlns=\"http://www.w3.org/2000/svg\">.")]
    public void What_is_no_plain_picture_is_refused(string svg, string told)
    {
        var (size, findings) = Check(svg);

        findings.ShouldBe([$"images/a.svg:{told}"]);
        size.ShouldBeNull();
    }

    [Fact]
    public void Another_encoding_than_utf_8_is_refused()
    {
        Check("<?xml version=\"1.0\" encoding=\"utf-8\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>").Findings.ShouldBeEmpty();
        Check("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>").Findings.Single().ShouldEndWith(
            " unsafe-svg: The picture says that it is written in ISO-2022-JP; the hub reads UTF-8. Write encoding=\"UTF-8\" in its first line, and save it as UTF-8.");
    }

    [Theory]
    [InlineData("<g id=\"a\"><path d=\"M0 0\"/></g><use href=\"#a\"/><use href=\"#a\"/>", false)]
    [InlineData("<g id=\"a\"><path d=\"M0 0\"/></g><g id=\"b\"><use href=\"#a\"/></g>", false)]
    [InlineData("<g id=\"a\"><path d=\"M0 0\"/></g><g id=\"b\"><use href=\"#a\"/></g><use href=\"#b\"/>", true)]
    [InlineData("<use id=\"a\" href=\"#a\"/>", true)]
    [InlineData("<g id=\"b\"><g><use xlink:href=\"#a\"/></g></g><use xlink:href=\"#b\"/>", true)]
    public void Copies_of_copies_are_refused(string content, bool refused) =>
        CheckInside(content).Findings.Select(finding => finding[finding.IndexOf("unsafe", StringComparison.Ordinal)..]).ShouldBe(refused
            ? ["unsafe-svg: The picture repeats a part that itself repeats a part, which can stop a browser. Draw the inner part once more in place of \"use\", or save the picture as PNG."]
            : []);

    [Fact]
    public void Depth_has_a_limit_and_no_depth_ends_the_program()
    {
        CheckInside(string.Concat(Enumerable.Repeat("<g>", 63)) + string.Concat(Enumerable.Repeat("</g>", 63))).Findings.ShouldBeEmpty();

        CheckInside(string.Concat(Enumerable.Repeat("<g>", 1_000_000))).Findings
            .ShouldBe(["images/a.svg:2:191 unsafe-svg: Elements lie more than 64 deep in each other here. Ungroup the drawing and save it again, or save it as PNG."]);
    }

    [Fact]
    public void Ten_faults_are_told_one_by_one_and_the_rest_are_counted()
    {
        var findings = CheckInside(string.Concat(Enumerable.Repeat("<script/>", 12))).Findings;

        findings.Length.ShouldBe(11);
        findings[0].ShouldBe($"images/a.svg unsafe-svg: There are 2 more such faults in this picture. {Plain}");
    }

    [Theory]
    [InlineData("width=\"30\" height=\"20\"", 30, 20)]
    [InlineData("width=\"30.2px\" height=\"20\" viewBox=\"0 0 1 1\"", 31, 20)]
    [InlineData("width=\"1in\" height=\"2.54cm\"", 96, 96)]
    [InlineData("width=\"72pt\" height=\"25.4mm\"", 96, 96)]
    [InlineData("width=\"100%\" height=\"100%\" viewBox=\"0, 0, 300 200\"", 300, 200)]
    [InlineData("viewBox=\"-5 -5 10 20\"", 10, 20)]
    [InlineData("width=\"30\"", null, null)]
    [InlineData("width=\"-30\" height=\"1e3\"", null, null)]
    [InlineData("width=\"0\" height=\"20\"", null, null)]
    [InlineData("width=\"9999999999\" height=\"20\"", null, null)]
    [InlineData("", null, null)]
    public void The_size_is_what_the_picture_says(string attributes, int? width, int? height)
    {
        var (size, findings) = Check($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>");

        findings.ShouldBeEmpty();
        (size?.Width, size?.Height).ShouldBe((width, height));
    }
}
