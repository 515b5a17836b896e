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
    private readonly FrozenDictionary<ContentKind, ImmutableArray<PageEntry>> listed;
    private readonly FrozenDictionary<ContentKind, ImmutableArray<PageEntry>> retired;
    private readonly FrozenDictionary<ContentKind, ImmutableArray<Term>> terms;
    private readonly FrozenDictionary<ContentRef, Listing> listings;
    private readonly FrozenDictionary<string, ImmutableArray<ToolkitSection>> sections;
    private readonly FrozenDictionary<Language, Words> words;
    private readonly FrozenDictionary<string, Attachment> attachments;
    private readonly FrozenDictionary<ContentRef, RowFacts> rows;
    private readonly FrozenDictionary<ContentRef, SiteUrl> feeds;

    /// <summary>Reads the site once.</summary>
    public SiteView(Site site, Theme theme)
    {
        Site = site;
        Theme = theme;
        StyleSheet = Rendering.StyleSheet.Of(theme, site.Settings.Theme);
        words = theme.Strings.ToFrozenDictionary(pair => pair.Key, pair => new Words(pair.Value));
        var originals = site.Pages.Where(page => page.IsOriginal).ToLookup(page => page.IsCurrent);
        listed = InOrder(originals[true]);
        retired = InOrder(originals[false]);
        terms = ContentKinds.Vocabularies.ToFrozenDictionary(kind => kind, kind => site.Terms(kind).ToImmutableArray());
        var places = listed.Values.SelectMany(pages => pages).Select((page, place) => (page.Ref, place)).ToFrozenDictionary(pair => pair.Ref, pair => pair.place);
        listings = site.Entries.Where(entry => entry is Term or Council or Organisation or Source or Network)
            .Select(entry => (entry.Ref, Listing: ListingOf(entry, places)))
            .Where(pair => pair.Listing.Count > 0)
            .ToFrozenDictionary(pair => pair.Ref, pair => pair.Listing);
        sections = Listed(ContentKind.ToolkitSection).OfType<ToolkitSection>().GroupBy(section => section.Toolkit.Id).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        attachments = site.Attachments.ToFrozenDictionary(attachment => attachment.Path.Value);
        rows = site.Pages.ToFrozenDictionary(page => page.Ref, page => Rendering.RowFacts.Of(site, page));
        Map = EvidenceMap.Of(this);
        Newest =
        [
            .. listed.Values.SelectMany(pages => pages).Where(page => page is not Page)
                .OrderByDescending(page => page.Facts.LastChanged).ThenByDescending(page => page.Facts.Published).ThenBy(page => places[page.Ref]),
        ];
        HasFeed = FeedRenderer.IsWritten(site);
        feeds = site.Entries.Select(entry => (entry.Ref, Url: FeedRenderer.AddressOf(site, entry))).Where(pair => pair.Url is not null).ToFrozenDictionary(pair => pair.Ref, pair => pair.Url!.Value);
        Organisations = ByTitle(site.Of<Organisation>());
        Councils = ByTitle(site.Of<Council>());
        Sources = [.. site.Of<Source>().OrderByDescending(source => source.Date).ThenBy(source => source.Ref)];
        GlossaryTerms = ByTitle(site.Of<GlossaryTerm>());
        FrameTargets = Rendering.Frames.Targets(this).ToFrozenSet();
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The style sheet with the colours that site.yml asks for.</summary>
    public ThemeAsset StyleSheet { get; }

    /// <summary>How themes and outcomes meet in case studies.</summary>
    public EvidenceMap Map { get; }

    /// <summary>Current pages, those that changed last first; the hub's own pages are not among them.</summary>
    public ImmutableArray<PageEntry> Newest { get; }

    /// <summary>True where the hub as a whole has a feed.</summary>
    public bool HasFeed { get; }

    /// <summary>Frames that were rendered, by folder, marked place, language and root. What is kept is the same whoever was first.</summary>
    internal ConcurrentDictionary<(string Folder, SiteUrl? Marked, Language Language, string? Root), FrameMarkup> Frames { get; } = new();

    /// <summary>Facts of rows that were put in words, by page and language. What is kept is the same whoever was first.</summary>
    internal ConcurrentDictionary<(ContentRef Page, Language Language), ImmutableArray<RowFact>> FactsOfRows { get; } = new();

    /// <summary>The pages that frames link to.</summary>
    internal FrozenSet<SiteUrl> FrameTargets { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<Council> Councils { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<Organisation> Organisations { get; }

    /// <summary>The newest first.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>By term.</summary>
    public ImmutableArray<GlossaryTerm> GlossaryTerms { get; }

    /// <summary>The current original pages of a kind: case studies newest first, sections in the order of their toolkit, the others by title.</summary>
    public ImmutableArray<PageEntry> Listed(ContentKind kind) => listed.GetValueOrDefault(kind, []);

    /// <summary>The archived and superseded pages of a kind, in the same order.</summary>
    public ImmutableArray<PageEntry> Retired(ContentKind kind) => retired.GetValueOrDefault(kind, []);

    /// <summary>The terms of a vocabulary in its order.</summary>
    public ImmutableArray<Term> Terms(ContentKind vocabulary) => terms.GetValueOrDefault(vocabulary, []);

    /// <summary>The pages that name a term, council, organisation, source or network.</summary>
    public Listing ListingOf(Entry entry) => listings.GetValueOrDefault(entry.Ref, Listing.Empty);

    /// <summary>The sections of a toolkit in order.</summary>
    public ImmutableArray<ToolkitSection> SectionsOf(ContentRef toolkit) => sections.GetValueOrDefault(toolkit.Id, []);

    /// <summary>The words of a language; the site's language, then English, where the theme has none of it.</summary>
    public Words WordsOf(Language language) =>
        words.GetValueOrDefault(language) ?? words.GetValueOrDefault(Site.Settings.Language) ?? words[Language.En];

    /// <summary>A picture or a file of the input folder, or null.</summary>
    public Attachment? Attachment(string? path) => path is null ? null : attachments.GetValueOrDefault(path);

    /// <summary>What a row says of a page.</summary>
    public RowFacts RowFacts(PageEntry page) => rows[page.Ref];

    /// <summary>The feed of a theme, an outcome, a network or a council; null where it has none.</summary>
    public SiteUrl? FeedOf(Entry entry) => feeds.TryGetValue(entry.Ref, out var feed) ? feed : null;

    /// <summary>True for a page that lists and counts show.</summary>
    public static bool IsListed(PageEntry page) => page is { IsCurrent: true, IsOriginal: true };

    private static FrozenDictionary<ContentKind, ImmutableArray<PageEntry>> InOrder(IEnumerable<PageEntry> pages) =>
        pages.GroupBy(page => page.Kind).ToFrozenDictionary(group => group.Key, group => group.Key switch
        {
            ContentKind.CaseStudy => [.. group.OrderByDescending(page => ((CaseStudy)page).Period.SortDay).ThenBy(page => Folding.Fold(page.Title), StringComparer.Ordinal).ThenBy(page => page.Ref)],
            ContentKind.ToolkitSection => [.. group.OrderBy(page => ((ToolkitSection)page).Toolkit).ThenBy(page => ((ToolkitSection)page).Order).ThenBy(page => page.Ref)],
            _ => ByTitle(group),
        });

    private static ImmutableArray<T> ByTitle<T>(IEnumerable<T> entries)
        where T : Entry => [.. entries.OrderBy(entry => Folding.Fold(entry.Title), StringComparer.Ordinal).ThenBy(entry => entry.Ref)];

    private Listing ListingOf(Entry entry, FrozenDictionary<ContentRef, int> places)
    {
        var groups = new SortedDictionary<int, Dictionary<ContentRef, PageEntry>>();
        var here = new HashSet<ContentRef>();
        foreach (var edge in Site.To(entry))
        {
            if (edge.From is not PageEntry page || !IsListed(page) || ListingGroups.Of(edge) is not { } name) continue;
            var place = ListingGroups.InOrder.IndexOf(name);
            if (!groups.TryGetValue(place, out var pages)) groups.Add(place, pages = []);
            pages.TryAdd(page.Ref, page);
            if (name == "from-here") here.Add(page.Ref);
        }

        // A council that is both the place and a helper of one case is listed as its place.
        if (groups.TryGetValue(ListingGroups.InOrder.IndexOf("helped"), out var helped))
        {
            foreach (var page in here) helped.Remove(page);
        }

        return new Listing(
        [
            .. groups.Where(group => group.Value.Count > 0)
                .Select(group => new ListingGroup(ListingGroups.InOrder[group.Key], [.. group.Value.Values.OrderBy(page => places[page.Ref])])),
        ]);
    }
}
