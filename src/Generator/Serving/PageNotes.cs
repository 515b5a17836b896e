using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Serving;

/// <summary>What the panel on a page says: the faults of its file, how many there are in all, and which pages are drafts. As JSON for its script.</summary>
internal static class PageNotes
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the notes of a page.</summary>
    /// <param name="state">What the preview shows.</param>
    /// <param name="folder">Stands before paths, so that they can be opened: <c>input</c>.</param>
    /// <param name="address">The page.</param>
    /// <param name="reload">True when the page is another than the browser has.</param>
    public static byte[] Write(PreviewState state, string folder, string address, bool reload)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("reload", reload);
            json.WriteBoolean("good", state.IsGood);
            json.WriteNumber("errors", state.Findings.Count(finding => finding.Severity == Severity.Error));
            json.WriteNumber("warnings", state.Findings.Count(finding => finding.Severity == Severity.Warning));
            if (state.Fault is not null) json.WriteString("fault", state.Fault);
            json.WriteString("file", state.LastGood?.EntryAt(address) is PageEntry page ? $"{folder}/{page.Path}" : "");
            json.WriteStartArray("here");
            foreach (var finding in OfPage(state, address)) Write(json, state, folder, finding);
            json.WriteEndArray();
            json.WriteStartArray("drafts");
            foreach (var draft in state.LastGood?.Drafts ?? []) json.WriteStringValue(draft);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>The findings of the file that a page is written in.</summary>
    public static ImmutableArray<Diagnostic> OfPage(PreviewState state, string address) => state.LastGood?.EntryAt(address) is { } entry
        ? [.. state.Findings.Where(finding => finding.Span.Path == entry.Span.Path)]
        : [];

    /// <summary>The line that a finding is about, without the spaces around it; null where it is about a file as a whole.</summary>
    public static string? LineOf(PreviewState state, Diagnostic finding)
    {
        if (finding.Span.Line == 0 || state.Sources.Find(finding.Span.Path.Value) is not { } file) return null;
        var number = 1;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            if (number++ == finding.Span.Line) return file.Text.AsSpan()[range].Trim().ToString() is { Length: > 0 } line ? line : null;
        }

        return null;
    }

    private static void Write(Utf8JsonWriter json, PreviewState state, string folder, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("place", finding.Span.Line == 0 ? $"{folder}/{finding.Span.Path}" : $"{folder}/{finding.Span}");
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help ?? "");
        json.WriteString("line", LineOf(state, finding) ?? "");
        json.WriteString("rule", finding.Rule.Name);
        json.WriteEndObject();
    }
}
