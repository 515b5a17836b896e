using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;

namespace Sharewell.Writing;

/// <summary>A file that a build has made.</summary>
/// <param name="Path">From the site's root, segments parted by <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case (FIPS 180-4).</param>
internal sealed record ManifestEntry(string Path, long Size, string Sha256);

/// <summary>
/// <c>manifest.json</c>: the list of all other files that a build has made. It says which files of a folder are ours, and which need not be written
/// again. There is no time in it: the same site has the same manifest.
/// </summary>
/// <param name="Bytes">As on the disk.</param>
/// <param name="Files">By path.</param>
internal sealed record Manifest(ReadOnlyMemory<byte> Bytes, FrozenDictionary<string, ManifestEntry> Files)
{
    /// <summary>Its name at the site's root.</summary>
    public const string FileName = "manifest.json";

    // A folder with a manifest.json of some other program is not ours.
    private static readonly JsonEncodedText Maker = JsonEncodedText.Encode("sharewell-manifest-1");

    /// <summary>The bytes of a manifest: one line a file, so that two of them can be compared by eye.</summary>
    /// <param name="files">In ordinal order of their paths.</param>
    public static byte[] Print(IEnumerable<ManifestEntry> files)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write("{\"format\":\""u8);
        output.Write(Maker.EncodedUtf8Bytes);
        output.Write("\",\"files\":["u8);
        using var json = new Utf8JsonWriter(output);
        var separator = "\n"u8;
        foreach (var file in files)
        {
            output.Write(separator);
            separator = ",\n"u8;
            json.Reset();
            json.WriteStartObject();
            json.WriteString("path"u8, file.Path);
            json.WriteNumber("size"u8, file.Size);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteEndObject();
            json.Flush();
        }

        output.Write("\n]}\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The manifest in a folder; null when there is none, or one that no build has made.</summary>
    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Parse(File.ReadAllBytes(path)) : null;
    }

    /// <summary>Reads what <see cref="Print"/> wrote; null for anything else.</summary>
    public static Manifest? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (!json.RootElement.GetProperty("format"u8).ValueEquals(Maker.EncodedUtf8Bytes)) return null;
            var files = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
            foreach (var file in json.RootElement.GetProperty("files"u8).EnumerateArray())
            {
                var entry = new ManifestEntry(Text(file, "path"), file.GetProperty("size"u8).GetInt64(), Text(file, "sha256"));
                files[entry.Path] = entry;
            }

            return new Manifest(bytes, files.ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement file, string property) => file.GetProperty(property).GetString() ?? throw new JsonException();
}
