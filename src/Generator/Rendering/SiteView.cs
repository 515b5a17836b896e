using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// What many pages ask of the site, worked out once: lists in their order, counts, the evidence map. Everything here is linear in the number of
/// relations, and a page asks only for its own part of it. Immutable; read from many threads.
/// </summary>
public sealed class SiteView
{
    private readonly Memory? memory;
    private readonly ILookup<(ContentKind Kind, bool IsCurrent), PageEntry> originals;
    private readonly ConcurrentDictionary<(ContentKind Kind, bool IsCurrent), ImmutableArray<PageEntry>> ordered = new();
    private readonly ConcurrentDictionary<ContentKind, ImmutableArray<Term>> terms = new();
    private readonly ConcurrentDictionary<Entry, Listing> listings = new();
    private readonly ConcurrentDictionary<PageEntry, RowFacts> rows = new();
    private readonly FrozenDictionary<Language, Words> words;
    private readonly FrozenDictionary<string, Attachment> attachments;
    private readonly Lazy<Dictionary<Entry, int>> places;
    private readonly Lazy<ILookup<string, ToolkitSection>> sections;
    private readonly Lazy<EvidenceMap> map;
    private readonly Lazy<ImmutableArray<PageEntry>> newest;
    private readonly Lazy<ImmutableArray<Council>> councils;
    private readonly Lazy<ImmutableArray<Organisation>> organisations;
    private readonly Lazy<ImmutableArray<Source>> sources;
    private readonly Lazy<ImmutableArray<GlossaryTerm>> glossary;
    private readonly Lazy<FrozenSet<SiteUrl>> frameTargets;
    private readonly Lazy<FrozenDictionary<ContentRef, SiteUrl>> feeds;
    private readonly Lazy<GlossaryLinks> glossaryLinks;

