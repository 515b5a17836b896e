using Sharewell.Commands;

namespace Sharewell.Tests.Commands;

public sealed class TakingAnIssue : IDisposable
{
    private const string Good =
        """
        ### Title

        Reading rooms with a garden

        ### Summary

        Easterby opened the gardens of
        its reading rooms and asked neighbours to plant them.

        ### Councils

        Easterby, Westmarsh Council

        ### Organisations

        _No response_

        ### Themes

        Shared services, Peer review

        ### Outcomes

        _No response_

        ### When it began

        2011-07

        ### Stage

        delivered

        ### Evidence

        self-reported

        ### Source

        Our own account

        ### Challenge

        The gardens were bare.

        ### What was done

        Neighbours planted them.

        ### Our thanks

        They go to the crews.

        ### Result

        They are green.

        ### Lessons

        Water them.

        ### Licence

        - [X] My council agrees that this text is published under the licence of this hub.
        """;

    private readonly TypedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public void The_answers_become_a_draft_and_what_is_missing_is_told()
    {
        var (output, error, code) = Take(Good);

        (error, code).ShouldBe(("", ExitCode.Fine));
        output.ShouldStartWith(
            "Wrote input/case-studies/reading-rooms-with-a-garden.md, a draft.\nCouncils: the hub does not know \"Westmarsh Council\". Add it to records/councils.yml, then here.\n");
        var page = hub.Read("case-studies/reading-rooms-with-a-garden.md");
        foreach (var line in new[]
        {
            "title: Reading rooms with a garden", "summary: Easterby opened the gardens of its reading rooms and asked neighbours to plant them.", "status: draft",
            "themes: [shared-services, peer-review]", "councils: [easterby]", "sources: [own-account]", "period: { from: 2011-07 }", "stage: delivered", "evidence: self-reported", "kind: full",
            "## What was done\n\nNeighbours planted them.\n\n### Our thanks\n\nThey go to the crews.\n\n## Result",
        })
        {
            page.ShouldContain($"\n{line}");
        }
    }

    [Fact]
    public void A_few_words_make_a_note_with_things_to_do()
    {
        var (output, _, code) = Take("### Title\n\nA garden for all of us\n\n### What was done\n\nWe planted it.\n");

        code.ShouldBe(ExitCode.Fine);
        output.ShouldContain("warning: \"summary\" is still to be written. [to-be-written]");
        hub.Read("case-studies/a-garden-for-all-of-us.md").ShouldContain("\nkind: note\n");
    }

    [Fact]
    public void What_a_stranger_writes_is_only_data()
    {
        var (output, _, code) = Take(
            "### Title\r\n\r\n../../x: \"y\"\\n # {{ a }} <script>\r\n\r\n### Summary\r\n\r\n---\r\nstatus: published\r\n&a *a !!js/function\r\n\r\n### Themes\r\n\r\n], evil: [a\r\n\r\n### What was done\r\n\r\n---\r\n<img src=x onerror=alert(1)>\r\n\r\n[a](javascript:alert(1))\r\n");

        code.ShouldBe(ExitCode.Content);
        var page = hub.Read("case-studies/x-y-n-a-script.md");
        page.ShouldContain("\ntitle: \"../../x: \\\"y\\\"\\\\n # {{ a }} <script>\"\n");
        page.ShouldContain("\nsummary: \"--- status: published &a *a !!js/function\"\n");
        page.ShouldContain("\nstatus: draft\n");
        page.ShouldContain("\nthemes: TODO\n");
        output.ShouldContain("[raw-html]");
        output.ShouldContain("[link-scheme]");
        Directory.GetFiles(hub.Folder, "*", SearchOption.AllDirectories).Where(path => !path.StartsWith(hub.Input, StringComparison.Ordinal)).Select(Path.GetFileName).ShouldBe(["issue.txt"]);
    }

    [Theory]
    [InlineData("Dear editors,\n\nhere is our story.", "This is not the text of an issue that was made by the case study form: it has no \"### Title\".\n")]
    [InlineData("### Title\n\n!!!\n", "No id can be made of this title. Give one with --id, such as: --id our-story\n")]
    [InlineData("### Title\n\nEasterby reading rooms\n", "There is a file input/case-studies/easterby-reading-rooms.md already, and it is left as it is. Give another name with --id.\n")]
    public void What_makes_no_page_is_told(string body, string fault) => Take(body).ShouldBe(("", fault, ExitCode.Usage));

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage() => hub.Type("from-issue", "gone.txt").ShouldBe(("", "There is no file gone.txt.\n", ExitCode.Usage));

    private (string Output, string Error, int Code) Take(string body)
    {
        var file = Path.Combine(hub.Folder, "issue.txt");
        File.WriteAllText(file, body);
        return hub.Type("from-issue", file);
    }
}
