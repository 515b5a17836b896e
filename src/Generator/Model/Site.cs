using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>
/// The whole hub, checked and linked: what rendering, search and packs are made from. Immutable; safe to read from many threads.
/// </summary>
public sealed class Site
{
    private readonly Dictionary<ContentRef, Entry> entries;
    private readonly Dictionary<Entry, ImmutableArray<Edge>> from = [];
    private readonly Dictionary<Entry, ImmutableArray<Edge>> to = [];
    private readonly Lazy<Func<PageEntry, ImmutableArray<RelatedPage>>> relatives;

    /// <summary>Puts the parts together. Only linking calls it, with entries that were checked and edges whose ends are among them.</summary>
    /// <param name="settings">What site.yml says.</param>
    /// <param name="buildDate">The UTC day that the site is built for.</param>
    /// <param name="entries">All of them, drafts only when drafts are asked for, each with its edges in the order in which they were typed.</param>
    /// <param name="memory">Lists of edges that were there before, if anything is kept: they stay the same objects.</param>
    public Site(SiteSettings settings, DateOnly buildDate, IEnumerable<(Entry Entry, ImmutableArray<Edge> Edges)> entries, Memory? memory = null)
    {
        Settings = settings;
        BuildDate = buildDate;
        var all = InOrder([.. entries]);
        this.entries = all.ToDictionary(pair => pair.Entry.Ref, pair => pair.Entry);
        Entries = [.. all.Select(pair => pair.Entry)];
        Pages = [.. Entries.OfType<PageEntry>()];
        relatives = new(() => Relatives(this));
        var naming = new Dictionary<Entry, ImmutableArray<Edge>.Builder>();
        foreach (var (entry, edges) in all)
        {
            if (!edges.IsEmpty) from.Add(entry, edges);
            foreach (var edge in edges)
            {
                if (!naming.TryGetValue(edge.To, out var list)) naming.Add(edge.To, list = ImmutableArray.CreateBuilder<Edge>());
                list.Add(edge);
            }
        }

        foreach (var (entry, edges) in naming) to.Add(entry, memory.Same("edges to", entry.ToString(), edges.DrainToImmutable()));
    }

    /// <summary>The same from a list of edges, in the order in which they were typed.</summary>
    public Site(SiteSettings settings, DateOnly buildDate, IEnumerable<Entry> entries, IEnumerable<Edge> edges)
        : this(settings, buildDate, WithEdges(entries, edges))
    {
    }

    /// <summary>What site.yml says.</summary>
    public SiteSettings Settings { get; }

    /// <summary>
    /// The UTC day that the site is built for. It may change only review banners, due-for-review.html, statistics.html, offline.html,
    /// READ-ME-FIRST.txt and their data files.
    /// </summary>
    public DateOnly BuildDate { get; }

    /// <summary>Everything, by kind and id.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Everything that was written as a page, by kind and id.</summary>
    public ImmutableArray<PageEntry> Pages { get; }

    /// <summary>Finds relatives, given the site; called once, when first a page asks for its own.</summary>
    public Func<Site, Func<PageEntry, ImmutableArray<RelatedPage>>> Relatives { get; init; } = static _ => static _ => [];

    /// <summary>Where the links of each body lead, by page and by target as typed. Every link of every body is here.</summary>
    public IReadOnlyDictionary<ContentRef, FrozenDictionary<string, LinkTarget>> BodyLinks { get; init; } = FrozenDictionary<ContentRef, FrozenDictionary<string, LinkTarget>>.Empty;

    /// <summary>Pictures and files of the input folder, by path.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Groups of words that mean the same in search.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Recorded editions of all packs, by file.</summary>
    public ImmutableArray<PackEdition> Editions { get; init; } = [];

    /// <summary>Recorded editions of a pack, the oldest first.</summary>
    public IEnumerable<PackEdition> EditionsOf(Pack pack) => Editions.Where(edition => edition.Pack == pack.Id)
        .OrderBy(edition => edition.Edition, Comparer<string>.Create(PackEdition.Compare));

