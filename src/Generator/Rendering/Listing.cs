using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The pages that name one thing, in groups, each page once in a group.</summary>
public sealed class Listing
{
    /// <summary>Most rows on one page of a list.</summary>
    public const int PageSize = 50;

    /// <summary>No pages.</summary>
    public static Listing Empty { get; } = new([]);

    // Not counted before somebody asks: a list of everything is made anew for each of its pages.
    private readonly Lazy<FrozenDictionary<ContentKind, int>> counts;

    /// <summary>Puts groups together.</summary>
    /// <param name="groups">Never empty ones, in the order in which readers want them.</param>
    public Listing(ImmutableArray<ListingGroup> groups)
    {
        Groups = groups;
        Count = groups.Sum(group => group.Pages.Length);
        counts = new(() => groups.SelectMany(group => group.Pages).DistinctBy(page => page.Ref).CountBy(page => page.Kind).ToFrozenDictionary());
    }

    /// <summary>The groups, none of them empty, in the order in which readers want them.</summary>
    public ImmutableArray<ListingGroup> Groups { get; }

    /// <summary>Rows on all pages of the list.</summary>
    public int Count { get; }

    /// <summary>How many pages of the hub are in it; one that stands in two groups counts once.</summary>
    public int Distinct => counts.Value.Values.Sum();

    /// <summary>How many pages the list takes, at least 1.</summary>
    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);

    /// <summary>How many pages of a kind there are; one that stands in two groups counts once.</summary>
    public int CountOf(ContentKind kind) => counts.Value.GetValueOrDefault(kind);

    /// <summary>The groups on one page of the list, the first and the last of them cut where the page begins and ends.</summary>
    /// <param name="page">From 1.</param>
    public IEnumerable<(ListingGroup Group, ImmutableArray<PageEntry> Rows)> OnPage(int page)
    {
        var (first, last) = ((page - 1) * PageSize, page * PageSize);
        var start = 0;
        foreach (var group in Groups)
        {
            var (from, to) = (Math.Max(first, start) - start, Math.Min(last, start + group.Pages.Length) - start);
            if (from < to) yield return (group, group.Pages[from..to]);
            start += group.Pages.Length;
        }
    }

    /// <summary>One group of everything, for a list that has no parts.</summary>
    public static Listing Of(string name, ImmutableArray<PageEntry> pages) => pages.IsEmpty ? Empty : new([new ListingGroup(name, pages)]);
}

/// <summary>Pages under one heading.</summary>
/// <param name="Name">The end of the key of its heading in the strings file: <c>list.helped</c>.</param>
/// <param name="Pages">The pages in order.</param>
public sealed record ListingGroup(string Name, ImmutableArray<PageEntry> Pages);
