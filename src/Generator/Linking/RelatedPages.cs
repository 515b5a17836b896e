using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>
/// Finds for each page those that share most with it. A page's score adds, for everything that both name, the weight of the way in which they name
/// it: outcomes 3, themes 2, networks 2, services 1, councils 1, sources half.
/// </summary>
/// <remarks>
/// For each page the lists of what else names its outcomes, themes and so on are added up in an array: the work is the sum of those lists' lengths,
/// with no pair of pages compared that shares nothing.
/// </remarks>
internal sealed class RelatedPages
{
    /// <summary>Most computed pages shown.</summary>
    internal const int Most = 5;

    // In half points, so that sums are whole.
    private static readonly FrozenDictionary<Relation, int> Weights = new Dictionary<Relation, int>
    {
        [Relation.Outcome] = 6,
        [Relation.Theme] = 4,
        [Relation.Network] = 4,
        [Relation.Service] = 2,
        [Relation.Council] = 2,
        [Relation.Source] = 1,
    }.ToFrozenDictionary();

    private readonly Site site;
    private readonly PageEntry[] pages;
    private readonly Dictionary<PageEntry, int> numbers;
    private readonly (Entry Target, int Weight)[][] named;
    private readonly Dictionary<Entry, List<int>> naming = [];

    // All zero between pages; at least one a page.
    [ThreadStatic]
    private static int[]? scores;

    private RelatedPages(Site site)
    {
        this.site = site;
        // Newest first, then by name: a candidate's number is then its place among equals.
        pages = [.. site.Pages.Where(page => page.Kind != ContentKind.Page && page.IsOriginal).OrderByDescending(page => page.Facts.LastChanged).ThenBy(page => page.Ref)];
        numbers = new Dictionary<PageEntry, int>(pages.Length);
        named = new (Entry Target, int Weight)[pages.Length][];
        for (var number = 0; number < pages.Length; number++)
        {
            numbers.Add(pages[number], number);
            named[number] = NamedBy(pages[number]);
            if (!pages[number].IsCurrent) continue;
            foreach (var (target, _) in named[number])
            {
                if (!naming.TryGetValue(target, out var list)) naming[target] = list = [];
                list.Add(number);
            }
        }
    }

    /// <summary>Prepares what all pages need; the result gives the relatives of a page, chosen ones first, then the computed ones by score, newest, id.</summary>
    public static Func<PageEntry, ImmutableArray<RelatedPage>> Of(Site site) => new RelatedPages(site).Of;

    private ImmutableArray<RelatedPage> Of(PageEntry page)
    {
        if (!numbers.TryGetValue(page, out var number)) return [];
        var chosen = site.From(page, Relation.Related).Concat(site.To(page, Relation.Related)).OrderBy(edge => edge.From.Ref).Select(edge => ReferenceEquals(edge.From, page) ? edge.To : edge.From);
        var first = chosen.DistinctBy(other => other.Ref).Where(other => other.Ref != page.Ref).ToArray();
        var linked = site.From(page, Relation.LinksTo).Select(edge => edge.To.Ref);
        var excluded = first.Select(other => other.Ref).Concat(linked).Append(page.Ref).ToHashSet();
        var best = Best(number, named[number], naming, Scores(), candidate => excluded.Contains(pages[candidate].Ref));
        return
        [
            .. first.Select(other => new RelatedPage(other, true, Shared(other is PageEntry its && numbers.TryGetValue(its, out var theirs) ? named[theirs] : []))),
            .. best.Select(candidate => new RelatedPage(pages[candidate], false, Shared(named[candidate]))),
        ];

        // What both name, weightiest first; a source is no reason that a reader cares for.
        ImmutableArray<Entry> Shared((Entry Target, int Weight)[] other) =>
        [
            .. named[number].Where(mine => mine.Weight > 1 && other.Any(theirs => ReferenceEquals(theirs.Target, mine.Target)))
                .OrderByDescending(mine => mine.Weight).Select(mine => mine.Target),
        ];
    }

    private int[] Scores() => scores is null || scores.Length < pages.Length ? scores = new int[pages.Length] : scores;

    // Each thing once, with the weight of the first way in which it is named. Without LINQ: it is done for every page before the first one is shown.
    private (Entry Target, int Weight)[] NamedBy(PageEntry page)
    {
        var list = new List<(Entry Target, int Weight)>();
        foreach (var edge in site.From(page))
        {
            if (!Weights.TryGetValue(edge.Relation, out var weight)) continue;
            if (!list.Exists(other => ReferenceEquals(other.Target, edge.To))) list.Add((edge.To, weight));
        }

        return [.. list];
    }

    // The candidates with the highest scores; scores is all zero before and after.
    private static List<int> Best(
        int number, (Entry Target, int Weight)[] named, Dictionary<Entry, List<int>> naming, int[] scores, Func<int, bool> isExcluded)
    {
        var touched = new List<int>();
        foreach (var (target, weight) in named)
        {
            if (!naming.TryGetValue(target, out var list)) continue;
            foreach (var candidate in list)
            {
                if (scores[candidate] == 0) touched.Add(candidate);
                scores[candidate] += weight;
            }
        }

        var best = new List<int>(Most + 1);
        foreach (var candidate in touched)
        {
            // A shared source alone makes no relatives.
            if (candidate == number || scores[candidate] < 2) continue;
            if (best.Count == Most && !IsBetter(candidate, best[^1], scores)) continue;
            if (isExcluded(candidate)) continue;
            var place = best.Count;
            while (place > 0 && IsBetter(candidate, best[place - 1], scores)) place--;
            best.Insert(place, candidate);
            if (best.Count > Most) best.RemoveAt(Most);
        }

        foreach (var candidate in touched) scores[candidate] = 0;
        return best;
    }

    private static bool IsBetter(int candidate, int other, int[] scores) =>
        scores[candidate] != scores[other] ? scores[candidate] > scores[other] : candidate < other;
}
