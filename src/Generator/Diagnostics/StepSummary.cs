using System.Globalization;
using System.Net;
using System.Text;

namespace Sharewell.Diagnostics;

/// <summary>
/// The page that sums up a step of a GitHub workflow (the file that <c>GITHUB_STEP_SUMMARY</c> names). Findings repeat what strangers wrote, so the
/// table is HTML with every sign escaped: inside it GitHub reads no Markdown.
/// </summary>
public static class StepSummary
{
    // GitHub drops a summary of more than 1 MiB altogether. A row of a finding has some hundred bytes.
    private const int MaxRows = 500;

    /// <summary>The table of findings that no mark shows.</summary>
    /// <param name="folder">Stands before each path.</param>
    /// <param name="all">All findings: they are counted.</param>
    /// <param name="left">Those for the table, the most serious first; empty for a count alone.</param>
    public static string Of(string folder, IReadOnlyCollection<Diagnostic> all, IReadOnlyList<Diagnostic> left)
    {
        var text = new StringBuilder("## Findings\n\n");
        text.Append(all.Count == 0 ? "No findings." : TextPrinter.Total(all)).Append('\n');
        if (left.Count == 0) return text.ToString();

        text.Append("\nThe most serious stand beside the lines of the pull request. These are the others:\n\n");
        text.Append("<table>\n<tr><th>Where</th><th>What</th><th>Rule</th></tr>\n");
        foreach (var diagnostic in left.Take(MaxRows)) AppendRow(text, folder, diagnostic);
        text.Append("</table>\n");
        if (left.Count > MaxRows) text.Append(CultureInfo.InvariantCulture, $"\nand {Words.Count(left.Count - MaxRows, "more finding")}\n");
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string folder, Diagnostic diagnostic)
    {
        var at = diagnostic.Span;
        var path = at.Path.Value.Length == 0 ? folder : $"{folder}/{at.Path}";
        var place = at.Line == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{at.Line}");
        var help = diagnostic.Help is null ? "" : $"<br>{Escape(diagnostic.Help)}";
        text.Append(CultureInfo.InvariantCulture, $"<tr><td>{Escape(place)}</td><td>{(diagnostic.Severity == Severity.Error ? "Error" : "Warning")}: {Escape(diagnostic.Message)}{help}</td><td>{diagnostic.Rule.Name}</td></tr>\n");
    }

    // An empty line would end the table for GitHub; a sign after @ would call somebody.
    private static string Escape(string text) =>
        WebUtility.HtmlEncode(text.ReplaceLineEndings(" ")).Replace("@", "&#64;", StringComparison.Ordinal);
}
