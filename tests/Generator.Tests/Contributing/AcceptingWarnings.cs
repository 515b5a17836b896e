using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Contributing;

public sealed class AcceptingWarnings
{
    private static readonly Rule Error = new("broken-link", Severity.Error, "s");
    private static readonly Rule Warning = new("alias-used", Severity.Warning, "s");

    private static Diagnostic At(Rule rule, int line, string message, string path = "guides/a.md") => rule.Found(new SourceSpan(new ContentPath(path), line, 1, 1), message);

    [Fact]
    public void The_file_has_a_line_for_each_warning_and_none_for_errors() =>
        Baseline.Print([At(Warning, 3, "one."), At(Error, 4, "bad."), At(Warning, 5, "two.", "guides/b.md")]).ShouldBe(
            """
            # Warnings that are accepted here. Made by: sharewell check --write-baseline FILE
            # Delete a line to hear of its warning again. Lines that begin with # are notes.
            guides/a.md: one. [alias-used]
            guides/b.md: two. [alias-used]

            """);

    [Fact]
    public void What_it_accepts_is_not_told_wherever_its_line_has_gone()
    {
        var text = Baseline.Print([At(Warning, 3, "one.")]);

        var result = Baseline.Apply(text, [At(Warning, 99, "one."), At(Warning, 99, "two.")]);

        result.Findings.Select(finding => finding.Message).ShouldBe(["two."]);
        (result.Accepted, result.Stale.Length).ShouldBe((1, 0));
    }

    [Fact]
    public void A_line_accepts_one_warning() => Baseline.Apply(Baseline.Print([At(Warning, 3, "one.")]), [At(Warning, 1, "one."), At(Warning, 2, "one.")])
        .Findings.ShouldHaveSingleItem().Span.Line.ShouldBe(2);

    [Fact]
    public void An_error_is_not_accepted_and_its_line_is_stale()
    {
        var result = Baseline.Apply("guides/a.md: bad. [broken-link]\r\n", [At(Error, 4, "bad.")]);

        result.Findings.Length.ShouldBe(1);
        result.Stale.ShouldBe(["guides/a.md: bad. [broken-link]"]);
    }

    [Fact]
    public void Lines_of_warnings_that_are_gone_are_stale() =>
        Baseline.Apply("# note\n\nguides/a.md: gone. [x]\nguides/a.md: gone. [x]\n", []).Stale.ShouldBe(["guides/a.md: gone. [x]", "guides/a.md: gone. [x]"]);
}
