using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Sharewell.Model;

namespace Sharewell.Tests.Rendering;

/// <summary>Reads planned files back as those who use them do.</summary>
internal static class Planned
{
    public static string Text(this ImmutableArray<OutputFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(file => file.Url.Path == path).Produce().Span);

    public static XElement Xml(this ImmutableArray<OutputFile> files, string path) => XDocument.Parse(files.Text(path)).Root!;

    public static JsonElement Json(this ImmutableArray<OutputFile> files, string path) => JsonDocument.Parse(files.Text(path)).RootElement;

    public static IEnumerable<string> Paths(this ImmutableArray<OutputFile> files) => files.Select(file => file.Url.Path);

    /// <summary>Addresses and bytes of all files as one text, to tell whether two builds are the same.</summary>
    public static string Everything(this ImmutableArray<OutputFile> files) =>
        string.Concat(files.Select(file => $"{file.Url}\n{Convert.ToHexString(file.Produce().Span)}\n"));
}
