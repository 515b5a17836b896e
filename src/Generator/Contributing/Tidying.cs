using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>What <c>fix</c> puts right though nobody is told of it, since it changes nothing that a page says.</summary>
public static partial class Tidying
{
    // Lists that readers never see. Of the others the first is what the page is most about, and a page shows them as they stand.
    private static readonly Field[] Sets = [CommonFields.Keywords];

    /// <summary>White space at the ends of lines, synonyms of headings, order of lists that readers never see.</summary>
    /// <param name="page">A page as parsed.</param>
    /// <param name="settings">Which headings stand for which.</param>
    public static IEnumerable<Fix> Of(Document page, SiteSettings settings) =>
        page.IsWhole && page.File.IsWhole ? [.. WhiteSpace(page), .. Headings(page, settings), .. Lists(page)] : [];

    private static IEnumerable<Fix> WhiteSpace(Document page)
    {
        var lines = page.File.Text.Split('\n');
        var bodyAt = page.Body.FirstLine - 1;
        // In a text block of YAML and in code every space counts; two spaces before a line of the same paragraph are a line break.
        var fieldsHaveBlocks = lines.Take(bodyAt).Any(line => Block().IsMatch(line));
        var isCode = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (i >= bodyAt && Fence().IsMatch(line)) isCode = !isCode;
            var kept = line.TrimEnd(' ', '\t').Length;
            if (kept == line.Length || isCode) continue;
            var isSafe = i < bodyAt ? !fieldsHaveBlocks : !line.StartsWith("    ", StringComparison.Ordinal) && !line.StartsWith('\t') && (kept == 0 || i + 1 >= lines.Length || lines[i + 1].Trim().Length == 0);
            if (isSafe) yield return new Fix(new SourceSpan(page.Path, i + 1, kept + 1, line.Length - kept), "");
        }
    }

    private static IEnumerable<Fix> Headings(Document page, SiteSettings settings)
    {
        if (page.Ref.Kind != ContentKind.CaseStudy) yield break;
        var lines = page.File.Text.Split('\n');
        var words = page.Body.Headings.Select(heading => heading.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var heading in page.Body.Headings.Where(heading => heading.Level == 2))
        {
            if (!settings.HeadingSynonyms.TryGetValue(heading.Text.ToLowerInvariant(), out var right) || words.Contains(right)) continue;
            var known = CaseStudySchema.FullHeadings.FirstOrDefault(one => string.Equals(one.Text, right, StringComparison.OrdinalIgnoreCase));
            // Only a heading that stands there as plain words.
            if (known is not null && lines[heading.Span.Line - 1].TrimEnd() == $"## {heading.Text}" && words.Add(known.Text))
            {
                yield return new Fix(new SourceSpan(page.Path, heading.Span.Line, 4, heading.Text.Length), known.Text);
            }
        }
    }

    private static IEnumerable<Fix> Lists(Document page)
    {
        foreach (var field in Sets)
        {
            if (page.FrontMatter.Find(field.Name)?.Value is not YamlList list) continue;
            var items = list.Items.OfType<YamlScalar>().ToList();
            if (items.Count != list.Items.Length || items.Exists(item => item.Span.Line != items[0].Span.Line || item.Span.Length != item.Text.Length)) continue;
            var sorted = items.OrderBy(item => Folding.Fold(item.Text), StringComparer.Ordinal).ThenBy(item => item.Text, StringComparer.Ordinal).ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Text != sorted[i].Text) yield return new Fix(items[i].Span, sorted[i].Text);
            }
        }
    }

    // Matches "note: |", "- >-".
    [GeneratedRegex(@"(?:: |- |^)[|>][+-]?[0-9]?[ \t]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex("^ {0,3}(?:```|~~~)", RegexOptions.NonBacktracking)]
    private static partial Regex Fence();
}
