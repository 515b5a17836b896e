using Sharewell.Commands;
using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Commands;

public sealed class LookingThingsUp : IDisposable
{
    private readonly TypedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public void A_rule_is_explained_by_its_page()
    {
        var (output, _, code) = hub.Type("explain", "alias-used");

        code.ShouldBe(ExitCode.Fine);
        output.ShouldStartWith(
            """
            ALIAS-USED

            A term is named by its id, not by another word for it.

            Warning. The hub is published all the same. An editor may weigh it otherwise in `site.yml`: `rules: { alias-used: off }`.

            WHAT TRIGGERS IT

            A field or a link names a term by one of its other words (`aliases` in the vocabulary) or by its label.

            NOT LIKE THIS

                themes: [peer challenge]

            LIKE THIS

                themes: [peer-review]

            WHY IT IS THERE

            """);
    }

    [Fact]
    public void Every_rule_has_its_page_in_the_program()
    {
        foreach (var rule in RuleList.All) RulePages.Of(rule).ShouldStartWith($"# {rule.Name}\n");
    }

    [Fact]
    public void A_rule_may_be_copied_with_its_brackets() => hub.Type("explain", "[Alias-Used]").Output.ShouldStartWith("ALIAS-USED\n");

    [Theory]
    [InlineData("alias-usd", "There is no rule \"alias-usd\". Did you mean \"alias-used\"? sharewell explain lists them all.\n")]
    [InlineData("xyzzy", "There is no rule \"xyzzy\". sharewell explain lists them all.\n")]
    public void A_rule_that_is_not_there_is_asked_about(string name, string error) => hub.Type("explain", name).ShouldBe(("", error, ExitCode.Usage));

    [Fact]
    public void Without_a_name_all_rules_are_listed() => hub.Type("explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])
        .ShouldBe(RuleList.All.Select(rule => rule.Name));

    [Theory]
    [InlineData("peer", """
        Themes (in a text: [words](theme:peer-review))
          peer-review: Peer review
            One council's officers and councillors look at how another works and tell it what they see.
            Also: peer challenge, challenge

        """)]
    [InlineData("PEER  challenge", """
        Themes (in a text: [words](theme:peer-review))
          peer-review: Peer review
            One council's officers and councillors look at how another works and tell it what they see.
            Also: peer challenge, challenge

        """)]
    [InlineData("peer-reveiw", "No term has \"peer-reveiw\" in its name or meaning. Did you mean \"peer-review\"? sharewell terms lists them all.\n")]
    [InlineData("xyzzy", "No term has \"xyzzy\" in its name or meaning. sharewell terms lists them all.\n")]
    public void Terms_are_found_by_name_other_words_and_meaning(string text, string output) => hub.Type("terms", text).ShouldBe((output, "", ExitCode.Fine));

    [Fact]
    public void Without_words_the_vocabularies_are_listed()
    {
        var lines = hub.Type("terms").Output.Split('\n');

        lines.ShouldContain("  shared-services: Shared services");
        lines.Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(' ')[0]).ShouldBe(["Themes", "Outcomes", "Service", "Regions", "Audiences"]);
    }

    [Fact]
    public void Records_are_found_by_words() => hub.Type("terms", "northfold").Output.ShouldContain("  northfold: Northfold");

    [Fact]
    public void A_hub_with_faults_can_be_asked_all_the_same()
    {
        hub.Change("guides/plan-a-visit.md", "kind: checklist", "kind: nonsense");

        hub.Type("terms", "libraries").Code.ShouldBe(ExitCode.Fine);
        hub.Type("find", "visit").Output.ShouldContain("input/guides/plan-a-visit.md\n");
    }

    [Fact]
    public void Pages_are_found_title_first_then_summary_then_text() => hub.Type("find", "rooms").Output.ShouldBe(
        """
        input/case-studies/easterby-reading-rooms.md
          Reading rooms that stay open (case study)

        """);

    [Fact]
    public void A_word_of_the_text_is_shown_in_its_line() => hub.Type("find", "lorries", "map").Output.ShouldBe(
        """
        input/case-studies/northfold-waste-rounds.md:18
          Waste rounds planned with the crews (case study)
          The crews drew the rounds on a map of the county.

        """);

    [Theory]
    [InlineData("redaing", "No page has all of these words: redaing. Did you mean \"reading\"?\n")]
    [InlineData("xyzzy", "No page has all of these words: xyzzy.\n")]
    public void What_no_page_has_is_asked_about(string text, string output) => hub.Type("find", text).ShouldBe((output, "", ExitCode.Fine));

    [Theory]
    [InlineData("There is no command \"chekc\". Did you mean \"check\"?", "chekc")]
    [InlineData("There is no command \"xyzzy\".", "xyzzy")]
    [InlineData("There is no option --quite. Did you mean \"--quiet\"?", "check", "--quite")]
    [InlineData("\"again\" is one word too many for sharewell explain.", "explain", "alias-used", "again")]
    public void What_cannot_be_typed_is_asked_about(string fault, params string[] words) =>
        hub.Type(words).ShouldBe(("", $"{fault}\nRun sharewell --help to see commands and options.\n", ExitCode.Usage));

    [Fact]
    public void Finding_nothing_in_particular_is_wrong_usage() => hub.Type("find").Error.ShouldContain("Say what to look for, as in: sharewell find open data");
}
