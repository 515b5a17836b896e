using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Tests;

/// <summary>Findings as lines, for tables of facts.</summary>
internal static class Findings
{
    /// <summary><c>broken-link 3:5+7 There is no page x. / Did you mean "y"?</c></summary>
    public static string Line(this Diagnostic finding) =>
        $"{finding.Rule.Name} {finding.Span.Line}:{finding.Span.Column}+{finding.Span.Length} {finding.Message}{(finding.Help is null ? "" : " / " + finding.Help)}";

    /// <summary>All lines.</summary>
    public static ImmutableArray<string> Lines(this DiagnosticBag diagnostics) => [.. diagnostics.ToSortedArray().Select(Line)];

    /// <summary>The names of the rules, in the order of the findings, with warnings marked: <c>broken-link</c>, <c>alias-used (warning)</c>.</summary>
    public static ImmutableArray<string> Rules(this DiagnosticBag diagnostics) =>
        [.. diagnostics.ToSortedArray().Select(finding => finding.Rule.Name + (finding.Severity == Severity.Warning ? " (warning)" : ""))];

    /// <summary>Fails when a span does not lie within its file.</summary>
    /// <param name="span">The span.</param>
    /// <param name="text">The whole file.</param>
    public static void ShouldLieIn(this SourceSpan span, string text)
    {
        var lines = text.Split('\n');
        span.Line.ShouldBeInRange(0, lines.Length, span.ToString());
        if (span.Line == 0)
        {
            (span.Column, span.Length).ShouldBe((0, 0));
            return;
        }

        span.Column.ShouldBeInRange(0, lines[span.Line - 1].Length + 1, span.ToString());
        span.Length.ShouldBeInRange(0, Math.Max(0, lines[span.Line - 1].Length - Math.Max(span.Column - 1, 0)), span.ToString());
    }
}
