using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class LimitsOfMarkdown
{
    private readonly DiagnosticBag bag = new();

    private MarkdownBody Read(string body, ContentLimits? limits = null) =>
        MarkdownReader.Read(new ContentPath("guides/a.md"), body, 5, limits ?? new ContentLimits(), bag);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Table(int columns, int rows, string row) => $"{Repeat("|a", columns)}|\n{Repeat("|-", columns)}|\n{Repeat(row + "\n", rows)}";

    [Fact]
    public void A_table_may_have_200_columns()
    {
        Read(Table(200, 3, Repeat("|b", 200) + "|"));
        bag.Lines().ShouldBeEmpty();

        Read("Text\n\n" + Table(201, 3, "|b|")).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(["beyond-limit 7:1+0 This table has more than 200 columns. / Split the table, or offer the figures as a file."]);
    }

    [Fact]
    public void Columns_count_with_and_without_bars_at_the_ends()
    {
        var limits = new ContentLimits { TableColumns = 2 };
        Read("| a | b |\n|---|---|\n| c | d |\n", limits);
        Read("a | b\n---|---\nc | d\n", limits);
        Read("+---+---+\n| a | b |\n+---+---+\n", limits);
        bag.Lines().ShouldBeEmpty();

        Read("a | b | c\n---|---|---\nd | e | f\n", limits);
        bag.Rules().ShouldBe(["beyond-limit"]);
    }

    [Fact]
    public void A_table_may_have_50_000_cells_the_empty_ones_too()
    {
        Read(Table(100, 499, Repeat("|b", 100)));
        bag.Lines().ShouldBeEmpty();

        Read("Text\n\n" + Table(100, 500, "|")).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(["beyond-limit 7:1+0 This table has more than 50,000 cells. / Split the table, or offer the figures as a file."]);
    }

    [Fact]
    public void All_tables_of_a_page_may_have_as_many_together()
    {
        Read(Table(100, 300, "|") + "\n" + Table(100, 300, "|")).ShouldBeSameAs(MarkdownBody.Empty);

        bag.Lines().ShouldBe(["beyond-limit 308:1+0 With this table, the page's tables have more than 50,000 cells. / Split the page, or offer the figures as a file."]);
    }

    [Fact]
    public void A_paragraph_may_have_2_000_brackets()
    {
        Read(Repeat("[a](b.md) ", 2000));
        Read(Repeat("[a](b.md)\n\n", 4000));
        bag.Lines().ShouldBeEmpty();

        Read("Text\n\n" + Repeat("[a](b.md)\n", 2001)).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(["beyond-limit 2007:1+0 This paragraph has more than 2,000 opening square brackets. / Split it: put an empty line between its parts."]);
    }

    public static TheoryData<string, string> ShortToTypeAndLongToShow => new()
    {
        { "cells that are empty", Table(200, 249, "|") },
        { "marks of footnotes", string.Concat(Enumerable.Repeat(Repeat("[^1]", 2000) + "\n\n", 10)) + "[^1]: x\n" },
        { "tables under a long heading", $"## {new string('x', 20_000)}\n\n" + Repeat("|a|\n|-|\n|b|\n\n", 1000) },
        { "an abbreviation", $"*[A]: {new string('x', 20_000)}\n\n" + Repeat("A ", 1000) },
        { "a title of a picture", $"[a]: b.png \"{new string('x', 20_000)}\"\n\n" + Repeat("![c][a]\n\n", 1000) },
    };

    [Theory]
    [MemberData(nameof(ShortToTypeAndLongToShow))]
    public void What_would_grow_out_of_proportion_is_refused_when_it_is_checked(string name, string text)
    {
        Read(text).ShouldBeSameAs(MarkdownBody.Empty, name);
        bag.Rules().ShouldBe(["beyond-limit"], name);
    }

    [Theory]
    [InlineData("[a]", "\n\n[a]: https://example.org/{0}\n")]
    [InlineData("XYZ ", "\n\n*[XYZ]: {0}\n")]
    public void A_long_text_that_is_given_once_may_be_used_until_the_page_would_be_20_times_as_long(string use, string given)
    {
        var once = string.Format(System.Globalization.CultureInfo.InvariantCulture, given, new string('x', 2_000));
        Read(Repeat(use + "\n\n", 5) + once);
        bag.Lines().ShouldBeEmpty();

        Read(Repeat(use + "\n\n", 1_000) + once).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(
        [
            "beyond-limit 0:0+0 As a web page, this text would be more than 20 times as long. / Look for what is short to type and long to show: very many footnote marks or empty table cells, a long address or abbreviation used again and again.",
        ]);
    }

    [Theory]
    [InlineData("https://a.example ")]
    [InlineData("www.a.example ")]
    [InlineData("mailto:a@b.example ")]
    [InlineData("<?x ")]
    [InlineData("<!X ")]
    public void A_paragraph_may_have_1_000_addresses(string address)
    {
        Read(Repeat(address, 1000));
        bag.Rules().ShouldNotContain("beyond-limit");

        Read(Repeat(address, 1001)).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldContain("beyond-limit 5:1+0 This paragraph has more than 1,000 web addresses or beginnings of HTML. / Split it: put an empty line between its parts.");
    }

    [Fact]
    public void A_page_may_have_20_000_lines()
    {
        Read(Repeat("a\n", 19_999)).WordCount.ShouldBe(19_999);
        bag.Lines().ShouldBeEmpty();

        Read(Repeat("a\n", 20_000)).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(["beyond-limit 20005:1+0 The page's text has more than 20,000 lines. / Split the page, or offer what is long as a file."]);
    }

    [Fact]
    public void Lists_may_lie_some_sixty_deep_in_each_other()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', 2 * i) + "- a\n"));

        Read(Nested(60));
        bag.Lines().ShouldBeEmpty();

        Read("Text\n\n" + Nested(70)).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(["beyond-limit 76:1+0 Lists, quotations or emphasis lie too deep in each other in this page's text. / Look for long runs of >, -, *, _ or [ and shorten them."]);
    }

    [Fact]
    public void Emphasis_may_lie_128_deep_and_is_told_with_its_line()
    {
        Read(Repeat("**", 100) + "a" + Repeat("**", 100));
        bag.Lines().ShouldBeEmpty();

        Read("Text\n\n## Heading\n\n" + Repeat("**", 200) + "a" + Repeat("**", 200)).ShouldBeSameAs(MarkdownBody.Empty);
        bag.Lines().ShouldBe(["beyond-limit 9:1+0 Lists, quotations or emphasis lie too deep in each other in this page's text. / Look for long runs of >, -, *, _ or [ and shorten them."]);
    }
}
