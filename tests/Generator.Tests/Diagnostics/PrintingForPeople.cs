using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public class PrintingForPeople
{
    private static readonly Rule BrokenLink = new("broken-link", Severity.Error, "Links lead somewhere.");
    private static readonly Rule AliasUsed = new("alias-used", Severity.Warning, "Terms are named by id.");

    private static SourceSpan At(int line, int column, int length, string path = "guides/a.md") => new(new ContentPath(path), line, column, length);

    private static string Print(string? line, params Diagnostic[] findings) => Print(line, false, findings);

    private static string Print(string? line, bool colours, params Diagnostic[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextPrinter(output, "input", (_, _) => line, colours).Print(findings);
        return output.ToString();
    }

    [Fact]
    public void A_finding_shows_its_place_its_line_and_what_to_type() =>
        Print("See [this](../guides/be-a-pear.md).", BrokenLink.Found(At(12, 12, 22), "There is no page ../guides/be-a-pear.md.", "Did you mean \"be-a-peer.md\"?")).ShouldBe(
            """
            input/guides/a.md:12:12: error: There is no page ../guides/be-a-pear.md. [broken-link]
               12 | See [this](../guides/be-a-pear.md).
                  |            ^^^^^^^^^^^^^^^^^^^^^^
              Did you mean "be-a-peer.md"?
              More: docs/rules/broken-link.md

            1 error in 1 file.

            """);

    [Fact]
    public void A_finding_without_help_says_no_more() =>
        Print("themes: [x]", AliasUsed.Found(At(3, 10, 1), "\"x\" is another word for \"y\".")).ShouldBe(
            """
            input/guides/a.md:3:10: warning: "x" is another word for "y". [alias-used]
                3 | themes: [x]
                  |          ^
              More: docs/rules/alias-used.md

            1 warning in 1 file.

            """);

    [Fact]
    public void A_finding_on_a_whole_file_shows_no_line() =>
        Print("---", BrokenLink.Found(SourceSpan.File(new ContentPath("guides/a.md")), "m")).ShouldBe(
            """
            input/guides/a.md: error: m [broken-link]
              More: docs/rules/broken-link.md

            1 error in 1 file.

            """);

    [Fact]
    public void A_finding_on_the_whole_input_folder_names_the_folder() =>
        Print(null, BrokenLink.Found(SourceSpan.File(new ContentPath("")), "m")).ShouldStartWith("input: error: m [broken-link]\n");

    [Fact]
    public void A_finding_on_a_whole_line_marks_nothing() =>
        Print("text", BrokenLink.Found(At(3, 0, 0), "m")).ShouldStartWith(
            """
            input/guides/a.md:3: error: m [broken-link]
                3 | text
              More:
            """);

    [Fact]
    public void A_place_between_characters_has_one_mark() => MarksOf("abc", 4, 0).ShouldBe("   ^");

    [Theory]
    [InlineData(2, 99, " ^^")]
    [InlineData(99, 99, "   ^")]
    public void Marks_stay_within_the_line(int column, int length, string marks) => MarksOf("abc", column, length).ShouldBe(marks);

    [Fact]
    public void A_tab_takes_one_place_so_that_marks_stand_right()
    {
        ShownOf("\tname:\tx", 8, 1).ShouldBe(" name: x");
        MarksOf("\tname:\tx", 8, 1).ShouldBe("       ^");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t ")]
    [InlineData(null)]
    public void An_empty_line_is_not_shown(string? line) =>
        Print(line, BrokenLink.Found(At(3, 1, 0), "m")).ShouldStartWith("input/guides/a.md:3:1: error: m [broken-link]\n  More:");

    [Fact]
    public void The_end_of_a_long_line_is_cut()
    {
        ShownOf(new string('a', 121), 1, 3).ShouldBe(new string('a', 120) + "...");
        ShownOf(new string('a', 120), 1, 3).ShouldBe(new string('a', 120));
        MarksOf(new string('a', 500), 1, 500).ShouldBe(new string('^', 120));
    }

    [Fact]
    public void A_long_line_is_cut_so_that_the_marked_characters_are_seen()
    {
        var line = new string('a', 300) + "HERE" + new string('b', 300);

        ShownOf(line, 301, 4).ShouldBe("..." + new string('a', 39) + "HERE" + new string('b', 77) + "...");
        MarksOf(line, 301, 4).ShouldBe(new string(' ', 42) + "^^^^");
    }

    [Fact]
    public void A_cut_does_not_halve_a_character()
    {
        var line = string.Concat(Enumerable.Repeat("\U0001f4da", 200));

        foreach (var column in new[] { 1, 101, 102, 151, 152, 201, 399 }) ShownOf(line, column, 2).ShouldNotContain("\ufffd");

        static string ShownOf(string line, int column, int length) =>
            System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(PrintingForPeople.ShownOf(line, column, length)));
    }

    [Fact]
    public void Colours_are_for_terminals() =>
        Print("text", colours: true, AliasUsed.Found(At(3, 1, 4), "m", "h")).ShouldStartWith(
            "\u001b[1minput/guides/a.md:3:1\u001b[0m: \u001b[33;1mwarning\u001b[0m: m [alias-used]\n"
            + "\u001b[2m    3 |\u001b[0m text\n"
            + "\u001b[2m      |\u001b[0m \u001b[31;1m^^^^\u001b[0m\n"
            + "  h\n"
            + "  \u001b[2mMore: docs/rules/alias-used.md\u001b[0m\n\n");

    [Fact]
    public void Nothing_found_prints_nothing() => Print("text").ShouldBeEmpty();

    [Theory]
    [InlineData(1, 0, 1, "1 error in 1 file.")]
    [InlineData(0, 1, 1, "1 warning in 1 file.")]
    [InlineData(2, 1, 2, "2 errors and 1 warning in 2 files.")]
    [InlineData(1200, 0, 3, "1,200 errors in 3 files.")]
    public void The_total_counts_errors_warnings_and_files(int errors, int warnings, int files, string expected) =>
        TextPrinter.Total(
            [
                .. Enumerable.Range(0, errors).Select(i => BrokenLink.Found(At(1, 1, 1, $"{i % files}.md"), "m")),
                .. Enumerable.Range(0, warnings).Select(i => AliasUsed.Found(At(1, 1, 1, $"{i % files}.md"), "m")),
            ]).ShouldBe(expected);

    private static string ShownOf(string line, int column, int length) => Lines(line, column, length)[1]["    3 | ".Length..];

    private static string MarksOf(string line, int column, int length) => Lines(line, column, length)[2]["      | ".Length..];

    private static string[] Lines(string line, int column, int length) => Print(line, BrokenLink.Found(At(3, column, length), "m")).Split('\n');
}
