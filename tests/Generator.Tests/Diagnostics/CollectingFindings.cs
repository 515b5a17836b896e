using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public class CollectingFindings
{
    private static readonly Rule Grave = new("grave", Severity.Error, "Grave.");
    private static readonly Rule Light = new("light", Severity.Warning, "Light.");

    private readonly DiagnosticBag bag = new();

    private static SourceSpan At(string path, int line = 1, int column = 1) => new(new ContentPath(path), line, column, 1);

    private static ImmutableDictionary<string, Severity> Weights(string rule, Severity severity) => ImmutableDictionary<string, Severity>.Empty.Add(rule, severity);

    private IEnumerable<string> Told => bag.ToSortedArray().Select(finding => $"{finding.Span} {finding.Severity} {finding.Rule.Name} {finding.Message}");

    [Fact]
    public void Nothing_found_is_no_error()
    {
        bag.HasErrors.ShouldBeFalse();
        bag.ToSortedArray().ShouldBeEmpty();
    }

    [Fact]
    public void Findings_stand_by_file_line_column_rule_and_message_whatever_came_first()
    {
        Diagnostic[] ordered =
        [
            Grave.Found(SourceSpan.File(new ContentPath("a.md")), "m"),
            Grave.Found(At("a.md", 1, 9), "m"),
            Grave.Found(At("a.md", 2, 1), "l"),
            Grave.Found(At("a.md", 2, 1), "m"),
            Light.Found(At("a.md", 2, 1), "a"),
            Grave.Found(At("a.md", 10, 1), "m"),
            Grave.Found(At("b.md", 1, 1), "m"),
        ];
        foreach (var finding in ordered.Reverse()) bag.Add(finding);

        bag.ToSortedArray().ShouldBe(ordered);
    }

    [Fact]
    public void One_finding_told_twice_is_kept_once()
    {
        bag.Add(Grave.Found(At("a.md"), "m", "help"));
        bag.Add(Grave.Found(At("a.md"), "m", "help"));
        bag.Add(Grave.Found(At("a.md"), "m", "other help"));

        bag.ToSortedArray().Length.ShouldBe(2);
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        bag.Add(Light.Found(At("a.md"), "m"));
        bag.HasErrors.ShouldBeFalse();

        bag.Add(Grave.Found(At("a.md"), "m"));
        bag.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void A_rule_weighs_what_the_site_says()
    {
        bag.Weigh(Weights("grave", Severity.Warning).Add("light", Severity.Error));

        bag.Add(Grave.Found(At("a.md"), "m"));
        bag.HasErrors.ShouldBeFalse();
        bag.Add(Light.Found(At("a.md"), "m"));

        bag.HasErrors.ShouldBeTrue();
        Told.ShouldBe(["a.md:1:1 Warning grave m", "a.md:1:1 Error light m"]);
    }

    [Fact]
    public void A_rule_that_is_off_is_not_told()
    {
        bag.Weigh(Weights("grave", Severity.Off));
        bag.Add(Grave.Found(At("a.md"), "m"));

        bag.ToSortedArray().ShouldBeEmpty();
        bag.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void What_a_draft_made_lighter_is_not_made_heavier_again()
    {
        bag.Weigh(Weights("grave", Severity.Error));
        bag.Add(Grave.Found(At("a.md"), "m") with { Severity = Severity.Warning });

        Told.ShouldBe(["a.md:1:1 Warning grave m"]);
    }

    [Fact]
    public void What_a_draft_made_lighter_is_made_lighter_still()
    {
        bag.Weigh(Weights("grave", Severity.Off));
        bag.Add(Grave.Found(At("a.md"), "m") with { Severity = Severity.Warning });

        Told.ShouldBeEmpty();
    }

    [Fact]
    public void Weights_count_from_then_on()
    {
        bag.Add(Grave.Found(At("a.md"), "before"));
        bag.Weigh(Weights("grave", Severity.Off));
        bag.Add(Grave.Found(At("a.md"), "after"));

        Told.ShouldBe(["a.md:1:1 Error grave before"]);
    }

    [Fact]
    public void Many_threads_lose_nothing()
    {
        Parallel.For(0, 2000, i => bag.Add(Grave.Found(At("a.md", 1 + (i % 1000)), "m")));

        bag.ToSortedArray().Select(finding => finding.Span.Line).ShouldBe(Enumerable.Range(1, 1000));
    }

    [Fact]
    public void A_finding_names_the_page_that_explains_it() => Grave.Found(At("a.md"), "m").Page.ShouldBe("docs/rules/grave.md");
}
