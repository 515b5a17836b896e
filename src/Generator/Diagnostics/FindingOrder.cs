using System.Collections.Immutable;

namespace Sharewell.Diagnostics;

/// <summary>The findings of one file, the errors first, each by its place.</summary>
/// <param name="Path">The file.</param>
/// <param name="Findings">At least one.</param>
public sealed record FileFindings(ContentPath Path, ImmutableArray<Diagnostic> Findings);

/// <summary>Puts the worst first, for whoever reads only the beginning.</summary>
public static class FindingOrder
{
    /// <summary>File by file: those with errors before those with none, then by path; within a file errors before warnings, then by place.</summary>
    public static ImmutableArray<FileFindings> ByFile(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.GroupBy(diagnostic => diagnostic.Span.Path)
            .Select(file => new FileFindings(file.Key, [.. file.OrderByDescending(diagnostic => diagnostic.Severity).ThenBy(diagnostic => diagnostic)]))
            .OrderByDescending(file => file.Findings[0].Severity).ThenBy(file => file.Path),
    ];

    /// <summary>
    /// One list for a place that holds few: rules that keep readers and the build safe, then other errors, then warnings. Each file's first finding
    /// stands before any file's second, so that no file hides the others.
    /// </summary>
    public static ImmutableArray<Diagnostic> MostSeriousFirst(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.GroupBy(diagnostic => (diagnostic.Severity, diagnostic.Rule.Firm, diagnostic.Span.Path))
            .SelectMany(group => group.Order().Select((diagnostic, place) => (diagnostic, place)))
            .OrderByDescending(item => item.diagnostic.Severity).ThenByDescending(item => item.diagnostic.Rule.Firm).ThenBy(item => item.place).ThenBy(item => item.diagnostic)
            .Select(item => item.diagnostic),
    ];
}
