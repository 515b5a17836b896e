using AngleSharp.Dom;

namespace Sharewell.Tests.Rendering;

public class LinkingTheGlossary
{
    private const string Glossary = """
        - { id: scrutiny, term: Scrutiny, definition: Councillors who test what the executive does and decides. }
        - { id: overview, term: Overview and scrutiny, definition: The committees of a council that do scrutiny for all of it. }
        - { id: caa, term: Comprehensive area assessment, short: CAA, definition: A judgement of how well the services of an area did. }
        - { id: benchmark, term: Benchmark, aliases: [yardstick], definition: A standard against which an organisation compares itself. }
        """;

    [Theory]
    [InlineData("First scrutiny, then Scrutiny again.", "scrutiny")]
    [InlineData("A CAA, not a caa or CAAX.", "CAA")]
    [InlineData("Their benchmarks and a yardstick.", "benchmarks")]
    [InlineData("Overview and scrutiny, then scrutiny.", "Overview and scrutiny|scrutiny")]
    [InlineData("A benchmarking club; pre-scrutiny.", "")]
    [InlineData("See **scrutiny** there.", "scrutiny")]
    [InlineData("Code `scrutiny` and [scrutiny](https://example.org/) are left alone.", "")]
    public void Links_a_term_where_the_text_first_uses_it(string text, string linked) =>
        Page(text).All("a.term").ShouldBe(linked.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Leads_to_the_term() => Page("On scrutiny.").Links("a.term").ShouldBe(["../glossary.html#term-scrutiny"]);

    [Fact]
    public void Leaves_headings_alone()
    {
        var page = Page("Text.\n\n### Scrutiny of it\n\nMore scrutiny.");

        page.QuerySelectorAll("a.term").ShouldHaveSingleItem().ParentElement!.LocalName.ShouldBe("p");
    }

    [Fact]
    public void Leaves_a_term_alone_that_the_author_links() => Page("Some scrutiny, see [the glossary](glossary:scrutiny).").All("a.term").ShouldBeEmpty();

    private static IDocument Page(string text) => new TextHub().With("records/glossary.yml", Glossary).Study("one", body: $"## What was done\n\n{text}\n\n## Result\n\nNone.\n").Page("case-studies/one.html");
}
