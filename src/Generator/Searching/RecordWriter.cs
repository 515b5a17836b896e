using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>
/// Writes what a result shows: <c>sharewellSearch("r",7,["url","title","summary",["fact"],status,"lang",[["heading","id","text"]]])</c>.
/// It is a script, because a script is the one thing that a page from disk may load.
/// </summary>
internal sealed class RecordWriter : IDisposable
{
    // The relaxed encoder is safe here: the file is a script of its own, in UTF-8, and never part of a page; it still escapes U+2028 and U+2029.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);
    private readonly Utf8JsonWriter json;

    public RecordWriter() => json = new Utf8JsonWriter(buffer, Options);

    public void Dispose() => json.Dispose();

    public byte[] Write(int number, SearchPage page, ImmutableArray<SearchSection> sections)
    {
        buffer.ResetWrittenCount();
        buffer.Write(ShardScript.Open("r", number));
        json.Reset(buffer);
        json.WriteStartArray();
        json.WriteStringValue(page.Url);
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Summary);
        json.WriteStartArray();
        foreach (var fact in page.Facts) json.WriteStringValue(fact);
        json.WriteEndArray();
        json.WriteStringValue(page.Language is { } language ? language.Name() : "");
        json.WriteStartArray();
        foreach (var section in sections)
        {
            json.WriteStartArray();
            json.WriteStringValue(section.Heading);
            json.WriteStringValue(section.Id);
            json.WriteStringValue(section.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.Flush();
        buffer.Write(")\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
