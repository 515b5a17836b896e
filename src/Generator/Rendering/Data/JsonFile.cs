using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sharewell.Rendering;

/// <summary>JSON as files of the site have it: indented by two spaces, lines ending in <c>\n</c>, letters as themselves.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // The strict encoder would write every apostrophe and every Welsh letter as an escape, to be safe inside a page's script. These files
        // are never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of what <paramref name="content"/> writes, one newline after it.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, Layout)) content(json);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
