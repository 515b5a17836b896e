using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Serving;

/// <summary>The page of the preview itself: all faults, file by file, the worst files first, and all drafts. It is no page of the site.</summary>
internal static class FaultsPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the page.</summary>
    /// <param name="state">What the preview shows.</param>
    /// <param name="folder">Stands before paths: <c>input</c>.</param>
    /// <param name="lead">A sentence that stands first where the page is given in place of another; empty where it was asked for.</param>
    public static byte[] Write(PreviewState state, string folder, string lead = "")
    {
        var html = new StringBuilder();
        html.Append(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>{Encoder.Encode(Summary(state))} – Sharewell preview</title>
              <link rel="stylesheet" href="{PreviewAddresses.Style}">
            </head>
            <body class="faults-page">
            <main>
              <h1>{Encoder.Encode(Summary(state))}</h1>

            """);
        if (lead.Length > 0) Paragraph(html, lead);
        Paragraph(html, State(state));
        if (state.Fault is not null) Paragraph(html, state.Fault);
        foreach (var file in ByFile(state)) File(html, state, folder, file);
        Drafts(html, state);
        html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    /// <summary>How many faults there are, in a few words.</summary>
    public static string Summary(PreviewState state) => state switch
    {
        { Number: 0 } => "The hub is being read",
        { Fault: not null } => "The hub could not be read",
        { Findings.IsEmpty: true } => "No findings",
        _ => TextPrinter.Total(state.Findings).TrimEnd('.'),
    };

    private static string State(PreviewState state) => state switch
    {
        { IsGood: true } => "The preview shows the hub as it stands.",
        { LastGood: not null } => "The preview shows the hub as it was before. It goes on when the errors are mended.",
        { Number: 0 } => "This takes a moment.",
        _ => "There is no preview yet. It begins when the errors are mended.",
    };

    private static IEnumerable<IGrouping<ContentPath, Diagnostic>> ByFile(PreviewState state) => state.Findings
        .GroupBy(finding => finding.Span.Path)
        .OrderByDescending(file => file.Any(finding => finding.Severity == Severity.Error)).ThenBy(file => file.Key);

    private static void File(StringBuilder html, PreviewState state, string folder, IGrouping<ContentPath, Diagnostic> file)
    {
        var path = Encoder.Encode(file.Key.Value.Length == 0 ? folder : $"{folder}/{file.Key}");
        var page = state.LastGood?.Site.Pages.FirstOrDefault(page => page.Path == file.Key);
        html.Append("<h2>").Append(page is null ? path : $"<a href=\"/{Encoder.Encode(page.Address.Path)}\">{path}</a>").Append("</h2>\n<ul class=\"faults\">\n");
        foreach (var finding in file)
        {
            var severity = finding.Severity == Severity.Error ? "error" : "warning";
            html.Append("<li class=\"").Append(severity).Append("\"><p><strong>").Append(severity).Append("</strong> ");
            if (finding.Span.Line > 0) html.Append("line ").Append(finding.Span.Line).Append(": ");
            html.Append(Encoder.Encode(finding.Message)).Append(" <span class=\"rule\">").Append(Encoder.Encode(finding.Rule.Name)).Append("</span></p>");
            if (PageNotes.LineOf(state, finding) is { } line) html.Append("<pre>").Append(Encoder.Encode(line)).Append("</pre>");
            if (finding.Help is { } help) html.Append("<p>").Append(Encoder.Encode(help)).Append("</p>");
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Drafts(StringBuilder html, PreviewState state)
    {
        ImmutableArray<PageEntry> drafts = [.. state.LastGood?.Site.Pages.Where(page => page.Facts.Status == PageStatus.Draft) ?? []];
        if (drafts.IsEmpty) return;
        html.Append("<h2>Drafts</h2>\n<ul>\n");
        foreach (var draft in drafts) html.Append("<li><a href=\"/").Append(Encoder.Encode(draft.Address.Path)).Append("\">").Append(Encoder.Encode(draft.Title)).Append("</a></li>\n");
        html.Append("</ul>\n");
    }

    private static void Paragraph(StringBuilder html, string text) => html.Append("<p>").Append(Encoder.Encode(text)).Append("</p>\n");
}
