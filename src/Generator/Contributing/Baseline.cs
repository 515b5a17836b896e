using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Contributing;

/// <summary>
/// Warnings that a hub has accepted: a text file with a line each. A line has no line number, so that it holds when text above it is changed.
/// Errors cannot be accepted: nothing is published after one.
/// </summary>
public static class Baseline
{
    private const string Heading =
        """
        # Warnings that are accepted here. Made by: sharewell check --write-baseline FILE
        # Delete a line to hear of its warning again. Lines that begin with # are notes.

        """;

    /// <summary>Findings against a baseline.</summary>
    /// <param name="Findings">Those that are not accepted, in the order given.</param>
    /// <param name="Accepted">How many warnings were accepted.</param>
    /// <param name="Stale">Lines that accept nothing any more, in the order of the file.</param>
    public sealed record Result(ImmutableArray<Diagnostic> Findings, int Accepted, ImmutableArray<string> Stale);

    /// <summary>The file that accepts all warnings among these findings, ending in a newline.</summary>
    public static string Print(IEnumerable<Diagnostic> findings) =>
        Heading.ReplaceLineEndings("\n") + string.Concat(findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => Line(finding) + "\n"));

    /// <summary>Takes accepted warnings out. A line accepts one warning, as often as it stands in the file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="findings">All findings of the hub.</param>
    public static Result Apply(string text, ImmutableArray<Diagnostic> findings)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        var open = lines.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var left = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Warning && open.GetValueOrDefault(Line(finding)) > 0) open[Line(finding)]--;
            else left.Add(finding);
        }

        var stale = lines.Distinct(StringComparer.Ordinal).SelectMany(line => Enumerable.Repeat(line, open[line]));
        return new Result(left.ToImmutable(), findings.Length - left.Count, [.. stale]);
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.Span.Path}: {finding.Message} [{finding.Rule.Name}]".ReplaceLineEndings(" ").Trim();
}
