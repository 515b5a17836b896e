using System.Security.Cryptography;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The style sheets of packs as books.</summary>
internal static class BookSheet
{
    /// <summary>What e-readers get.</summary>
    public const string Name = "book.css";

    private const string PaperName = "paper.css";

    /// <summary>True for the parts of the theme that no page of the site shows by themselves.</summary>
    public static bool Uses(string asset) => asset is Name or PaperName;

    /// <summary>The sheet of the page for paper: that of e-readers with what only paper needs after it, as one file.</summary>
    public static ThemeAsset ForPaper(Theme theme)
    {
        byte[] bytes = [.. theme.Asset(Name).Bytes.Span, .. theme.Asset(PaperName).Bytes.Span];
        return new ThemeAsset(PaperName, new SiteUrl($"assets/paper-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.css"), bytes);
    }
}
