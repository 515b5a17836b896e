using System.Collections.Immutable;
using System.Globalization;

namespace Sharewell.Diagnostics;

/// <summary>
/// Prints findings as GitHub's workflow commands, which become marks beside the lines of a pull request. GitHub shows ten errors and ten warnings
/// a step and drops the rest without a word ("Workflow commands", "Usage limits"): so the most serious are printed, and the rest is given back for
/// the page that sums up the step.
/// </summary>
public static class GithubPrinter
{
    /// <summary>Most marks of one kind.</summary>
    public const int MaxOfAKind = 10;

    /// <summary>Prints the marks and, when some were left out, a line that says so.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="folder">Stands before each path.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <returns>Those that were left out, the most serious first.</returns>
    public static ImmutableArray<Diagnostic> Print(TextWriter output, string folder, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var left = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var kind in FindingOrder.MostSeriousFirst(diagnostics).GroupBy(diagnostic => diagnostic.Severity))
        {
            foreach (var diagnostic in kind.Take(MaxOfAKind)) output.WriteLine(Command(folder, diagnostic));
            left.AddRange(kind.Skip(MaxOfAKind));
        }

        if (diagnostics.Count > 0) output.WriteLine(TextPrinter.Total(diagnostics));
        if (left.Count > 0) output.WriteLine($"GitHub shows {MaxOfAKind} of a kind; {Words.Count(left.Count, "more finding")} in the summary of this step.");
        return left.ToImmutable();
    }

    private static string Command(string folder, Diagnostic diagnostic)
    {
        var at = diagnostic.Span;
        var place = $"file={Property(at.Path.Value.Length == 0 ? folder : $"{folder}/{at.Path}")}";
        if (at.Line > 0) place += $",line={Number(at.Line)}";
        if (at is { Line: > 0, Column: > 0 }) place += $",col={Number(at.Column)},endColumn={Number(at.Column + Math.Max(at.Length, 1))}";
        var text = diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message}\n{diagnostic.Help}";
        return $"::{(diagnostic.Severity == Severity.Error ? "error" : "warning")} {place},title={Property(diagnostic.Rule.Name)}::{Data(text)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // As the runner reads them back (actions/toolkit, packages/core/src/command.ts): what would end a command or a property is written in its code.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
