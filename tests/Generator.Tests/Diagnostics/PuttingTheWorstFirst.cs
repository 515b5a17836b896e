using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public sealed class PuttingTheWorstFirst
{
    private static readonly Rule Firm = new("raw-html", Severity.Error, "s", Firm: true);
    private static readonly Rule Error = new("broken-link", Severity.Error, "s");
    private static readonly Rule Warning = new("alias-used", Severity.Warning, "s");

    private static Diagnostic At(Rule rule, string path, int line) => rule.Found(new SourceSpan(new ContentPath(path), line, 1, 1), "m");

    private static string Line(Diagnostic finding) => $"{finding.Span.Path}:{finding.Span.Line} {finding.Rule.Name}";

    [Fact]
    public void Files_with_errors_come_first_and_errors_come_first_in_them() =>
        FindingOrder.ByFile([At(Warning, "a.md", 1), At(Warning, "b.md", 1), At(Error, "b.md", 9), At(Error, "b.md", 2), At(Error, "c.md", 1)])
            .SelectMany(file => file.Findings).Select(Line)
            .ShouldBe(["b.md:2 broken-link", "b.md:9 broken-link", "b.md:1 alias-used", "c.md:1 broken-link", "a.md:1 alias-used"]);

    [Fact]
    public void Where_few_are_shown_what_is_unsafe_comes_first_and_no_file_hides_the_others() =>
        FindingOrder.MostSeriousFirst([At(Warning, "a.md", 1), At(Error, "a.md", 1), At(Error, "a.md", 2), At(Error, "b.md", 7), At(Firm, "c.md", 1), At(Firm, "c.md", 2)])
            .Select(Line)
            .ShouldBe(["c.md:1 raw-html", "c.md:2 raw-html", "a.md:1 broken-link", "b.md:7 broken-link", "a.md:2 broken-link", "a.md:1 alias-used"]);
}
