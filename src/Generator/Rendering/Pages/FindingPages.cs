using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The pages that help to find others: search, what's new, A to Z, glossary, what is due for review.</summary>
internal static class FindingPages
{
    private const string SearchScript = "search.js";

    private static readonly ImmutableArray<(string Key, string Typed)> QueryExamples =
    [
        ("words", "peer review"), ("phrase", "\"peer review\""), ("must", "+scrutiny"), ("not", "-library"), ("field", "title:network"),
        ("wild", "librar*"), ("near", "counsil~1"), ("weight", "peer^5 review"),
    ];

    /// <summary>Most entries on one page of the A to Z.</summary>
    public const int LettersPageSize = 500;

    private const int MostNew = 100;
    private const int MostDue = 200;

    public static PageView Search(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        LinkList?[] ways =
        [
            new LinkList(words["search.kinds"], "kinds",
            [
                .. ContentKinds.Written.Where(kind => kind is not (ContentKind.Page or ContentKind.ToolkitSection) && Frames.HasList(view, kind))
                    .Select(kind => new CountedLink(scope.Link(words.Many(kind), SiteUrl.ListOf(kind)), PageScope.Number(view.Listed(kind).Length))),
            ]),
            Terms(scope, ContentKind.Theme), Terms(scope, ContentKind.Outcome), Terms(scope, ContentKind.Service), Terms(scope, ContentKind.Region), Terms(scope, ContentKind.Audience),
        ];
        var page = PageParts.Own(scope, "search", words["nav.search"], words["lede.search"], PageLayout.Wide, "SearchResultsPage");
        // Nothing of search is loaded before somebody searches: the box on every other page leads here.
        var script = view.Theme.Assets.FirstOrDefault(asset => asset.Name == SearchScript);
        return page with
        {
            Head = page.Head with { Script = script is null ? null : scope.At.To(script.Url) },
            Top = [new SearchBox("q", scope.At.To(RootPages.Search), words["search.hint"], Large: true)],
            Main = [Results(scope), .. ways.Where(list => list is { Links.IsEmpty: false }).Select(list => (Block)list!)],
        };
    }

