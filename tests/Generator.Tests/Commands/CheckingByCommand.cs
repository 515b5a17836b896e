using System.Diagnostics;
using System.Text.Json;
using Sharewell.Commands;
using Sharewell.Contributing;

namespace Sharewell.Tests.Commands;

public sealed class CheckingByCommand : IDisposable
{
    private const string Visit = "guides/plan-a-visit.md";
    private const string Review = "guides/run-a-review.md";

    private readonly TypedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public void A_hub_without_faults_is_fine() => hub.Type("check").ShouldBe(("No findings: 20 files are fine.\n", "", ExitCode.Fine));

    [Fact]
    public void Findings_stand_by_file_the_worst_first_and_are_counted()
    {
        hub.Change(Review, "themes: [peer-review]", "themes: [challenge]");
        hub.Change(Visit, "themes: [peer-review]", "themes: [challenge]");
        hub.Change(Visit, "kind: checklist", "kind: checklists");

        var (output, _, code) = hub.Type("check");

        code.ShouldBe(ExitCode.Content);
        output.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("input", StringComparison.Ordinal) || line.Contains(" in ", StringComparison.Ordinal) || line.StartsWith("  input", StringComparison.Ordinal)).ShouldBe(
        [
            "input/guides/plan-a-visit.md:8:7: error: \"kind\" cannot be \"checklists\". [bad-choice]",
            "input/guides/plan-a-visit.md:5:10: warning: \"challenge\" is another word for \"peer-review\", and is shown as that. [alias-used]",
            "input/guides/run-a-review.md:5:10: warning: \"challenge\" is another word for \"peer-review\", and is shown as that. [alias-used]",
            "1 error and 2 warnings in 2 files.",
            "  input/guides/plan-a-visit.md: 1 error and 1 warning",
            "  input/guides/run-a-review.md: 1 warning",
        ]);
    }

    [Fact]
    public void Paths_choose_what_is_told_and_how_it_ends()
    {
        hub.Change(Visit, "kind: checklist", "kind: checklists");

        hub.Type("check", "guides/run-a-review.md").ShouldBe(("No findings: 20 files are fine.\n", "", ExitCode.Fine));
        hub.Type("check", "guides").Code.ShouldBe(ExitCode.Content);
        hub.Type("check", "guides/gone.md").ShouldBe(("", "There is no file or folder \"guides/gone.md\" in input.\n", ExitCode.Usage));
    }

    [Fact]
    public void Accepted_warnings_are_not_told_and_stale_lines_are()
    {
        hub.Change(Visit, "themes: [peer-review]", "themes: [challenge]");
        var baseline = Path.Combine(hub.Folder, "accepted.txt");

        hub.Type("check", "--quiet", "--write-baseline", baseline);
        hub.Type("check", "--baseline", baseline).ShouldBe(("No findings: 20 files are fine.\n1 warning accepted by accepted.txt.\n", "", ExitCode.Fine));

        hub.Change(Visit, "themes: [challenge]", "themes: [peer-review]");
        hub.Type("check", "--baseline", baseline).ShouldBe((
            "No findings: 20 files are fine.\n",
            "accepted.txt accepts 1 warning that is no longer there. Delete from it:\n  guides/plan-a-visit.md: \"challenge\" is another word for \"peer-review\", and is shown as that. [alias-used]\n",
            ExitCode.Fine));
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_wrong_usage() => hub.Type("check", "--baseline", Path.Combine(hub.Folder, "gone.txt")).ShouldBe(
        ("", "There is no baseline gone.txt. Make one with: sharewell check --write-baseline gone.txt\n", ExitCode.Usage));

    [Fact]
    public void Every_format_says_the_same()
    {
        hub.Change(Visit, "kind: checklist", "kind: checklists");

        hub.Type("check", "--format", "github").Output.ShouldBe(
            "::error file=input/guides/plan-a-visit.md,line=8,col=7,endColumn=17,title=bad-choice::\"kind\" cannot be \"checklists\".%0ADid you mean \"checklist\"? It takes how-to, explanation, reference or checklist.\n1 error in 1 file.\n");
        JsonDocument.Parse(hub.Type("check", "--format", "json").Output).RootElement.GetProperty("errors").GetInt32().ShouldBe(1);
        JsonDocument.Parse(hub.Type("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(1);
        hub.Type("check", "--format", "xml").ShouldBe(("", "--format takes text, github, json or sarif, not \"xml\".\n", ExitCode.Usage));
    }

    [Fact]
    public void Without_git_only_what_git_is_asked_for_fails()
    {
        hub.Type("check", "--changed-since", "main").ShouldBe(("", "--changed-since asks Git, and input is in no Git repository.\n", ExitCode.Usage));
    }

    [Fact]
    public void What_was_not_changed_is_left_out_but_for_errors()
    {
        hub.Change(Visit, "themes: [peer-review]", "themes: [challenge]");
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("commit", "--quiet", "--message=first");

        hub.Type("check", "--changed-since", "main").ShouldBe(("No findings: 0 files changed since main.\n", "", ExitCode.Fine));

        hub.Write("guides/new.md", hub.Read(Review).Replace("How to run", "How to plan", StringComparison.Ordinal).Replace("themes: [peer-review]", "themes: [challenge]", StringComparison.Ordinal));
        hub.Type("check", "--changed-since", "main").Output.ShouldContain("input/guides/new.md:5:10: warning");
        hub.Type("check", "--changed-since", "main").Output.ShouldEndWith("1 warning in 1 file.\n");

        File.Delete(Path.Combine(hub.Input, Review));
        var (output, _, code) = hub.Type("check", "--changed-since", "main", "--quiet");
        code.ShouldBe(ExitCode.Content);
        output.ShouldContain("input/guides/plan-a-visit.md:9:17: error");
        output.ShouldNotContain("input/guides/plan-a-visit.md:5");
    }

    [Fact]
    public void A_commit_that_git_does_not_know_is_named()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("commit", "--quiet", "--message=first");

        hub.Type("check", "--changed-since", "mian").ShouldBe(
            ("", "Git knows no commit \"mian\" here. Fetch it first; in a workflow, check out with fetch-depth: 0.\n", ExitCode.Usage));
        hub.Type("check", "--changed-since=--output=x").Error.ShouldStartWith("Git knows no commit \"--output=x\" here.");

        Git("checkout", "--quiet", "--orphan", "other");
        Git("commit", "--quiet", "--message=other");
        hub.Type("check", "--changed-since", "main").Error.ShouldStartWith("Git finds no commit at which \"main\" and this working copy parted.");
    }

    [Fact]
    public void What_a_page_adds_is_told_where_that_is_asked_for()
    {
        hub.Write("guides/draft.md", "---\nstatus: draft\n---\n");

        hub.Type("check", "--summary", "case-studies/northfold-waste-rounds.md").Output.ShouldBe(
            """
            No findings: 21 files are fine.
            Waste rounds planned with the crews (case study)
              Appears under the theme Peer review.
              Shows the outcome Lower cost as achieved.
              Fills a gap: no other case study shows Peer review with Lower cost.

            """);
        hub.Type("check", "--summary", "--quiet", "guides/draft.md").Output.ShouldEndWith("guides/draft.md\n  A draft: it is checked, and not shown.\n");
        hub.Type("check", "--summary", "--quiet", "guides/plan-a-visit.md").Output.ShouldContain("  Is in the pack Your first visit.\n");
    }

    [Fact]
    public void What_a_page_adds_is_no_markup_in_the_summary_of_a_step() => ChangeSummary.Html([new ChangeSummary.News("<b>@x", ["a & b"])]).ShouldBe(
        "## What this change adds\n\n<ul>\n<li><b>&lt;b&gt;&#64;x</b><br>a &amp; b</li>\n</ul>\n");

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", .. arguments]) { WorkingDirectory = hub.Folder })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
