using Sharewell.Diagnostics;

namespace Sharewell.Tests.Rules;

/// <summary>What is found, and the order in which it is told, are the same on every machine.</summary>
public sealed class SameFindings
{
    // The fixtures with faults of many pages that have to do with each other.
    public static TheoryData<string> Entangled { get; } =
        ["bad-choice/bad", "duplicate-name/bad", "redirect-clash/bad", "relation-cycle/bad", "translation/bad", "wrong-shape/bad", "yaml-syntax/bad"];

    [Fact]
    public void Stand_by_file_line_column_rule_and_message()
    {
        foreach (var fixture in Fixture.All("bad"))
        {
            var findings = CheckedHub.Of(fixture).Findings;

            findings.Select(Key).ShouldBe(findings.Select(Key).OrderBy(key => key.Path, StringComparer.Ordinal).ThenBy(key => key.Line).ThenBy(key => key.Column)
                .ThenBy(key => key.Rule, StringComparer.Ordinal).ThenBy(key => key.Message, StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Entangled))]
    public void Come_out_alike_whatever_the_order_of_files_and_the_number_of_threads(string name)
    {
        var hub = CheckedHub.Of(new Fixture(name));
        var first = hub.CheckInOrder(new Random(0));

        // Many at once, so that threads get in each other's way.
        var others = Enumerable.Range(1, 12).AsParallel().WithDegreeOfParallelism(6).Select(seed => hub.CheckInOrder(new Random(seed))).ToArray();

        first.ShouldNotBeEmpty();
        others.ShouldAllBe(other => other.SequenceEqual(first));
    }

    private static (string Path, int Line, int Column, string Rule, string Message) Key(Diagnostic finding) =>
        (finding.Span.Path.Value, finding.Span.Line, finding.Span.Column, finding.Rule.Name, finding.Message);
}