    public static PageView WhatsNew(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        var newest = view.Newest.Take(MostNew).ToList();
        var months = newest.GroupBy(page => (page.Facts.LastChanged.Year, page.Facts.LastChanged.Month));
        return PageParts.Own(scope, "new", words["nav.whats-new"], words["lede.whats-new"]) with
        {
            Main = newest.Count == 0 ? [scope.Nothing("nothing.list")] :
            [
                .. months.Select(month => new RowList(
                    words.Date(ImpreciseDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{month.Key.Year:D4}-{month.Key.Month:D2}"))!.Value),
                    string.Create(CultureInfo.InvariantCulture, $"m{month.Key.Year:D4}-{month.Key.Month:D2}"),
                    [.. month.Select(page => Rows.Of(scope, page, Change(words, page)))])),
                .. view.Newest.Length > MostNew ? [new Nothing(new LinkedText(words.Fill("list.first", ("shown", PageScope.Number(MostNew)), ("n", PageScope.Number(view.Newest.Length)))))] : Array.Empty<Block>(),
            ],
        };
    }

    public static PageView AToZ(PageScope scope, int number, Alphabet alphabet)
    {
        var words = scope.Words;
        var letters = alphabet.Letters.Select(pair => (pair.Letter, Page: (pair.First / LettersPageSize) + 1))
            .Select(pair => new LinkView(pair.Letter, pair.Page == number ? "#" + Alphabet.Id(pair.Letter) : scope.At.To(RootPages.AToZ.OnPage(pair.Page), Alphabet.Id(pair.Letter))));
        var groups = alphabet.Entries.Skip((number - 1) * LettersPageSize).Take(LettersPageSize).GroupBy(pair => pair.Letter)
            .Select(group => new LinkList(group.Key, Alphabet.Id(group.Key), [.. group.Select(pair => new CountedLink(scope.Link(pair.Entry), Note: words.One(pair.Entry.Kind)))], LinkShape.Columns));
        var page = PageParts.Own(scope, "a-z", words["nav.a-z"], words["lede.a-z"]) with
        {
            Main = [new LetterBar(words["a-z.letters"], [.. letters]), .. groups, .. PageParts.Blocks(PageParts.Pager(scope, AToZPages(alphabet), RootPages.AToZ, number))],
        };
        return PageParts.Later(scope, page, number);
    }

    /// <summary>How many pages the A to Z takes.</summary>
    public static int AToZPages(Alphabet alphabet) => Math.Max(1, (alphabet.Entries.Length + LettersPageSize - 1) / LettersPageSize);

    /// <summary>Everything with a name that lists show.</summary>
    public static Alphabet Everything(SiteView view) =>
        Alphabet.Of(view.Site.Entries.Where(entry => entry is not PageEntry page || (SiteView.IsListed(page) && page is not Page { IsHome: true })));

    public static PageView Glossary(PageScope scope)
    {
        var words = scope.Words;
        var alphabet = Alphabet.Of(scope.View.GlossaryTerms);
        var terms = alphabet.Entries.Select(pair => (GlossaryTerm)pair.Entry).ToImmutableArray();
        var letters = alphabet.Letters.Select(pair => new LinkView(pair.Letter, "#" + terms[pair.First].Anchor));
        return PageParts.Own(scope, "glossary", words["nav.glossary"], words["lede.glossary"], type: "DefinedTermSet") with
        {
            Main =
            [
                new LetterBar(words["a-z.letters"], [.. letters]),
                Entries(scope, terms),
            ],
        };
    }

    /// <summary>Terms with their definitions.</summary>
    public static Glossary Entries(PageScope scope, IEnumerable<GlossaryTerm> terms) => new(
    [
        .. terms.Select(term => new GlossaryEntry(term.Anchor, term.Title, term.Short, string.Join(", ", term.Aliases), term.Summary, [.. scope.Site.Targets(term, Relation.See).Select(scope.Link)])),
    ]);

    public static PageView DueForReview(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        var due = scope.Site.Pages.Where(page => SiteView.IsListed(page) && page.Facts.ReviewDue < scope.Site.BuildDate).OrderBy(page => page.Facts.ReviewDue).ThenBy(page => page.Ref).ToList();
        var rows = due.Take(MostDue).Select(page => Rows.Of(scope, page, words.Fill("due.since", ("date", words.Date(page.Facts.ReviewDue!.Value)))));
        return PageParts.Own(scope, "due", words["nav.due"], words.Fill("lede.due", ("date", words.Date(scope.Site.BuildDate)))) with
        {
            Main =
            [
                due.Count == 0 ? new Nothing(new LinkedText(words["nothing.due"])) : new RowList("", "due", [.. rows]) { Count = words.Count("count.page", due.Count) },
                .. due.Count > MostDue ? [new Nothing(new LinkedText(words.Fill("list.first", ("shown", PageScope.Number(MostDue)), ("n", PageScope.Number(due.Count)))))] : Array.Empty<Block>(),
            ],
        };
    }

    // The words of the search script stand in the page, so that they come in its language and a theme can change them.
    private static SearchResults Results(PageScope scope)
    {
        const string said = "search.say.";
        var words = scope.Words;
        var keys = scope.View.Theme.Strings[words.Language].Keys.Where(key => key.StartsWith(said, StringComparison.Ordinal));
        return new SearchResults(
            words["search.no-script"],
            [.. keys.Select(key => (key[said.Length..], words[key]))],
            new SearchHelp(words["search.help"], [.. QueryExamples.Select(example => (example.Typed, words["search.help." + example.Key]))]));
    }

    private static LinkList Terms(PageScope scope, ContentKind vocabulary) => new(
        scope.Words.Many(vocabulary),
        vocabulary.Name(),
        [.. scope.View.Terms(vocabulary).Select(term => new CountedLink(scope.Link(term), ListPages.CountOf(scope, term))).Where(link => link.Count is not null)]);

    private static string Change(Words words, PageEntry page) => page.Facts.Updated is { } updated
        ? words.Fill("new.updated", ("date", words.Date(updated)))
        : words.Fill("new.published", ("kind", words.One(page.Kind)), ("date", words.Date(page.Facts.Published)));
}
