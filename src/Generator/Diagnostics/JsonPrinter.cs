using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sharewell.Diagnostics;

/// <summary>Prints findings for programs: one JSON object.</summary>
public static class JsonPrinter
{
    /// <summary>Writes <c>{"errors": n, "warnings": n, "diagnostics": [...]}</c>, with paths under <paramref name="folder"/>, ending in a newline.</summary>
    public static void Print(TextWriter output, string folder, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        using var buffer = new MemoryStream();
        // Paths and messages are read by people too: only what JSON must escape is escaped.
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error));
            json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics) Write(json, folder, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, string folder, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("path", diagnostic.Span.Path.Value.Length == 0 ? folder : $"{folder}/{diagnostic.Span.Path}");
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("rule", diagnostic.Rule.Name);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Help is null) json.WriteNull("help");
        else json.WriteString("help", diagnostic.Help);
        json.WriteString("page", diagnostic.Page);
        Write(json, diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteNumber("line", fix.Span.Line);
        json.WriteNumber("column", fix.Span.Column);
        json.WriteNumber("length", fix.Span.Length);
        json.WriteString("text", fix.Text);
        json.WriteEndObject();
    }
}
