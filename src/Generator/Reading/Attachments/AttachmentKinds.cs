using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sharewell.Reading;

/// <summary>Kinds of file that content may bring.</summary>
internal enum AttachmentKind
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Avif,
    Svg,
    Pdf,
}

/// <summary>How each kind is named, and how it is known by its first bytes.</summary>
internal static class AttachmentKinds
{
    private static readonly ImmutableArray<Facts> All =
    [
        new("a", "PNG picture", ".png", "image/png"),
        new("a", "JPEG picture", ".jpg", "image/jpeg"),
        new("a", "GIF picture", ".gif", "image/gif"),
        new("a", "WebP picture", ".webp", "image/webp"),
        new("an", "AVIF picture", ".avif", "image/avif"),
        new("an", "SVG picture", ".svg", "image/svg+xml"),
        new("a", "PDF", ".pdf", "application/pdf"),
    ];

    private static readonly FrozenDictionary<string, AttachmentKind> ByEnding = Enum.GetValues<AttachmentKind>()
        .Select(kind => KeyValuePair.Create(Ending(kind), kind)).Append(KeyValuePair.Create(".jpeg", AttachmentKind.Jpeg)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>As in a sentence: <c>PNG picture</c>.</summary>
    public static string Name(AttachmentKind kind) => All[(int)kind].Name;

    /// <summary>As in a sentence, with its article as it is spoken: <c>an SVG picture</c>.</summary>
    public static string WithArticle(AttachmentKind kind) => $"{All[(int)kind].Article} {Name(kind)}";

    /// <summary>The usual ending: <c>.png</c>.</summary>
    public static string Ending(AttachmentKind kind) => All[(int)kind].Ending;

    /// <summary>The media type that hosts send with it.</summary>
    public static string MediaType(AttachmentKind kind) => All[(int)kind].MediaType;

    /// <summary>The folder of the input folder that it belongs to.</summary>
    public static string Folder(AttachmentKind kind) => kind == AttachmentKind.Pdf ? "files" : "images";

    /// <summary>The kind that an ending promises, letter case free; null when it is none of these.</summary>
    public static AttachmentKind? OfEnding(string ending) => ByEnding.TryGetValue(ending, out var kind) ? kind : null;

    /// <summary>The kind that a file's first bytes show; null when it is none of these.</summary>
    public static AttachmentKind? OfContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngHeader.Signature)) return AttachmentKind.Png;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff])) return AttachmentKind.Jpeg;
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return AttachmentKind.Gif;
        if (bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..12].SequenceEqual("WEBP"u8)) return AttachmentKind.WebP;
        if (AvifHeader.IsAvif(bytes)) return AttachmentKind.Avif;
        if (bytes.StartsWith("%PDF-"u8)) return AttachmentKind.Pdf;
        return LooksLikeSvg(bytes) ? AttachmentKind.Svg : null;
    }

    // Only good enough to name the kind: whether it is an SVG picture, and a safe one, is read element by element.
    private static bool LooksLikeSvg(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf])) head = head[3..];
        return head.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && head.IndexOf("<svg"u8) >= 0;
    }

    private sealed record Facts(string Article, string Name, string Ending, string MediaType);
}
