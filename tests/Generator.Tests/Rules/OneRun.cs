namespace Sharewell.Tests.Rules;

/// <summary>One run tells every fault, each at its place, and none that only follows from another.</summary>
public sealed class OneRun
{
    private const string CaseWithTenFaults =
        """
        ---
        title: A desk for two: councils
        summary: Too short.
        published: 11/10/2026
        themes: [peer-reveiw]
        sources: [partnership-report]
        kind: full
        councils: [councils/easterby]
        period: { from: 2012, to: 2011 }
        stage: finished
        evidence: described
        author: Jo
        ---

        # One desk

        ## What was done

        See [the guide](../guides/run-a-reveiw.md), or ring 01632 960001.

        #### And more <b>of it</b>

        ## Challenge

        [Go](javascript:go)
        """;

    [Fact]
    public void Tells_all_faults_of_a_page_each_at_its_line_and_column() =>
        CheckedHub.With(("case-studies/one-desk.md", CaseWithTenFaults)).Findings.Select(finding => $"{finding.Span.Line}:{finding.Span.Column} {finding.Rule.Name}").ShouldBe(
        [
            "2:8 yaml-syntax", // a colon in the title
            "3:10 text-length",
            "4:12 bad-date",
            "5:10 unknown-ref",
            "7:7 missing-heading", // Lessons
            "7:7 missing-heading", // Result
            "8:12 ref-form",
            "9:9 date-order",
            "10:8 bad-choice",
            "12:1 unknown-field",
            "15:1 heading-level",
            "19:17 broken-link",
            "19:53 personal-contact",
            "21:1 heading-skip",
            "21:15 raw-html",
            "23:1 heading-order",
            "25:6 link-scheme",
        ]);

    [Fact]
    public void Marks_the_characters_that_are_wrong()
    {
        var lines = CaseWithTenFaults.Split('\n');

        CheckedHub.With(("case-studies/one-desk.md", CaseWithTenFaults)).Findings
            .Where(finding => finding.Span.Length > 0)
            .Select(finding => lines[finding.Span.Line - 1].Substring(finding.Span.Column - 1, finding.Span.Length))
            .ShouldBe(
            [
                "A desk for two: councils", "Too short.", "11/10/2026", "peer-reveiw", "full", "full", "councils/easterby", "finished", "author", "# One desk",
                "../guides/run-a-reveiw.md", "01632 960001", "#### And more <b>of it</b>", "<b>", "## Challenge", "javascript:go",
            ]);
    }

    [Fact]
    public void Tells_faults_of_reading_parsing_validation_and_linking_together() => CheckedHub.With(
            ("guides/notes.txt", "Notes."),
            ("guides/no-end.md", "---\ntitle: A guide without an end\n"),
            ("guides/short.md", Guide("title: Why")),
            ("guides/nowhere.md", Guide("title: A guide that leads nowhere", "[Nowhere](nowhere-at-all.md)")))
        .Places().ShouldBe(["guides/no-end.md:1 front-matter", "guides/notes.txt stray-file", "guides/nowhere.md:11 broken-link", "guides/short.md:2 text-length"]);

    [Fact]
    public void Does_not_call_a_term_unknown_whose_entry_is_broken() => CheckedHub.With(
            ("vocabulary/themes.yml", "- id: peer-review\n  label: Peer review: a visit\n  definition: One council's officers and councillors look at how another works.\n- id: shared-services\n  label: Shared services\n  definition: Two or more councils run a service together in place of one each.\n"),
            ("guides/asking.md", Guide("title: A guide about asking", "See [reviews](theme:peer-review).")))
        .Places().ShouldBe(["vocabulary/themes.yml:2 yaml-syntax"]);

    [Theory]
    [InlineData("- id: Shared services\n")]
    [InlineData("- label: Shared services\n")]
    [InlineData("- ident: shared-services\n")]
    [InlineData("- shared-services\n- ")]
    public void Does_not_call_a_term_unknown_whose_id_cannot_be_used(string entry)
    {
        var themes = "- id: peer-review\n  label: Peer review\n  definition: One council's officers and councillors look at how another works.\n" + entry;

        CheckedHub.With(("vocabulary/themes.yml", themes)).Findings.ShouldAllBe(finding => finding.Span.Path.Value == "vocabulary/themes.yml");
    }