    /// <summary>The thing of a name, or null.</summary>
    public Entry? Find(ContentRef name) => entries.GetValueOrDefault(name);

    /// <summary>All of one type, by id: <c>Of&lt;CaseStudy&gt;()</c>.</summary>
    public IEnumerable<T> Of<T>()
        where T : Entry => Entries.OfType<T>();

    /// <summary>All terms of a vocabulary: by <see cref="Term.Order"/>, then by label.</summary>
    public IEnumerable<Term> Terms(ContentKind vocabulary) => Entries.OfType<Term>()
        .Where(term => term.Kind == vocabulary)
        .OrderBy(term => term.Order ?? int.MaxValue).ThenBy(term => LetterOrder.Of(Settings.Language).Key(term.Title), StringComparer.Ordinal).ThenBy(term => term.Ref);

    /// <summary>What an entry names, in the order typed.</summary>
    public ImmutableArray<Edge> From(Entry entry) => EdgesOf(from, entry);

    /// <summary>What an entry names in one way, in the order typed.</summary>
    public IEnumerable<Edge> From(Entry entry, Relation relation) => From(entry).Where(edge => edge.Relation == relation);

    /// <summary>The things that an entry names in one way, in the order typed: the themes of a case study.</summary>
    public IEnumerable<Entry> Targets(Entry entry, Relation relation) => From(entry, relation).Select(edge => edge.To);

    /// <summary>What names an entry, by the naming entry's kind and id.</summary>
    public ImmutableArray<Edge> To(Entry entry) => EdgesOf(to, entry);

    /// <summary>What names an entry in one way.</summary>
    public IEnumerable<Edge> To(Entry entry, Relation relation) => To(entry).Where(edge => edge.Relation == relation);

    /// <summary>The things of one type that name an entry in one way: the case studies of a theme. Each once.</summary>
    public IEnumerable<T> Sources<T>(Entry entry, Relation relation)
        where T : Entry => To(entry, relation).Select(edge => edge.From).OfType<T>().Distinct();

    /// <summary>Pages related to a page: those that its author named first, then the computed ones. Worked out when it is asked for.</summary>
    public ImmutableArray<RelatedPage> RelatedTo(PageEntry page) => relatives.Value(page);

    /// <summary>Where a link of a page's body leads; null for a target that is not in the body.</summary>
    public LinkTarget? Resolve(PageEntry page, string target) =>
        BodyLinks.TryGetValue(page.Ref, out var links) ? links.GetValueOrDefault(target) : null;

    /// <summary>The picture or file of a path in the input folder, or null.</summary>
    public Attachment? Attachment(string path) => Attachments.FirstOrDefault(attachment => attachment.Path.Value == path);

    // By the object, which is quick; an entry of another reading of the same hub is known by its name.
    private ImmutableArray<Edge> EdgesOf(Dictionary<Entry, ImmutableArray<Edge>> edges, Entry entry)
    {
        if (edges.TryGetValue(entry, out var found)) return found;
        return Find(entry.Ref) is { } own && !ReferenceEquals(own, entry) ? edges.GetValueOrDefault(own, []) : [];
    }

    private static IEnumerable<(Entry, ImmutableArray<Edge>)> WithEdges(IEnumerable<Entry> entries, IEnumerable<Edge> edges)
    {
        var byEntry = edges.ToLookup(edge => edge.From.Ref);
        return entries.Select(entry => (entry, byEntry[entry.Ref].ToImmutableArray()));
    }

    // Linking gives them in order.
    private static (Entry Entry, ImmutableArray<Edge> Edges)[] InOrder((Entry Entry, ImmutableArray<Edge> Edges)[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i - 1].Entry.Ref.CompareTo(entries[i].Entry.Ref) > 0) return [.. entries.OrderBy(pair => pair.Entry.Ref)];
        }

        return entries;
    }
}
