using Sharewell.Model;

namespace Sharewell.Tests.Validation;

public class CheckingCaseStudies
{
    private readonly HubInMemory hub = new();

    private string Rules(string fields, string? body = null) => string.Join(' ', hub.Page("case-studies/a", fields, body).Check().Bag.Rules());

    private static string Body(string headings) => string.Concat(headings.Split(',', StringSplitOptions.TrimEntries).Select(heading => $"## {heading}\n\nText.\n\n"));

    [Theory]
    [InlineData("-councils", "missing-field")]
    [InlineData("councils: []", "missing-field")]
    [InlineData("-councils\norganisations: lga", "")]
    [InlineData("-councils\nnetworks: lin", "")]
    [InlineData("councils: [kent, { council: essex, role: mentor }]", "")]
    [InlineData("councils: [{ council: kent, role: lead }]", "bad-choice")]
    [InlineData("councils: Kent", "unknown-ref")]
    public void Somebody_did_it(string fields, string rules)
    {
        hub.Page("networks/lin");

        Rules(fields).ShouldBe(rules);
    }

    // The build is on 25 November 2026.
    [Theory]
    [InlineData("period: { from: 2011, to: 2012 }", "")]
    [InlineData("period: { from: 2011-07 }", "")]
    [InlineData("period: { to: 2011/12 }", "")]
    [InlineData("period: { from: 2012, to: 2011 }", "date-order")]
    [InlineData("period: { from: 2011-07, to: 2011 }", "")]
    [InlineData("period: { from: 2012-01, to: 2011/12 }", "")]
    [InlineData("period: { from: 2012-04, to: 2011/12 }", "date-order")]
    [InlineData("period: {}", "missing-field")]
    [InlineData("period: { from: ~ }", "missing-field")]
    [InlineData("period: 2012", "wrong-shape")]
    [InlineData("period: { from: soon }", "bad-date")]
    [InlineData("period: { from: 2026 }", "")]
    [InlineData("period: { from: 2026-11-25 }", "")]
    [InlineData("period: { from: 2026-11-26 }", "date-order")]
    [InlineData("period: { from: 2025, to: 2028 }", "")]
    [InlineData("period: { to: 2027 }", "date-order")]
    [InlineData("period: { from: 2027 }\nstage: proposed", "")]
    [InlineData("period: { from: 2027 }\nstage: in-preparation", "")]
    [InlineData("period: { from: 2027 }\nstage: under-way", "date-order")]
    [InlineData("period: { from: 9998/99, to: 9999 }\nstage: proposed", "")]
    public void A_period_runs_forward_and_has_begun(string fields, string rules) => Rules(fields).ShouldBe(rules);

    [Theory]
    [InlineData("evidence: counted", "evidence-fit")]
    [InlineData("evidence: counted\nmeasures: { what: people took part, value: 8000, qualifier: over }", "")]
    [InlineData("evidence: counted\nmeasures: { what: people took part, value: many }", "bad-number")]
    [InlineData("evidence: independently-assessed", "")]
    [InlineData("evidence: independently-assessed\nsources: own-account", "evidence-fit")]
    [InlineData("evidence: independently-assessed\nsources: [own-account, src-a]", "")]
    [InlineData("evidence: self-reported\nsources: own-account", "")]
    public void A_label_of_evidence_is_kept(string fields, string rules) => Rules(fields).ShouldBe(rules);

    [Theory]
    [InlineData("full", "Challenge, What was done, Result, Lessons", "")]
    [InlineData("full", "CHALLENGE, what was done, Result, Lessons, Cost, Keeping it going, Next steps", "")]
    [InlineData("full", "Challenge, What was done, Result", "missing-heading")]
    [InlineData("full", "Challenge, Approach, Impact, Lessons", "")]
    [InlineData("full", "Challenge, Something else, What was done, Result, Lessons", "")]
    [InlineData("full", "What was done, Challenge, Result, Lessons", "heading-order (warning)")]
    [InlineData("full", "Challenge, What was done, Lessons, Result", "heading-order (warning)")]
    [InlineData("note", "What was done, Result", "")]
    [InlineData("note", "What was done", "missing-heading (warning)")]
    [InlineData("note", "Something else", "missing-heading (warning) missing-heading (warning)")]
    [InlineData("note", "Challenge, What was done, Result, Next steps", "")]
    [InlineData("note", "Result, What was done", "heading-order (warning)")]
    public void A_case_has_the_headings_that_readers_know(string kind, string headings, string rules)
    {
        hub.Setting("heading_synonyms: { What was done: Approach, Result: Impact }");

        Rules($"kind: {kind}", Body(headings)).ShouldBe(rules);
    }

    [Fact]
    public void Headings_below_the_second_level_are_free() =>
        Rules("kind: note", "## What was done\n\n### Result\n\nText.\n\n## Result\n\nText.\n").ShouldBe("");

    [Fact]
    public void Of_a_text_that_could_not_be_parsed_no_heading_is_missing() =>
        Rules("kind: full", new string('[', 3000)).ShouldBe("beyond-limit");

    [Fact]
    public void Figures_are_taken_as_typed()
    {
        var study = hub.Page(
            "case-studies/a",
            """
            measures: [{ what: people took part, value: 8000, qualifier: over, before: 120, when: 2012-03, source: src-b }, { what: of residents, value: 87, unit: percent }]
            cost: { amount: 1200.50, qualifier: about, note: Printing }
            reusable: The letter to residents can be copied.
            kind: full
            """,
            Body("Challenge, What was done, Result, Lessons")).Check().Page<CaseStudy>("case-studies/a");

        study.CaseKind.ShouldBe(CaseKind.Full);
        study.Measures.ShouldBe(
            [
                new Measure("people took part", 8000, Qualifier.Over, MeasureUnit.Count, 120, ImpreciseDate.Parse("2012-03"), ContentRef.Parse("sources/src-b")),
                new Measure("of residents", 87, Qualifier.Exact, MeasureUnit.Percent, null, null, null),
            ]);
        study.Cost.ShouldBe(new Cost(1200.50m, Qualifier.About, "GBP", "Printing"));
        study.Reusable.ShouldBe("The letter to residents can be copied.");
        study.OutcomesAreSought.ShouldBeFalse();
    }

    [Theory]
    [InlineData("proposed", true)]
    [InlineData("in-preparation", true)]
    [InlineData("under-way", true)]
    [InlineData("delivered", false)]
    [InlineData("evaluated", false)]
    public void Outcomes_of_work_that_is_not_done_are_sought(string stage, bool sought) =>
        hub.Page("case-studies/a", $"stage: {stage}").Check().Page<CaseStudy>("case-studies/a").OutcomesAreSought.ShouldBe(sought);
}
