using Sharewell.Model;

namespace Sharewell.Tests.Validation;

public class ReadingRecords
{
    private readonly HubInMemory hub = new HubInMemory().Page("pages/about");

    private string Rules(string path, string text) => string.Join(' ', hub.File(path, text).Check().Bag.Rules());

    [Fact]
    public void A_council_is_taken_whole()
    {
        hub.File(
            "records/councils.yml",
            """
            - id: copeland
              name: Copeland
              official_name: Copeland Borough Council
              type: district
              region: south-east
              gss: E07000029
              former_gss: [E07000028]
              code: COP
              began: 1974-04
              ended: 2023-03-31
              replaced_by: [cumberland]
              website: https://copeland.example/
            - { id: cumberland, name: Cumberland, official_name: Cumberland Council, type: unitary, region: south-east }

            """);

        var outcome = hub.Check();
        var council = (Council)outcome["councils/copeland"];

        outcome.Bag.Lines().ShouldBeEmpty();
        (council.Title, council.OfficialName, council.Summary, council.Type).ShouldBe(("Copeland", "Copeland Borough Council", "", CouncilType.District));
        (council.GssCode, council.Code, council.Website).ShouldBe(("E07000029", "COP", "https://copeland.example/"));
        council.FormerGssCodes.ShouldBe(["E07000028"]);
        (council.Began, council.Ended).ShouldBe((ImpreciseDate.Parse("1974-04"), ImpreciseDate.Parse("2023-03-31")));
        outcome.Site.Targets(council, Relation.ReplacedBy).ShouldHaveSingleItem().Id.ShouldBe("cumberland");
        council.Span.ToString().ShouldBe("records/councils.yml:1:7");
    }

    [Fact]
    public void A_term_a_source_and_a_word_of_the_glossary_are_taken_whole()
    {
        hub.File("vocabulary/regions.yml", "- { id: south-east, label: South East, definition: A region of England to the south and east., aliases: [SE], scope_note: By the ONS., order: 3, label_cy: De-ddwyrain, gss: E12000008 }\n"
            + "- { id: east-of-england, label: East of England, definition: A region of England to the east. }\n- { id: london, label: London, definition: The capital and the region around it. }\n")
            .File("records/glossary.yml", "- { id: csit, term: Toolkit, short: CSIT, aliases: [toolkit], definition: A toolkit for culture and sport., see: [organisations/lga] }\n")
            .File("records/sources.yml", "- { id: src-a, title: A report, publisher: The LGA, date: 2012-08, file: a.txt, url: https://a.example/, licence: OGL-UK-3.0, note: Undated. }\n");

        var outcome = hub.Check();
        outcome.Bag.Lines().ShouldBeEmpty();

        var term = (Term)outcome["regions/south-east"];
        (term.Title, term.Summary, term.ScopeNote, term.Order, term.LabelCy, term.GssCode).ShouldBe(
            ("South East", "A region of England to the south and east.", "By the ONS.", 3, "De-ddwyrain", "E12000008"));
        term.Aliases.ShouldBe(["SE"]);

        var word = (GlossaryTerm)outcome["glossary/csit"];
        (word.Title, word.Summary, word.Short, word.Anchor).ShouldBe(("Toolkit", "A toolkit for culture and sport.", "CSIT", "term-csit"));

        var source = (Source)outcome["sources/src-a"];
        (source.Title, source.Summary, source.Publisher, source.File, source.Url, source.LicenceId).ShouldBe(("A report", "Undated.", "The LGA", "a.txt", "https://a.example/", "OGL-UK-3.0"));
        source.Date.ShouldBe(ImpreciseDate.Parse("2012-08")!.Value);
    }

    [Theory]
    [InlineData("records/councils.yml", "kent: Kent\n", "wrong-shape")]
    [InlineData("records/councils.yml", "- kent\n", "wrong-shape")]
    [InlineData("records/councils.yml", "", "")]
    [InlineData("records/organisations.yml", "- { name: No id, kind: charity }\n", "missing-field")]
    [InlineData("records/organisations.yml", "- { id: LGA, name: Capital id, kind: charity }\n", "bad-id")]
    [InlineData("records/organisations.yml", "- { id: a, name: A body, kind: charity }\n- { id: a, name: B body, kind: charity }\n", "duplicate-name")]
    [InlineData("records/organisations.yml", "- { id: a, name: A body, kind: club }\n", "bad-choice")]
    [InlineData("records/sources.yml", "- { id: a, title: A report, publisher: The LGA, date: 2026-11-26 }\n", "date-order")]
    [InlineData("records/sources.yml", "- { id: a, title: A report, publisher: The LGA, date: 2026 }\n", "")]
    [InlineData("records/glossary.yml", "- { id: a, term: Aa, definition: Too short }\n", "text-length")]
    [InlineData("vocabulary/themes.yml", "- { id: a, label: Aa, definition: Too short }\n", "text-length")]
    [InlineData("vocabulary/themes.yml", "- { id: a, label: Aa, definition: What people mean when they say Aa., order: 1.5 }\n", "bad-number")]
    [InlineData("vocabulary/synonyms.yml", "- [network, lin, lcsin]\n- [idea, lgid]\n", "")]
    [InlineData("vocabulary/synonyms.yml", "- [network]\n", "list-length")]
    [InlineData("vocabulary/synonyms.yml", "- network\n", "list-length")]
    [InlineData("vocabulary/synonyms.yml", "network: lin\n", "wrong-shape")]
    [InlineData("vocabulary/synonyms.yml", "- [a, { b: c }]\n", "wrong-shape")]
    public void Records_are_lists_of_what_their_file_holds(string path, string text, string rules) => Rules(path, text).ShouldBe(rules);

    [Theory]
    [InlineData("began: 2012, ended: 2011", "date-order")]
    [InlineData("began: 2012, ended: 2012", "")]
    [InlineData("began: 2012-05, ended: 2012", "")]
    [InlineData("began: 2027", "date-order")]
    [InlineData("gss: E0600000", "bad-format")]
    [InlineData("code: Ken", "bad-format")]
    public void Fields_of_a_council_fit_each_other(string fields, string rules) =>
        Rules("records/councils.yml", $"- {{ id: kent, name: Kent, official_name: Kent County Council, type: county, region: south-east, {fields} }}\n").ShouldBe(rules);

    [Fact]
    public void Synonyms_are_groups_of_words()
    {
        var site = hub.File("vocabulary/synonyms.yml", "- [network, lin, lcsin]\n- [idea, lgid]\n").Check().Site;

        site.Synonyms.Select(group => string.Join(' ', group)).ShouldBe(["network lin lcsin", "idea lgid"]);
    }

    [Fact]
    public void When_a_record_cannot_be_read_refs_to_its_kind_are_not_called_wrong()
    {
        hub.File("records/organisations.yml", "- id: a\n  name: A: b\n  kind: charity\n").Page("case-studies/a", "organisations: [a, b]");

        hub.Check().Bag.Rules().ShouldBe(["yaml-syntax"]);
    }
}
