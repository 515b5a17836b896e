using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sharewell.Diagnostics;

/// <summary>Prints findings as SARIF 2.1.0, which code hosts and editors read (OASIS, Static Analysis Results Interchange Format).</summary>
public static class SarifPrinter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes one log with one run, ending in a newline.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="folder">Stands before each path.</param>
    /// <param name="version">The program's version.</param>
    /// <param name="diagnostics">All findings.</param>
    public static void Print(TextWriter output, string folder, string version, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Name, StringComparer.Ordinal).ToList();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, version, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) WriteResult(json, folder, diagnostic, rules.IndexOf(diagnostic.Rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, string version, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sharewell");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Name);
            WriteText(json, "shortDescription", rule.Summary);
            WriteText(json, "help", $"sharewell explain {rule.Name}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string folder, Diagnostic diagnostic, int ruleIndex)
    {
        var uri = UriOf(folder, diagnostic.Span.Path);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Name);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message} {diagnostic.Help}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, uri);
        if (diagnostic.Span.Line > 0) WriteRegion(json, "region", diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();

        // Line numbers move; a finding is the same one as long as file, rule and words are.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{uri}\n{diagnostic.Rule.Name}\n{diagnostic.Message}")))[..32]);
        json.WriteEndObject();
        if (diagnostic.Fix is { } fix) WriteFix(json, folder, fix);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, string folder, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", fix.Text.Length == 0 ? "Delete it." : $"Write: {fix.Text}");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, UriOf(folder, fix.Span.Path));
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.Span);
        WriteText(json, "insertedContent", fix.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Line);
        if (span.Column > 0)
        {
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endColumn", span.Column + span.Length);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string UriOf(string folder, ContentPath path)
    {
        var full = path.Value.Length == 0 ? folder : $"{folder}/{path}";
        return string.Join('/', full.Split('/').Select(Uri.EscapeDataString));
    }
}
