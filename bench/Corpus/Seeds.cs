using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Sharewell.Bench.Corpus;

/// <summary>The words of a hub's texts in their order.</summary>
internal static partial class Seeds
{
    /// <summary>Reads the bodies of all pages of a hub.</summary>
    /// <param name="folder">Its input folder.</param>
    public static ImmutableArray<string> Read(string folder)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var end = text.IndexOf("\n---", StringComparison.Ordinal);
            foreach (Match word in Word().Matches(LinkTarget().Replace(text[(end + 4)..], "]"))) words.Add(word.Value.Length > 1 && word.Value.All(char.IsUpper) ? word.Value : word.Value.ToLowerInvariant());
        }

        if (words.Count < 1000) throw new InvalidOperationException($"{folder} has too few words to make others of: {words.Count}.");
        return words.ToImmutable();
    }

    [GeneratedRegex("[A-Za-z][a-z]+(?:['’-][a-z]+)*|[A-Z]{2,5}(?![A-Za-z])|(?<![A-Za-z])a(?![A-Za-z])")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}
