using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public sealed class PrintingForGithub
{
    private static readonly Rule Error = new("broken-link", Severity.Error, "s");
    private static readonly Rule Warning = new("alias-used", Severity.Warning, "s");

    private static SourceSpan At(int line, int column = 5, int length = 7, string path = "guides/a.md") => new(new ContentPath(path), line, column, length);

    private static string Print(params Diagnostic[] findings) => Print(out _, findings);

    private static string Print(out IReadOnlyList<Diagnostic> left, params Diagnostic[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        left = GithubPrinter.Print(output, "input", findings);
        return output.ToString();
    }

    [Fact]
    public void A_finding_is_a_mark_beside_its_line() =>
        Print(Error.Found(At(12), "There is no page x.", "Did you mean \"y\"?")).ShouldBe(
            """
            ::error file=input/guides/a.md,line=12,col=5,endColumn=12,title=broken-link::There is no page x.%0ADid you mean "y"?
            1 error in 1 file.

            """);

    [Theory]
    [InlineData(0, 0, "file=input/guides/a.md,title")]
    [InlineData(3, 0, "file=input/guides/a.md,line=3,title")]
    public void A_whole_file_and_a_whole_line_have_no_column(int line, int column, string place) =>
        Print(Warning.Found(At(line, column, 0), "m")).ShouldStartWith($"::warning {place}=alias-used::m\n");

    [Fact]
    public void What_a_writer_typed_ends_no_command_and_begins_none() =>
        Print(Error.Found(At(1, 1, 1, "guides/a,b:c%.md"), "100%\r\n::warning::x")).ShouldStartWith(
            "::error file=input/guides/a%2Cb%3Ac%25.md,line=1,col=1,endColumn=2,title=broken-link::100%25%0D%0A::warning::x\n1 error");

    [Fact]
    public void Ten_of_a_kind_are_marks_and_the_others_are_given_back()
    {
        var text = Print(
            out var left,
            [.. Enumerable.Range(1, 12).Select(i => Error.Found(At(i), "e")), .. Enumerable.Range(1, 10).Select(i => Warning.Found(At(i), "w"))]);

        text.Split('\n').Count(line => line.StartsWith("::error ", StringComparison.Ordinal)).ShouldBe(10);
        text.Split('\n').Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)).ShouldBe(10);
        text.ShouldEndWith("\n12 errors and 10 warnings in 1 file.\nGitHub shows 10 of a kind; 2 more findings in the summary of this step.\n");
        left.Select(finding => finding.Span.Line).ShouldBe([11, 12]);
    }

    [Fact]
    public void Nothing_found_prints_nothing() => Print().ShouldBeEmpty();

    [Fact]
    public void The_summary_counts_and_lists_the_others() =>
        StepSummary.Of("input", [Error.Found(At(1), "e"), Warning.Found(At(2), "w")], [Warning.Found(At(2), "w", "Write: x")]).ShouldBe(
            """
            ## Findings

            1 error and 1 warning in 1 file.

            The most serious stand beside the lines of the pull request. These are the others:

            <table>
            <tr><th>Where</th><th>What</th><th>Rule</th></tr>
            <tr><td>input/guides/a.md:2</td><td>Warning: w<br>Write: x</td><td>alias-used</td></tr>
            </table>

            """);

    [Fact]
    public void A_summary_of_nothing_says_so() => StepSummary.Of("input", [], []).ShouldBe("## Findings\n\nNo findings.\n");

    [Fact]
    public void No_text_of_a_stranger_is_markup_in_the_summary()
    {
        var finding = Error.Found(At(1), "<img src=x onerror=alert(1)>\n\n[a](javascript:b) @everyone");

        StepSummary.Of("input", [finding], [finding]).ShouldContain("<td>Error: &lt;img src=x onerror=alert(1)&gt;  [a](javascript:b) &#64;everyone</td>");
    }

    [Fact]
    public void A_long_summary_stays_below_what_github_takes()
    {
        var findings = Enumerable.Range(1, 20000).Select(i => Error.Found(At(i), new string('x', 300))).ToArray();

        var text = StepSummary.Of("input", findings, findings);

        text.Length.ShouldBeLessThan(1024 * 1024);
        text.ShouldEndWith("\nand 19,500 more findings\n");
    }
}
