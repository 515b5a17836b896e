using System.Security.Cryptography;
using System.Text;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The theme's style sheet with the colours of site.yml after it, so that a hub has its own without touching the theme.</summary>
internal static class StyleSheet
{
    private const string Name = "site.css";

    /// <summary>The style sheet as it is published. <c>accent: #7a1f5c</c> sets the token <c>--accent</c>; <c>accent-dark</c> sets it where readers
    /// prefer dark. On paper the theme's own hold.</summary>
    public static ThemeAsset Of(Theme theme, ThemeSettings settings)
    {
        var own = theme.Asset(Name);
        if (settings.Colours.IsEmpty) return own;
        // A name is a name: anything else could end the rule and begin another.
        var tokens = settings.Colours.Where(colour => IsName(colour.Key)).OrderBy(colour => colour.Key, StringComparer.Ordinal)
            .ToLookup(colour => colour.Key.EndsWith(ThemeColours.DarkEnding, StringComparison.Ordinal));
        var css = new StringBuilder(Encoding.UTF8.GetString(own.Bytes.Span));
        css.Append("\n@media screen and (prefers-color-scheme:light){:root{").AppendJoin(';', tokens[false].Select(colour => $"--{colour.Key}:{colour.Value}")).Append("}}\n");
        css.Append("@media screen and (prefers-color-scheme:dark){:root{").AppendJoin(';', tokens[true].Select(colour => $"--{colour.Key[..^ThemeColours.DarkEnding.Length]}:{colour.Value}")).Append("}}\n");
        var bytes = Encoding.UTF8.GetBytes(css.ToString());
        return new ThemeAsset(Name, new SiteUrl($"assets/site-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.css"), bytes);
    }

    private static bool IsName(string text) => text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
