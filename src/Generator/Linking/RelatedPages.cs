using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>
/// Finds for each page those that share most with it. A page's score adds, for everything that both name, the weight of the way in which they name
/// it: outcomes 3, themes 2, networks 2, services 1, councils 1, sources half.
/// </summary>
/// <remarks>No two pages are compared that share nothing: <see cref="SharedNames"/> says how, and what it costs.</remarks>
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
        var named = new (int Thing, int Weight)[pages.Length][];
        var things = new Dictionary<ContentRef, int>();
        var naming = new Dictionary<int, List<int>>();
        var byPage = edges.GroupBy(edge => edge.From.Ref).ToDictionary(group => group.Key, group => group.ToArray());
        for (var number = 0; number < pages.Length; number++)
        {
            var own = byPage.GetValueOrDefault(pages[number].Ref, []);
            named[number] =
            [
                .. own.Where(edge => Weights.ContainsKey(edge.Relation)).DistinctBy(edge => edge.To.Ref).Select(edge =>
                {
                    if (!things.TryGetValue(edge.To.Ref, out var thing)) things.Add(edge.To.Ref, thing = things.Count);
                    return (thing, Weights[edge.Relation]);
                }),
            ];
            if (!pages[number].IsCurrent) continue;
            foreach (var (thing, _) in named[number])
            {
                if (!naming.TryGetValue(thing, out var list)) naming.Add(thing, list = []);
                list.Add(number);
            }
        }

        var shared = new SharedNames(pages.Length, naming);
        var chosen = edges.Where(edge => edge.Relation == Relation.Related).SelectMany(edge => new[] { (Page: edge.From.Ref, Other: edge.To), (Page: edge.To.Ref, Other: edge.From) }).ToLookup(pair => pair.Page, pair => pair.Other);
        var entriesByRef = entries.ToFrozenDictionary(entry => entry.Ref);
        var entryOf = things.OrderBy(pair => pair.Value).Select(pair => entriesByRef[pair.Key]).ToArray();
        var related = new ImmutableArray<RelatedPage>[pages.Length];
        Parallel.For(
            0,
            pages.Length,
            () => new SharedNames.Scratch(pages.Length),
            (number, _, scratch) =>
            {
                var page = pages[number];
                var first = chosen[page.Ref].DistinctBy(other => other.Ref).Where(other => other.Ref != page.Ref).ToArray();
                var linked = byPage.GetValueOrDefault(page.Ref, []).Where(edge => edge.Relation == Relation.LinksTo).Select(edge => edge.To.Ref);
                var excluded = first.Select(other => other.Ref).Concat(linked).Append(page.Ref).ToHashSet();
                // A shared source alone, half a point, makes no relatives.
                var best = shared.Best(named[number], least: 2, Most, scratch, candidate => excluded.Contains(pages[candidate].Ref));
                related[number] =
                [
                    .. first.Select(other => new RelatedPage(other, true, Shared(numbers.TryGetValue(other.Ref, out var theirs) ? named[theirs] : []))),
                    .. best.Select(candidate => new RelatedPage(pages[candidate], false, Shared(named[candidate]))),
                ];
                return scratch;

                // What both name, weightiest first; a source is no reason that a reader cares for.
                ImmutableArray<Entry> Shared((int Thing, int Weight)[] other) =>
                [
                    .. named[number].Where(mine => mine.Weight > 1 && other.Any(theirs => theirs.Thing == mine.Thing))
                        .OrderByDescending(mine => mine.Weight).Select(mine => entryOf[mine.Thing]),
                ];
            },
            _ => { });
        return pages.Select((page, number) => (page, number)).Where(pair => related[pair.number].Length > 0)
            .ToFrozenDictionary(pair => pair.page.Ref, pair => related[pair.number]);
    }
}
