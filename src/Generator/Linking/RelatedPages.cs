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
internal static class RelatedPages
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

    /// <summary>The relatives of every page that has some: chosen ones first, then the computed ones by score, newest, id.</summary>
    public static FrozenDictionary<ContentRef, ImmutableArray<RelatedPage>> Compute(ImmutableArray<Entry> entries, ImmutableArray<Edge> edges)
    {
        // Newest first, then by name: a candidate's number is then its place among equals.
        var pages = entries.OfType<PageEntry>().Where(page => page.Kind != ContentKind.Page && page.IsOriginal)
            .OrderByDescending(page => page.Facts.LastChanged).ThenBy(page => page.Ref).ToArray();
        var numbers = pages.Select((page, number) => (page.Ref, number)).ToDictionary(pair => pair.Ref, pair => pair.number);
        var named = new (ContentRef Target, int Weight)[pages.Length][];
        var naming = new Dictionary<ContentRef, List<int>>();
        var byPage = edges.GroupBy(edge => edge.From.Ref).ToDictionary(group => group.Key, group => group.ToArray());
        for (var number = 0; number < pages.Length; number++)
        {
            var own = byPage.GetValueOrDefault(pages[number].Ref, []);
            named[number] = [.. own.Where(edge => Weights.ContainsKey(edge.Relation)).Select(edge => (edge.To.Ref, Weights[edge.Relation])).DistinctBy(pair => pair.Ref)];
            if (!pages[number].IsCurrent) continue;
            foreach (var (target, _) in named[number])
            {
                if (!naming.TryGetValue(target, out var list)) naming[target] = list = [];
                list.Add(number);
            }
        }

        var chosen = edges.Where(edge => edge.Relation == Relation.Related).SelectMany(edge => new[] { (Page: edge.From.Ref, Other: edge.To), (Page: edge.To.Ref, Other: edge.From) }).ToLookup(pair => pair.Page, pair => pair.Other);
        var entriesByRef = entries.ToFrozenDictionary(entry => entry.Ref);
        var related = new ImmutableArray<RelatedPage>[pages.Length];
        Parallel.For(
            0,
            pages.Length,
            () => new int[pages.Length],
            (number, _, scores) =>
            {
                var page = pages[number];
                var first = chosen[page.Ref].DistinctBy(other => other.Ref).Where(other => other.Ref != page.Ref).ToArray();
                var linked = byPage.GetValueOrDefault(page.Ref, []).Where(edge => edge.Relation == Relation.LinksTo).Select(edge => edge.To.Ref);
                var excluded = first.Select(other => other.Ref).Concat(linked).Append(page.Ref).ToHashSet();
                var best = Best(number, named[number], naming, scores, candidate => excluded.Contains(pages[candidate].Ref));
                related[number] =
                [
                    .. first.Select(other => new RelatedPage(other, true, Shared(numbers.TryGetValue(other.Ref, out var theirs) ? named[theirs] : []))),
                    .. best.Select(candidate => new RelatedPage(pages[candidate], false, Shared(named[candidate]))),
                ];
                return scores;

                // What both name, weightiest first; a source is no reason that a reader cares for.
                ImmutableArray<Entry> Shared((ContentRef Target, int Weight)[] other) =>
                [
                    .. named[number].Where(mine => mine.Weight > 1 && other.Any(theirs => theirs.Target == mine.Target))
                        .OrderByDescending(mine => mine.Weight).Select(mine => entriesByRef[mine.Target]),
                ];
            },
            _ => { });
        return pages.Select((page, number) => (page, number)).Where(pair => related[pair.number].Length > 0)
            .ToFrozenDictionary(pair => pair.page.Ref, pair => related[pair.number]);
    }

    // The candidates with the highest scores; scores is all zero before and after.
    private static List<int> Best(
        int number, (ContentRef Target, int Weight)[] named, Dictionary<ContentRef, List<int>> naming, int[] scores, Func<int, bool> isExcluded)
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
