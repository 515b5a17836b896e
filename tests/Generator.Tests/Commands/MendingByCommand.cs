using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Sharewell.Commands;

namespace Sharewell.Tests.Commands;

public sealed class MendingByCommand : IDisposable
{
    private const string Visit = "guides/plan-a-visit.md";
    private const string Rooms = "case-studies/easterby-reading-rooms.md";

    private readonly TypedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData(Visit, "kind: checklist", "kind: Checklist", "kind: checklist")]
    [InlineData(Visit, "kind: checklist", "kind: “checklist”", "kind: checklist")]
    [InlineData(Visit, "kind: checklist", "Kind: checklist", "kind: checklist")]
    [InlineData(Visit, "themes: [peer-review]", "themes: [Peer Challenge]", "themes: [peer-review]")]
    [InlineData(Visit, "themes: [peer-review]", "themes: [\"challenge\"]", "themes: [peer-review]")]
    [InlineData(Visit, "themes: [peer-review]", "themes: [themes/peer-review]", "themes: [peer-review]")]
    [InlineData(Visit, "audiences: [officers, councillors]", "audiences: [Officers, councillors]", "audiences: [officers, councillors]")]
    [InlineData(Visit, "kind: checklist", "kind: checklist\nkeywords: [visit, another council]", "keywords: [another council, visit]")]
    [InlineData(Visit, "published: 2026-10-04", "published: 4 October 2026", "published: 2026-10-04")]
    [InlineData(Visit, "published: 2026-10-04", "published: 24/10/2026", "published: 2026-10-24")]
    [InlineData(Visit, "published: 2026-10-04", "published:2026-10-04", "published: 2026-10-04")]
    [InlineData(Visit, "published: 2026-10-04", "published:\u00a02026-10-04", "published: 2026-10-04")]
    [InlineData(Visit, "title: How to plan", "title: Visits: how to plan", "title: \"Visits: how to plan a visit to another council\"")]
    [InlineData(Visit, "title: How to plan", "title: @home and how to plan", "title: \"@home and how to plan a visit to another council\"")]
    [InlineData(Visit, "kind: checklist", "kind: checklist  ", "kind: checklist")]
    [InlineData(Rooms, "period: { from: 2010, to: 2011-07 }", "period:\n\tfrom: 2010", "period:\n  from: 2010")]
    [InlineData(Rooms, "from: 2010,", "from: about 2010,", "from: 2010?,")]
    [InlineData(Rooms, "value: 4200", "value: \"4,200\"", "value: 4200")]
    [InlineData(Rooms, "(../guides/run-a-review.md)", "(../guides/Run-A-Review.md)", "(../guides/run-a-review.md)")]
    [InlineData(Rooms, "(../guides/run-a-review.md)", "(..\\guides\\run-a-review.md)", "(../guides/run-a-review.md)")]
    [InlineData(Rooms, "(../guides/run-a-review.md)", "(../guides/run-a-review.html)", "(../guides/run-a-review.md)")]
    [InlineData(Rooms, "at five o'clock.", "at five o'clock ([why](theme:challenge)).", "at five o'clock ([why](theme:peer-review)).")]
    [InlineData(Rooms, "nine.\n", "nine. \n", "nine.\n")]
    public void What_can_mean_one_thing_is_written_right(string path, string good, string bad, string mended)
    {
        hub.Change(path, good, bad);

        hub.Type("fix", "--yes").Code.ShouldBe(ExitCode.Fine);

        hub.Read(path).ShouldContain(mended);
        hub.Type("check", "--quiet").ShouldBe(("", "", ExitCode.Fine));
        hub.Type("fix").Output.ShouldBe("There is nothing to mend without a person's judgement.\n");
    }

    [Fact]
    public void A_synonym_of_a_heading_becomes_the_heading()
    {
        hub.Change(Rooms, "## What was done", "## Approach");

        hub.Type("fix", "--yes");

        hub.Read(Rooms).ShouldContain("\n## What was done\n");
    }

    [Fact]
    public void A_heading_that_somebody_links_to_stays()
    {
        hub.Change(Rooms, "## What was done", "## Approach");
        hub.Change(Visit, "- [ ] Ask", "- [ ] See [this](../case-studies/easterby-reading-rooms.md#approach) and ask");

        hub.Type("fix").Output.ShouldBe("There is nothing to mend without a person's judgement.\n");
    }

    [Theory]
    [InlineData(Visit, "published: 2026-10-04", "published: 03/04/2026")]
    [InlineData(Rooms, "value: 4200", "value: £4200")]
    [InlineData(Visit, "themes: [peer-review]", "themes: [peer-reveiw]")]
    [InlineData(Visit, "to meet the people", "to meet  \n  the people")]
    [InlineData(Visit, "- [ ] Ask", "```\ncode  \n\n```\n\n- [ ] Ask")]
    public void What_a_person_must_decide_is_left_alone(string path, string good, string other)
    {
        hub.Change(path, good, other);
        var before = hub.Read(path);

        hub.Type("fix", "--yes").Output.ShouldStartWith("There is nothing to mend without a person's judgement.\n");

        hub.Read(path).ShouldBe(before);
    }

    [Fact]
    public void The_change_is_shown_before_it_is_written()
    {
        hub.Change(Visit, "themes: [peer-review]", "themes: [challenge]");
        hub.Change(Visit, "kind: checklist", "kind: checklists");
        var before = hub.Read(Visit);

        hub.Type("fix").ShouldBe((
            """
            input/guides/plan-a-visit.md
            @@ line 3 @@
             summary: What to ask for before you travel, whom to take along, and what to write down on the way home.
             published: 2026-10-04
            -themes: [challenge]
            +themes: [peer-review]
             audiences: [officers, councillors]
             sources: [partnership-report]

            1 file would change. To write this: sharewell fix --yes
            What is left for a person: 1 error in 1 file. To see it: sharewell check

            """,
            "",
            ExitCode.Fine));
        hub.Read(Visit).ShouldBe(before);
    }

    [Theory]
    [InlineData(true, "\r\n")]
    [InlineData(false, "\r\n")]
    [InlineData(true, "\n")]
    public void A_byte_order_mark_and_ends_of_lines_stay(bool mark, string end)
    {
        var good = hub.Read(Visit).Replace("\n", end, StringComparison.Ordinal);
        var path = Path.Combine(hub.Input, Visit);
        File.WriteAllText(path, good.Replace("kind: checklist", "kind: Checklist", StringComparison.Ordinal), new UTF8Encoding(mark));

        hub.Type("fix", "--yes");

        File.ReadAllBytes(path).ShouldBe([.. mark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(good)]);
    }

    [Fact]
    public void The_real_hub_can_be_mended_and_stays_whole()
    {
        using var output = new StringWriter();
        CommandLine.Run(["fix", "--input", Repository.RepositoryRoot.Combine("input")], output, output).ShouldBe(ExitCode.Fine);

        output.ToString().ShouldNotContain("What is left");
    }

    [Fact]
    public void Findings_never_grow_and_a_second_time_changes_nothing() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            using var spoilt = new TypedHub();
            var random = new Random(seed);
            for (var i = 0; i < 6; i++) Spoil(spoilt, random.Next(2) == 0 ? Visit : Rooms, random);
            var before = Counts(spoilt);

            spoilt.Type("fix", "--yes", "--quiet").Code.ShouldBe(ExitCode.Fine);
            var after = Counts(spoilt);
            after.Errors.ShouldBeLessThanOrEqualTo(before.Errors);
            (after.Errors + after.Warnings).ShouldBeLessThanOrEqualTo(before.Errors + before.Warnings);

            var (visit, rooms) = (spoilt.Read(Visit), spoilt.Read(Rooms));
            spoilt.Type("fix", "--yes", "--quiet");
            (spoilt.Read(Visit), spoilt.Read(Rooms)).ShouldBe((visit, rooms));
        }).Holds(25);

    // Slips of all kinds, sensible and not.
    private static void Spoil(TypedHub hub, string path, Random random)
    {
        var lines = hub.Read(path).Split('\n');
        var at = random.Next(lines.Length);
        var column = random.Next(lines[at].Length + 1);
        lines[at] = random.Next(9) switch
        {
            0 => lines[at] + "  ",
            1 => lines[at].ToUpperInvariant(),
            2 => lines[at].Replace(": ", ":", StringComparison.Ordinal),
            3 => lines[at].Replace(": ", ": “", StringComparison.Ordinal) + "”",
            4 => "\t" + lines[at],
            5 => lines[at].Insert(column, ": "),
            6 => lines[at].Insert(column, "\""),
            7 => lines[at].Replace("peer-review", "Peer Challenge", StringComparison.Ordinal),
            _ => lines[at].Replace("2026-10-0", "1/10/202", StringComparison.Ordinal),
        };
        hub.Write(path, string.Join('\n', lines));
    }

    private static (int Errors, int Warnings) Counts(TypedHub hub)
    {
        using var json = JsonDocument.Parse(hub.Type("check", "--format", "json").Output);
        return (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("warnings").GetInt32());
    }
}
