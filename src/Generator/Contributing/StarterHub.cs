using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sharewell.Contributing;

/// <summary>The small hub that <c>sharewell init</c> begins with: the files of <c>Contributing/Starter</c>, with a title and dates filled in.</summary>
public static class StarterHub
{
    private const string Prefix = "starter/";

    /// <summary>All files of a new hub, in the order of their paths.</summary>
    /// <param name="title">The title of the hub, any text of one line.</param>
    /// <param name="today">The day that its pages are published.</param>
    /// <param name="version">The version of the program that its workflows ask for, such as 0.1.0.</param>
    /// <returns>Paths with <c>/</c>, and texts.</returns>
    public static ImmutableArray<(string Path, string Text)> Files(string title, DateOnly today, string version)
    {
        var assembly = typeof(StarterHub).Assembly;
        return
        [
            .. from name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
               where name.StartsWith(Prefix, StringComparison.Ordinal)
               let path = name[Prefix.Length..].Replace('\\', '/')
               select (path, Fill(Read(assembly.GetManifestResourceStream(name)!), path, title, today, version)),
        ];
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // A title in YAML stands in double quotes, whose escapes are those of JSON (YAML 1.2.2, section 1.3).
    private static string Fill(string text, string path, string title, DateOnly today, string version) => text
        .Replace("@TITLE@", path.EndsWith(".yml", StringComparison.Ordinal) ? JsonSerializer.Serialize(title, Relaxed) : title, StringComparison.Ordinal)
        .Replace("@TODAY@", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("@YEAR@", today.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("@VERSION@", version, StringComparison.Ordinal);
}