    [Fact]
    public void Still_tells_slips_in_refs_to_other_vocabularies_when_one_is_broken() => CheckedHub.With(
            ("vocabulary/themes.yml", "- id: peer-review\n  label: Peer review: a visit\n"),
            ("guides/asking.md", Guide("title: A guide about asking\nservices: [libaries]")))
        .Places().ShouldBe(["guides/asking.md:3 unknown-ref", "vocabulary/themes.yml:2 yaml-syntax"]);

    [Fact]
    public void Does_not_call_links_and_refs_broken_that_lead_to_a_page_whose_front_matter_is_broken() => CheckedHub.With(
            ("guides/no-end.md", "---\ntitle: A guide without an end\n\n## Costs\n"),
            ("guides/asking.md", Guide("title: A guide about asking\nprerequisites: [no-end]", "See [there](no-end.md#costs).")))
        .Places().ShouldBe(["guides/no-end.md:1 front-matter"]);

    [Fact]
    public void Reads_a_misspelt_field_as_the_one_that_was_meant() => CheckedHub.With(
            ("guides/asking.md", Guide("titel: Ask")))
        .Places().ShouldBe(["guides/asking.md:2 unknown-field", "guides/asking.md:2 text-length"]);

    [Fact]
    public void Does_not_take_a_misspelt_field_for_one_that_is_there() => CheckedHub.With(
            ("guides/asking.md", Guide("title: A guide about asking\ntitel: Ask")))
        .Places().ShouldBe(["guides/asking.md:3 unknown-field"]);

    [Fact]
    public void Tells_what_else_is_missing_beside_a_field_that_cannot_be_read() => CheckedHub.With(
            ("guides/asking.md", Guide("title: Asking: a guide", published: "")))
        .Places().ShouldBe(["guides/asking.md:1 missing-field", "guides/asking.md:2 yaml-syntax"]);

    [Fact]
    public void Knows_a_field_whose_colon_is_missing() => CheckedHub.With(
            ("guides/asking.md", Guide("title A guide about asking: and more")))
        .Places().ShouldBe(["guides/asking.md:2 unknown-field"]);

    [Fact]
    public void Calls_nothing_missing_where_a_line_may_be_any_field() => CheckedHub.With(
            ("guides/asking.md", Guide("A guide about asking", published: "")))
        .Places().ShouldBe(["guides/asking.md:2 yaml-syntax"]);

    [Fact]
    public void Tells_a_slip_in_the_settings_there_and_not_in_every_page_that_it_touches() => CheckedHub.With(
            ("site.yml", Base("site.yml").Replace("heading_synonyms:", "heading_synonym:", StringComparison.Ordinal)),
            ("case-studies/approach.md", Base("case-studies/northfold-waste-rounds.md").Replace("## What was done", "## Approach", StringComparison.Ordinal).Replace("title: Waste", "title: More waste", StringComparison.Ordinal)))
        .Places().ShouldBe(["site.yml:9 unknown-field"]);

    [Fact]
    public void Tells_a_fault_of_folder_defaults_once_however_many_pages_take_them() => CheckedHub.With(
            ("guides/_defaults.yml", "time_needed: x\nservices: [libaries]\n"),
            ("guides/asking.md", Guide("title: A guide about asking")))
        .Places().ShouldBe(["guides/_defaults.yml:1 text-length", "guides/_defaults.yml:2 unknown-ref"]);

    [Fact]
    public void Does_not_ask_every_page_for_what_broken_folder_defaults_may_give() => CheckedHub.With(
            ("guides/_defaults.yml", "published: 2026-10-10: a Saturday\n"),
            ("guides/asking.md", Guide("title: A guide about asking", published: "")))
        .Places().ShouldBe(["guides/_defaults.yml:1 yaml-syntax"]);

    internal static string Guide(string first, string body = "Ask.", string published = "published: 2026-10-10\n") =>
        $"---\n{first}\nsummary: Whom to ask, what to say first, and how long an answer takes in a network.\n{published}themes: [peer-review]\naudiences: [officers]\n"
        + $"sources: [partnership-report]\nkind: how-to\n---\n\n{body}\n";

    internal static string Base(string path) => File.ReadAllText(Repository.RepositoryRoot.Combine("tests/Generator.Tests/Rules/_base/" + path));
}
