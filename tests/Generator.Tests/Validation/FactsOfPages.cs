using Sharewell.Model;

namespace Sharewell.Tests.Validation;

public class FactsOfPages
{
    private readonly HubInMemory hub = new();

    private PageFacts Facts(string fields, string name = "guides/a") => hub.Page(name, fields).Check().Page<PageEntry>(name).Facts;

    [Fact]
    public void What_a_page_leaves_open_comes_from_the_settings()
    {
        hub.Setting("attribution: Practice hub");
        var facts = hub.Page("pages/about").Check().Page<Page>("pages/about").Facts;

        facts.Language.ShouldBe(Language.En);
        facts.IsOriginal.ShouldBeTrue();
        facts.Status.ShouldBe(PageStatus.Published);
        facts.Published.ShouldBe(new DateOnly(2026, 1, 2));
        facts.LastChanged.ShouldBe(new DateOnly(2026, 1, 2));
        (facts.Updated, facts.Reviewed, facts.ReviewDue).ShouldBe((null, null, null));
        facts.Licence.Id.ShouldBe("CC-BY-4.0");
        facts.Attribution.ShouldBe("Practice hub");
        facts.ContactRole.ShouldBeNull();
        (facts.Image, facts.ImageAlt).ShouldBe((null, ""));
        (facts.Keywords.Length, facts.Sources.Length, facts.Redirects.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_page_says_for_itself_what_it_will()
    {
        hub.Attachment("images/a.png");
        var facts = hub.Page(
            "guides/a",
            """
            updated: 2026-03-04
            reviewed: 2026-05-06
            keywords: [open, data]
            sources: [src-a, { source: src-b, locator: page 12 }, own-account]
            licence: OGL-UK-3.0
            attribution: Kent County Council
            contact: { role: Editor, organisation: lga }
            redirect_from: guides/old.html
            image: images/a.png
            image_alt: A reading room
            """).Check().Page<Guide>("guides/a").Facts;

        facts.LastChanged.ShouldBe(new DateOnly(2026, 3, 4));
        facts.Reviewed.ShouldBe(new DateOnly(2026, 5, 6));
        facts.Keywords.ShouldBe(["open", "data"]);
        facts.Sources.ShouldBe(
            [new Citation(new ContentRef(ContentKind.Source, "src-a"), ""), new Citation(new ContentRef(ContentKind.Source, "src-b"), "page 12"), new Citation(null, "")]);
        (facts.Licence.Id, facts.Attribution).ShouldBe(("OGL-UK-3.0", "Kent County Council"));
        facts.ContactRole.ShouldBe("Editor");
        facts.Redirects.Select(redirect => redirect.From.Path).ShouldBe(["guides/old.html"]);
        (facts.Image, facts.ImageAlt).ShouldBe(("images/a.png", "A reading room"));
        hub.Told().ShouldBeEmpty();
    }

    // Guides hold for twelve months in this hub, pages for ever.
    [Theory]
    [InlineData("guides/a", "", "2027-01-02")]
    [InlineData("guides/a", "updated: 2026-03-04", "2027-03-04")]
    [InlineData("guides/a", "updated: 2026-03-04\nreviewed: 2026-02-01", "2027-02-01")]
    [InlineData("guides/a", "review_every: 24m", "2028-01-02")]
    [InlineData("guides/a", "review_every: 6m\nreviewed: 2026-05-06", "2026-11-06")]
    [InlineData("guides/a", "review_by: 2026-06-07", "2026-06-07")]
    [InlineData("guides/a", "review_by: 2026-06-07\nreview_every: 24m\nreviewed: 2026-05-06", "2026-06-07")]
    [InlineData("guides/a", "published: 2025-08-31\nreview_every: 6m", "2026-02-28")]
    [InlineData("guides/a", "published: 2023-08-31\nreview_every: 6m", "2024-02-29")]
    [InlineData("pages/a", "", null)]
    [InlineData("pages/a", "review_every: 12m", "2027-01-02")]
    [InlineData("toolkit/csit/a", "", "2028-01-02")]
    public void A_page_is_due_for_review_when_it_was_last_checked_long_ago(string name, string fields, string? due)
    {
        hub.Setting("review: { guide: 12m, toolkit-section: 24m }").Page("toolkit/csit");

        Facts(fields, name).ReviewDue.ShouldBe(due is null ? null : DateOnly.Parse(due));
    }

    [Fact]
    public void A_day_at_the_end_of_time_is_told_and_breaks_nothing()
    {
        hub.Setting("review: { guide: 24m }").Page("guides/a", "published: 9999-12-31");

        hub.Told().ShouldBe(["date-order 8:12+10 \"published\" (31 December 9999) is after the day of this build (25 November 2026). / Write the day on which it happened."]);
    }

    [Theory]
    [InlineData("published: 2026-11-25", "")]
    [InlineData("published: 2026-11-26", "date-order")]
    [InlineData("updated: 2026-11-26", "date-order")]
    [InlineData("reviewed: 2026-11-26", "date-order")]
    [InlineData("updated: 2026-01-02", "")]
    [InlineData("updated: 2026-01-01", "date-order")]
    [InlineData("review_by: 2030-01-01", "")]
    [InlineData("image_alt: A reading room", "")]
    [InlineData("status: superseded", "superseded-by")]
    [InlineData("superseded_by: guides/b", "superseded-by")]
    [InlineData("status: superseded\nsuperseded_by: guides/b", "")]
    [InlineData("lang: cy", "translation")]
    [InlineData("lang: cy\ntranslation_of: b", "")]
    [InlineData("lang: en\ntranslation_of: b", "translation")]
    [InlineData("translation_of: b", "translation")]
    [InlineData("licence: OGL-UK-3.0", "missing-attribution")]
    [InlineData("licence: CC-BY-4.0", "")]
    [InlineData("licence: CC-BY-5.0", "unknown-licence")]
    [InlineData("licence: OGL-UK-3.0\nattribution: Kent", "")]
    [InlineData("themes: []", "list-length")]
    [InlineData("themes: [peer-challenge, self-assessment, open-data, a, b]", "list-length unknown-ref unknown-ref")]
    [InlineData("sources: []", "list-length")]
    [InlineData("sources: [~]", "list-length")]
    [InlineData("audiences: []", "list-length")]
    [InlineData("outcomes: []", "")]
    [InlineData("sources: own-account", "")]
    [InlineData("-sources", "missing-field")]
    [InlineData("sources: [{ locator: page 3 }]", "missing-field")]
    [InlineData("contact: Jo", "wrong-shape")]
    [InlineData("contact: { organisation: lga }", "missing-field")]
    public void Fields_fit_each_other(string fields, string rules)
    {
        hub.Page("guides/a", fields).Page("guides/b");

        string.Join(' ', hub.Check().Bag.Rules()).ShouldBe(rules);
    }

    [Fact]
    public void In_a_draft_what_is_missing_is_a_warning_and_what_is_wrong_an_error()
    {
        hub.Drafts = true;
        hub.Page("case-studies/a", "status: draft\n-themes\nsources: []\nsummary: TODO\nevidence: counted\nstage: soon\nlicence: OGL-UK-3.0", "TODO\n");

        hub.Check().Bag.Rules().Order().ShouldBe(
            [
                "bad-choice", "evidence-fit (warning)", "list-length (warning)", "missing-attribution (warning)", "missing-field (warning)", "missing-heading (warning)",
                "missing-heading (warning)", "to-be-written (warning)", "to-be-written (warning)",
            ]);
    }

    [Fact]
    public void A_field_that_cannot_be_read_is_not_missing_and_hides_none_that_is()
    {
        hub.File("guides/a.md", "---\ntitle: A: b\nkind: how-to\n---\nText\n");

        var found = hub.Check().Bag.ToSortedArray();

        found.Select(finding => finding.Rule.Name).Distinct().ShouldBe(["missing-field", "yaml-syntax"], ignoreOrder: true);
        found.ShouldNotContain(finding => finding.Message.Contains("\"title\"", StringComparison.Ordinal) && finding.Rule.Name == "missing-field");
        found.ShouldContain(finding => finding.Message.Contains("\"summary\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_with_faults_is_an_entry_all_the_same()
    {
        hub.File("guides/a.md", "no front matter").Page("guides/b", body: "[a](a.md)\n");

        var outcome = hub.Check();

        outcome.Bag.Rules().ShouldBe(["front-matter"]);
        outcome["guides/a"].Title.ShouldBe("");
    }
}
