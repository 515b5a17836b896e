using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Finds pages that say something, for writers who ask whether the hub has it already.</summary>
public static class PageSearch
{
    private const int MaxShown = 100;

    /// <summary>A page that was found.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Line">A line of its text that shows why, with its number; null when title or summary do.</param>
    public sealed record Match(PageEntry Page, (int Number, string Text)? Line);

    /// <summary>
    /// Pages that hold every word of a text, letter case and accents free. Those with all words in the title come first, then in title and summary,
    /// then in the body; among equals by kind and id.
    /// </summary>
    public static ImmutableArray<Match> Find(IEnumerable<Entry> entries, string text)
    {
        var words = Folding.Fold(text).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        return
        [
            .. entries.OfType<PageEntry>().Select(page => (Match: new Match(page, null), Rank: Rank(page, words)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => found.Match.Page.Ref)
                .Select(found => found.Rank == 2 ? found.Match with { Line = LineOf(found.Match.Page, words) } : found.Match),
        ];
    }

    private static int? Rank(PageEntry page, string[] words)
    {
        var title = Folding.Fold($"{page.Title}\n{page.Id}");
        if (Holds(title, words)) return 0;
        var head = $"{title}\n{Folding.Fold(page.Summary)}\n{Folding.Fold(string.Join('\n', page.Facts.Keywords))}";
        if (Holds(head, words)) return 1;
        return Holds($"{head}\n{Folding.Fold(page.Body.Text)}", words) ? 2 : null;
    }

    private static bool Holds(string text, string[] words) => words.All(word => text.Contains(word, StringComparison.Ordinal));

    // The line with the most of the words, the first of such; cut so that it fits a screen.
    private static (int Number, string Text)? LineOf(PageEntry page, string[] words)
    {
        var (best, most) = (-1, 0);
        var lines = page.Body.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var folded = Folding.Fold(lines[i]);
            var count = words.Count(word => folded.Contains(word, StringComparison.Ordinal));
            if (count > most) (best, most) = (i, count);
        }

        if (best < 0) return null;
        var at = words.Select(word => Folding.Fold(lines[best]).IndexOf(word, StringComparison.Ordinal)).Where(index => index >= 0).Min();
        return (page.Body.FirstLine + best, Cut(lines[best], at));
    }

    private static string Cut(string line, int at)
    {
        var text = line.Trim();
        if (text.Length <= MaxShown) return text;
        var from = Math.Clamp(at - MaxShown / 2, 0, text.Length - MaxShown);
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        var to = from + MaxShown;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
        return $"{(from > 0 ? "..." : "")}{text[from..to].Trim()}{(to < text.Length ? "..." : "")}";
    }
}
