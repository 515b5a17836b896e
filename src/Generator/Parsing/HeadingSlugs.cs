using System.Text;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>
/// Makes the ids of one page's headings as code hosts do: lower case, spaces to hyphens, punctuation dropped, the second of a name <c>-1</c>.
/// Accents are folded. A counter by name keeps it linear: searching for a free number made Markdig take 49 s for 40,000 equal headings.
/// </summary>
internal sealed class HeadingSlugs
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>The slug of the next heading: <c>What was done?</c> gives <c>what-was-done</c>; one without letters or digits gives <c>section</c>.</summary>
    public string Next(string text)
    {
        var name = Slug(text);
        if (used.TryAdd(name, 0)) return name;
        string slug;
        do
        {
            slug = $"{name}-{++used[name]}";
        }
        while (!used.TryAdd(slug, 0));

        return slug;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in Folding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') slug.Append(letter);
            else if (letter is ' ' or '\u00a0') slug.Append('-');
        }

        var name = slug.ToString().Trim('-');
        return name.Length == 0 ? "section" : name;
    }
}
