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

    /// <summary>A text to stand in double quotes in a style sheet (CSS Syntax 3, 4.3.5): no character of it ends the string.</summary>
    public static string Escape(string text) => string.Concat(text.Select(letter => letter is '"' or '\\' or '<' or < ' ' ? $"\\{(int)letter:x} " : letter.ToString()));

    /// <summary>The sheet of the page for paper: that of e-readers with what only paper needs after it, as one file.</summary>
    public static ThemeAsset ForPaper(Theme theme)
    {
        byte[] bytes = [.. theme.Asset(Name).Bytes.Span, .. theme.Asset(PaperName).Bytes.Span];
        return new ThemeAsset(PaperName, new SiteUrl($"assets/paper-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.css"), bytes);
    }
}
