using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class SplittingFrontMatter
{
    private readonly DiagnosticBag bag = new();

    private FrontMatterSplitter.Parts? Split(string text, int limit = 64 * 1024) =>
        FrontMatterSplitter.Split(new SourceFile(new ContentPath("guides/a.md"), text), new ContentLimits { FrontMatterBytes = limit }, bag);

    [Theory]
    [InlineData("---\ntitle: A\n---\nText\n", "title: A\n", "Text\n", 4)]
    [InlineData("---\ntitle: A\n---\n\n## B\n", "title: A\n", "\n## B\n", 4)]
    [InlineData("---\ntitle: A\nsummary: B\n---", "title: A\nsummary: B\n", "", 5)]
    [InlineData("---\n---\nText", "", "Text", 3)]
    [InlineData("---  \ntitle: A\n--- \t\nText", "title: A\n", "Text", 4)]
    [InlineData("---\na: |\n  ---\n----\n---\nText", "a: |\n  ---\n----\n", "Text", 6)]
    [InlineData("---\ntitle: A\n---\nText\n\n---\n\nMore", "title: A\n", "Text\n\n---\n\nMore", 4)]
    public void A_page_has_fields_between_two_lines_of_hyphens(string text, string yaml, string body, int bodyLine)
    {
        var parts = Split(text)!.Value;

        (parts.FrontMatter.Text, parts.FrontMatter.FirstLine, parts.Body, parts.BodyLine).ShouldBe((yaml, 2, body, bodyLine));
        bag.Lines().ShouldBeEmpty();
    }

    private const string Missing =
        "front-matter 1:1+0 The page does not begin with front matter. / Begin the file with a line of three hyphens, then the fields (title: ...), then another line of three hyphens.";

    private const string AfterEmptyLines =
        "front-matter 2:1+3 There are empty lines before the front matter. / Remove them: the three hyphens stand on the first line of the file.";

    private const string Unterminated =
        "front-matter 1:1+3 The front matter that begins here has no end. / Put a line of three hyphens, ---, after the last field and before the text.";

    private static string BadOpening(string line) =>
        $"front-matter 1:1+{line.Length} The first line is \"{line}\", not three hyphens. / Write --- and nothing else on the first line of the file.";

    [Theory]
    [InlineData("")]
    [InlineData("title: A\n---\n")]
    [InlineData("# A heading\n")]
    [InlineData("- a list\n")]
    public void A_page_without_is_told(string text)
    {
        Split(text).ShouldBeNull();
        bag.Lines().ShouldBe([Missing]);
    }

    [Fact]
    public void Empty_lines_before_it_are_told()
    {
        Split("\n---\ntitle: A\n---\n").ShouldBeNull();
        bag.Lines().ShouldBe([AfterEmptyLines]);
    }

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\ntitle: A\n ---\nText\n")]
    [InlineData("---\ntitle: A\n----\nText\n")]
    [InlineData("---\ntitle: A\n...\nText\n")]
    public void A_page_whose_fields_have_no_end_is_told(string text)
    {
        Split(text).ShouldBeNull();
        bag.Lines().ShouldBe([Unterminated]);
    }

    [Theory]
    [InlineData("----")]
    [InlineData("---yaml")]
    [InlineData("--- yaml")]
    [InlineData(" ---")]
    [InlineData("\t---")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("———")]
    [InlineData("–-")]
    public void A_first_line_that_was_meant_to_be_hyphens_is_told(string line)
    {
        Split(line + "\ntitle: A\n---\nText").ShouldBeNull();
        bag.Lines().ShouldBe([BadOpening(line)]);
    }

    [Fact]
    public void A_long_first_line_is_shortened_in_the_message()
    {
        Split(new string('-', 50) + "\n").ShouldBeNull();
        bag.Lines().ShouldBe([$"front-matter 1:1+50 The first line is \"{new string('-', 40)}...\", not three hyphens. / Write --- and nothing else on the first line of the file."]);
    }

    [Fact]
    public void Fields_have_a_limit_in_bytes()
    {
        Split("---\na: é\n---\n", limit: 6).ShouldNotBeNull();
        bag.Lines().ShouldBeEmpty();

        Split("---\na: é\n---\n", limit: 5).ShouldBeNull();
        bag.Lines().ShouldBe(["beyond-limit 1:1+3 The front matter has 6 bytes; 5 are the most. / Move long text into the body of the page."]);
    }
}