    /// <summary>Takes over a site. Each list is put in order when somebody first asks for it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="memory">Lists that were made before, if anything is kept.</param>
    public SiteView(Site site, Theme theme, Memory? memory = null)
    {
        Site = site;
        Theme = theme;
        Letters = LetterOrder.Of(site.Settings.Language);
        this.memory = memory;
        StyleSheet = Rendering.StyleSheet.Of(theme, site.Settings.Theme);
        words = theme.Strings.ToFrozenDictionary(pair => pair.Key, pair => new Words(pair.Value));
        originals = site.Pages.Where(page => page.IsOriginal).ToLookup(page => (page.Kind, page.IsCurrent));
        attachments = site.Attachments.ToFrozenDictionary(attachment => attachment.Path.Value);
        HasFeed = FeedRenderer.IsWritten(site);
        places = new(() => AllListed().Select((page, place) => (page, place)).ToDictionary(pair => (Entry)pair.page, pair => pair.place));
        sections = new(() => Listed(ContentKind.ToolkitSection).OfType<ToolkitSection>().ToLookup(section => section.Toolkit.Id));
        map = new(() => EvidenceMap.Of(this));
        newest = new(() =>
        [
            .. AllListed().Where(page => page is not Page)
                .OrderByDescending(page => page.Facts.LastChanged).ThenByDescending(page => page.Facts.Published).ThenBy(page => places.Value[page]),
        ]);
        organisations = new(() => ByTitle(site.Of<Organisation>()));
        councils = new(() => ByTitle(site.Of<Council>()));
        sources = new(() => [.. site.Of<Source>().OrderByDescending(source => source.Date).ThenBy(source => source.Ref)]);
        glossary = new(() => ByTitle(site.Of<GlossaryTerm>()));
        frameTargets = new(() => Rendering.Frames.Targets(this).ToFrozenSet());
        feeds = new(() => site.Entries.Select(entry => (entry.Ref, Url: FeedRenderer.AddressOf(site, entry))).Where(pair => pair.Url is not null).ToFrozenDictionary(pair => pair.Ref, pair => pair.Url!.Value));
        glossaryLinks = new(() => new GlossaryLinks(GlossaryTerms));
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The alphabet of the site's language, in which its lists stand.</summary>
    public LetterOrder Letters { get; }

    /// <summary>The style sheet with the colours that site.yml asks for.</summary>
    public ThemeAsset StyleSheet { get; }

    /// <summary>How themes and outcomes meet in case studies.</summary>
    public EvidenceMap Map => map.Value;

    /// <summary>Current pages, those that changed last first; the hub's own pages are not among them.</summary>
    public ImmutableArray<PageEntry> Newest => newest.Value;

    /// <summary>True where the hub as a whole has a feed.</summary>
    public bool HasFeed { get; }

    /// <summary>Frames that were rendered, by folder, marked place, language and root. What is kept is the same whoever was first.</summary>
    internal ConcurrentDictionary<(string Folder, SiteUrl? Marked, Language Language, string? Root), FrameMarkup> Frames { get; } = new();

    /// <summary>Facts of rows that were put in words, by page and language. What is kept is the same whoever was first.</summary>
    internal ConcurrentDictionary<(ContentRef Page, Language Language), ImmutableArray<RowFact>> FactsOfRows { get; } = new();

    /// <summary>The pages that frames link to.</summary>
    internal FrozenSet<SiteUrl> FrameTargets => frameTargets.Value;

    /// <summary>By name.</summary>
    public ImmutableArray<Council> Councils => councils.Value;

    /// <summary>By name.</summary>
    public ImmutableArray<Organisation> Organisations => organisations.Value;

    /// <summary>The newest first.</summary>
    public ImmutableArray<Source> Sources => sources.Value;

    /// <summary>By term.</summary>
    public ImmutableArray<GlossaryTerm> GlossaryTerms => glossary.Value;

    /// <summary>Finds the glossary's words in text.</summary>
    public GlossaryLinks GlossaryLinks => glossaryLinks.Value;

    /// <summary>The current original pages of a kind: case studies newest first, sections in the order of their toolkit, the others by title.</summary>
    public ImmutableArray<PageEntry> Listed(ContentKind kind) => InOrder(kind, isCurrent: true);

    /// <summary>The archived and superseded pages of a kind, in the same order.</summary>
    public ImmutableArray<PageEntry> Retired(ContentKind kind) => InOrder(kind, isCurrent: false);

    /// <summary>The terms of a vocabulary in its order.</summary>
    public ImmutableArray<Term> Terms(ContentKind vocabulary) => terms.GetOrAdd(vocabulary, kind => [.. Site.Terms(kind)]);

    /// <summary>The pages that name a term, council, organisation, source or network.</summary>
    public Listing ListingOf(Entry entry) => listings.GetOrAdd(entry, MakeListing);

    /// <summary>The sections of a toolkit in order.</summary>
    public ImmutableArray<ToolkitSection> SectionsOf(ContentRef toolkit) => [.. sections.Value[toolkit.Id]];

    /// <summary>The words of a language; the site's language, then English, where the theme has none of it.</summary>
    public Words WordsOf(Language language) =>
        words.GetValueOrDefault(language) ?? words.GetValueOrDefault(Site.Settings.Language) ?? words[Language.En];

    /// <summary>A picture or a file of the input folder, or null.</summary>
    public Attachment? Attachment(string? path) => path is null ? null : attachments.GetValueOrDefault(path);

    /// <summary>What a row says of a page.</summary>
    public RowFacts RowFacts(PageEntry page) => rows.GetOrAdd(page, made => Rendering.RowFacts.Of(Site, made));

    /// <summary>The feed of a term, a network, a council, an organisation or a source; null where it has none.</summary>
    public SiteUrl? FeedOf(Entry entry) => feeds.Value.TryGetValue(entry.Ref, out var feed) ? feed : null;

    /// <summary>True for a page that lists and counts show.</summary>
    public static bool IsListed(PageEntry page) => page is { IsCurrent: true, IsOriginal: true };

    // Every current original page, kind by kind in the order in which kinds are first met, each in its order.
    private IEnumerable<PageEntry> AllListed() => Enum.GetValues<ContentKind>().SelectMany(kind => Listed(kind));

    private ImmutableArray<PageEntry> InOrder(ContentKind kind, bool isCurrent) => ordered.GetOrAdd((kind, isCurrent), name => name.Kind switch
    {
        ContentKind.CaseStudy => [.. originals[name].OrderByDescending(page => ((CaseStudy)page).Period.SortDay).ThenBy(page => Letters.Key(page.Title), StringComparer.Ordinal).ThenBy(page => page.Ref)],
        ContentKind.ToolkitSection => [.. originals[name].OrderBy(page => ((ToolkitSection)page).Toolkit).ThenBy(page => ((ToolkitSection)page).Order).ThenBy(page => page.Ref)],
        _ => ByTitle(originals[name]),
    });

    private ImmutableArray<T> ByTitle<T>(IEnumerable<T> entries)
        where T : Entry => [.. entries.OrderBy(entry => Letters.Key(entry.Title), StringComparer.Ordinal).ThenBy(entry => entry.Ref)];

    // A listing is made of the pages that name the entry, and nothing else of the site changes it.
    private Listing MakeListing(Entry entry)
    {
        if (entry is not (Term or Council or Organisation or Source or Network)) return Listing.Empty;
        var edges = Site.To(entry);
        return memory.Recall("listing", entry.ToString(), edges, () => MakeListing(edges));
    }

    private Listing MakeListing(ImmutableArray<Edge> edges)
    {
        var groups = new SortedDictionary<int, HashSet<PageEntry>>();
        var here = new HashSet<PageEntry>();
        foreach (var edge in edges)
        {
            if (edge.From is not PageEntry page || !IsListed(page) || ListingGroups.Of(edge) is not { } name) continue;
            var place = ListingGroups.InOrder.IndexOf(name);
            if (!groups.TryGetValue(place, out var pages)) groups.Add(place, pages = []);
            pages.Add(page);
            if (name == "from-here") here.Add(page);
        }

        // A council that is both the place and a helper of one case is listed as its place.
        if (groups.TryGetValue(ListingGroups.InOrder.IndexOf("helped"), out var helped)) helped.ExceptWith(here);
        var listing = new Listing(
        [
            .. groups.Where(group => group.Value.Count > 0)
                .Select(group => new ListingGroup(ListingGroups.InOrder[group.Key], [.. group.Value.OrderBy(page => places.Value[page])])),
        ]);
        return listing.Count > 0 ? listing : Listing.Empty;
    }
}
