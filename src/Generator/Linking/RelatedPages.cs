using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>
/// Finds for each page those that share most with it. A page's score adds, for everything that both name, the weight of the way in which they name
/// it: outcomes 3, themes 2, networks 2, services 1, councils 1, sources half.
/// </summary>
/// <remarks>No two pages are compared that share nothing: <see cref="SharedNames"/> says how, and what it costs.</remarks>
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

    // One a thread: it is as long as there are pages, and empty between two of them.
    [ThreadStatic]
    private static (int Pages, SharedNames.Scratch Scratch)? scratch;

    private readonly Site site;
    private readonly PageEntry[] pages;
    private readonly Dictionary<PageEntry, int> numbers;
    private readonly List<Entry> things = [];
    private readonly (int Thing, int Weight)[][] named;
    private readonly SharedNames shared;

    private RelatedPages(Site site)
    {
        this.site = site;
        // Newest first, then by name: a candidate's number is then its place among equals.
        pages = [.. site.Pages.Where(page => page.Kind != ContentKind.Page && page.IsOriginal).OrderByDescending(page => page.Facts.LastChanged).ThenBy(page => page.Ref)];
        numbers = new Dictionary<PageEntry, int>(pages.Length);
        named = new (int Thing, int Weight)[pages.Length][];
        var numberOf = new Dictionary<Entry, int>();
        var naming = new Dictionary<int, List<int>>();
        for (var number = 0; number < pages.Length; number++)
        {
            numbers.Add(pages[number], number);
            named[number] = NamedBy(pages[number], numberOf);
            if (!pages[number].IsCurrent) continue;
            foreach (var (thing, _) in named[number])
            {
                if (!naming.TryGetValue(thing, out var list)) naming.Add(thing, list = []);
                list.Add(number);
            }
        }

        shared = new SharedNames(pages.Length, naming);
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
        // A shared source alone, half a point, makes no relatives.
        var best = shared.Best(named[number], least: 2, Most, OwnScratch(), candidate => excluded.Contains(pages[candidate].Ref));
        return
        [
            .. first.Select(other => new RelatedPage(other, true, Shared(other is PageEntry its && numbers.TryGetValue(its, out var theirs) ? named[theirs] : []))),
            .. best.Select(candidate => new RelatedPage(pages[candidate], false, Shared(named[candidate]))),
        ];

        // What both name, weightiest first; a source is no reason that a reader cares for.
        ImmutableArray<Entry> Shared((int Thing, int Weight)[] other) =>
        [
            .. named[number].Where(mine => mine.Weight > 1 && other.Any(theirs => theirs.Thing == mine.Thing))
                .OrderByDescending(mine => mine.Weight).Select(mine => things[mine.Thing]),
        ];
    }

    private SharedNames.Scratch OwnScratch()
    {
        if (scratch is not { } own || own.Pages != pages.Length) scratch = own = (pages.Length, new SharedNames.Scratch(pages.Length));
        return own.Scratch;
    }

    // Each thing once, with the weight of the first way in which it is named. Without LINQ: it is done for every page before the first one is shown.
    private (int Thing, int Weight)[] NamedBy(PageEntry page, Dictionary<Entry, int> numberOf)
    {
        var list = new List<(int Thing, int Weight)>();
        foreach (var edge in site.From(page))
        {
            if (!Weights.TryGetValue(edge.Relation, out var weight)) continue;
            if (!numberOf.TryGetValue(edge.To, out var thing))
            {
                numberOf.Add(edge.To, thing = things.Count);
                things.Add(edge.To);
            }

            if (!list.Exists(other => other.Thing == thing)) list.Add((thing, weight));
        }

        return [.. list];
    }
}
