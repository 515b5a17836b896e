using System.Collections.Frozen;

namespace Sharewell.Serving;

/// <summary>What a browser is told that a file is, by the ending of its name.</summary>
internal static class MediaTypes
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".csv"] = "text/csv; charset=utf-8",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".epub"] = "application/epub+zip",
        [".woff2"] = "font/woff2",
        [".ico"] = "image/x-icon",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The type of a file; plain text for a name without an ending, such as <c>_headers</c>.</summary>
    public static string Of(string address) => Known.GetValueOrDefault(Path.GetExtension(address), Path.HasExtension(address) ? "application/octet-stream" : "text/plain; charset=utf-8");
}
