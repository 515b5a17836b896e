namespace Sharewell.Bench.Corpus;

/// <summary>Everything that can be named by a page, decided before the first page is written.</summary>
internal sealed class HubPlan
{
    /// <summary>Of two pages of one type that stand alike, the places differ by at least this.</summary>
    public const int FewEvery = 15;

    private const int ManyEvery = 50;
    private const int ManyTerms = 10;

    private readonly HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<PagePlan, int> places = [];
    private readonly Chance chance;
    private readonly Prose prose;

    public HubPlan(CorpusOptions options, Chance chance, Prose prose)
    {
        (this.chance, this.prose) = (chance, prose);
        var times = options.ManyTerms ? ManyTerms : 1;
        Themes = Terms("theme", 12 * times);
        Outcomes = Terms("outcome", 10 * times);
        Services = Terms("service", 12 * times);
        Regions = Terms("region", 10);
        Audiences = Terms("audience", 6);
        Councils = Place.Make(chance, 200 * times, [.. Regions.Select(term => term.Id)]);
        Organisations = Terms("body", 40 * times);
        Sources = Terms("src", 60 * times);
        Glossary = Terms("word", 60 * times);

        var toolkits = 1 + (options.Pages / 1000);
        var sections = options.Pages * 3 / 100;
        var packs = 2 + (options.Pages / 2500);
        var networks = options.Pages * 5 / 100;
        var guides = options.Pages * 15 / 100;
        foreach (var id in (string[])["home", "about", "accessibility", "contribute", "licence", "privacy"]) Pages.Add(new PagePlan("pages", id, Title(2, 4), Standing.Published));
        for (var i = 0; i < toolkits; i++) Toolkits.Add(new PagePlan("toolkit", $"tool-{i + 1}", Title(3, 5), Standing.Published));
        for (var i = 0; i < sections; i++) Sections.Add(Page($"toolkit/tool-{1 + (i % toolkits)}", 3, 6, Standing.Published));
        for (var i = 0; i < packs; i++) Packs.Add(Page("packs", 3, 6, Standing.Published));
        for (var i = 0; i < networks; i++) Networks.Add(Page("networks", 3, 5, Draw(i, FewEvery)));
        for (var i = 0; i < guides; i++) Guides.Add(Page("guides", 4, 8, Draw(i, ManyEvery)));
        var cases = options.Pages - Pages.Count - toolkits - sections - packs - networks - guides;
        for (var i = 0; i < cases; i++) Cases.Add(Page("case-studies", 5, 9, Draw(i, ManyEvery)));
        PublishedCases = Published(Cases);
        PublishedGuides = Published(Guides);
        PublishedNetworks = Published(Networks);
        foreach (var pages in new[] { PublishedNetworks, PublishedGuides })
        {
            for (var i = 0; i < pages.Count; i++) places.Add(pages[i], i);
        }

        Linkable = [.. PublishedCases, .. PublishedGuides, .. PublishedNetworks, .. Sections];
    }

    public IReadOnlyList<TermPlan> Themes { get; }

    public IReadOnlyList<TermPlan> Outcomes { get; }

    public IReadOnlyList<TermPlan> Services { get; }

    public IReadOnlyList<TermPlan> Regions { get; }

    public IReadOnlyList<TermPlan> Audiences { get; }

    public IReadOnlyList<Council> Councils { get; }

    public IReadOnlyList<TermPlan> Organisations { get; }

    public IReadOnlyList<TermPlan> Sources { get; }

    public IReadOnlyList<TermPlan> Glossary { get; }

    public List<PagePlan> Pages { get; } = [];

    public List<PagePlan> Toolkits { get; } = [];

    public List<PagePlan> Sections { get; } = [];

    public List<PagePlan> Packs { get; } = [];

    public List<PagePlan> Networks { get; } = [];

    public List<PagePlan> Guides { get; } = [];

    public List<PagePlan> Cases { get; } = [];

    public IReadOnlyList<PagePlan> PublishedCases { get; }

    public IReadOnlyList<PagePlan> PublishedGuides { get; }

    public IReadOnlyList<PagePlan> PublishedNetworks { get; }

    /// <summary>The pages that any page may link to.</summary>
    public IReadOnlyList<PagePlan> Linkable { get; }

    /// <summary>The place of a network or guide among those of its type that are published; 0 for one that is not.</summary>
    public int PlaceOf(PagePlan page) => places.GetValueOrDefault(page);

    private static List<PagePlan> Published(IEnumerable<PagePlan> pages) => [.. pages.Where(page => page.Standing == Standing.Published)];

    // One in so many of each standing, and never the first ones, so that there is always something to refer to.
    private static Standing Draw(int index, int every) => (index % every * 5 / every, index % every * 5 % every < 5) switch
    {
        (1, true) => Standing.Draft,
        (2, true) => Standing.Archived,
        (3, true) => Standing.Superseded,
        (4, true) => Standing.Translation,
        _ => Standing.Published,
    };

    private List<TermPlan> Terms(string name, int count) => [.. Enumerable.Range(1, count).Select(number => new TermPlan($"{name}-{number}", Unique(() => prose.Phrase(chance.Between(2, 3), 50))))];

    private PagePlan Page(string folder, int fewest, int most, Standing standing)
    {
        var title = Title(fewest, most);
        var stem = new string([.. title.ToLowerInvariant().Select(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? letter : '-')]);
        while (stem.Contains("--", StringComparison.Ordinal)) stem = stem.Replace("--", "-", StringComparison.Ordinal);
        stem = stem[..Math.Min(stem.Length, 54)].Trim('-');
        var id = stem;
        for (var number = 2; !ids.Add(id); number++) id = $"{stem}-{number}";
        return new PagePlan(folder, id, title, standing);
    }

    private string Title(int fewest, int most) => Unique(() => prose.Phrase(chance.Between(fewest, most), 85));

    private string Unique(Func<string> make)
    {
        while (true)
        {
            var title = make();
            if (title.Length >= 5 && titles.Add(title)) return title;
        }
    }
}

/// <summary>How a page stands.</summary>
internal enum Standing
{
    Published,
    Draft,
    Archived,
    Superseded,
    Translation,
}

/// <summary>A term or record.</summary>
internal sealed record TermPlan(string Id, string Label);

/// <summary>A page.</summary>
/// <param name="Folder">Where it lies: <c>toolkit/tool-1</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Standing">How it stands.</param>
internal sealed record PagePlan(string Folder, string Id, string Title, Standing Standing)
{
    /// <summary>Its ref.</summary>
    public string Ref => $"{Folder}/{Id}";

    /// <summary>Its file in the input folder.</summary>
    public string Path => Folder == "toolkit" ? $"{Folder}/{Id}/index.md" : $"{Folder}/{Id}.md";

    /// <summary>The path to its file from a file in another folder.</summary>
    public string From(PagePlan other)
    {
        var folder = other.Path[..other.Path.LastIndexOf('/')];
        return string.Concat(folder.Split('/').Select(_ => "../")) + Path;
    }
}
