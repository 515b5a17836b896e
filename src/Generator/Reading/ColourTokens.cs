using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>Finds the colour tokens of a style sheet: in its first <c>:root</c>, and in that of <c>@media (prefers-color-scheme: dark)</c>.</summary>
internal static partial class ColourTokens
{
    /// <summary>The tokens whose values are <c>#rrggbb</c>; other custom properties are none.</summary>
    public static ThemeColours In(string css) => new(Tokens(Light().Match(css)), Tokens(Dark().Match(css)));

    private static FrozenDictionary<string, Colour> Tokens(Match root) => Token().Matches(root.Groups["body"].Value)
        .GroupBy(match => match.Groups["name"].Value, match => Colour.Find(match.Groups["colour"].Value)!.Value)
        .ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    [GeneratedRegex(@":root\s*\{(?<body>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Light();

    [GeneratedRegex(@"@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{(?<body>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Dark();

    [GeneratedRegex(@"--(?<name>[a-z0-9]+(-[a-z0-9]+)*)\s*:\s*(?<colour>#[0-9a-fA-F]{6})\s*(;|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
