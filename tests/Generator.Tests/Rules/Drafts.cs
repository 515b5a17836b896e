using Sharewell.Diagnostics;

namespace Sharewell.Tests.Rules;

/// <summary>A draft may have gaps. It is read by the same program as every other page, and so must be as safe.</summary>
public sealed class Drafts
{
    private const string Gaps =
        """
        ---
        title: TODO
        status: draft
        published: 2026-10-10
        themes: [peer-review]
        kind: full
        period: {}
        stage: delivered
        evidence: counted
        ---

        ## Challenge

        TODO
        """;

    private const string Faults =
        """
        ---
        title: "A draft with faults
        summary: A draft is read by the same program as every other page, and so must be as safe as those are.
        status: draft
        published: 2026-10-10
        themes: [peer-reveiw]
        sources: [own-account]
        kind: note
        councils: [easterby]
        period: { from: soon }
        stage: finished
        evidence: described
        colour: teal
        superseded_by: &there guides/run-a-review
        ---

        ## What was done

        Ring 01632 960001 <script> or [click](javascript:alert).

        ## Result

        See [nothing](nothing.md).
        """;

    [Fact]
    public void Are_warned_of_what_is_still_missing_and_published_around() => CheckedHub.With(("case-studies/gaps.md", Gaps)).Findings.Select(Weighed).ShouldBe(
    [
        "1 Warning missing-field", // councils, networks or organisations
        "1 Warning missing-field", // sources
        "1 Warning missing-field", // summary
        "2 Warning to-be-written",
        "6 Warning missing-heading",
        "6 Warning missing-heading",
        "6 Warning missing-heading",
        "7 Warning missing-field", // from or to
        "9 Warning evidence-fit",
        "14 Warning to-be-written",
    ]);

    [Fact]
    public void Are_refused_for_faults_of_syntax_names_and_safety() => CheckedHub.With(("case-studies/faults.md", Faults)).Findings.Select(Weighed).ShouldBe(
    [
        "2 Error yaml-syntax",
        "6 Error unknown-ref",
        "10 Error bad-date",
        "11 Error bad-choice",
        "13 Error unknown-field",
        "14 Error superseded-by",
        "14 Error yaml-not-allowed",
        "19 Error personal-contact",
        "19 Error raw-html",
        "19 Error link-scheme",
        "23 Error broken-link",
    ]);

    [Fact]
    public void Are_not_made_heavier_by_what_site_yml_says_of_a_rule()
    {
        var site = OneRun.Base("site.yml") + "rules: { missing-field: error, missing-heading: error, to-be-written: error, evidence-fit: error }\n";

        CheckedHub.With(("site.yml", site), ("case-studies/gaps.md", Gaps)).Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
    }

    private static string Weighed(Diagnostic finding) => $"{finding.Span.Line} {finding.Severity} {finding.Rule.Name}";
}
