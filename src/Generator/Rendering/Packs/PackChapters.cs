using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Pages of a pack as chapters of a book: with what a reader needs who has the book and nothing else.</summary>
internal static class PackChapters
{
    private static readonly ImmutableArray<string> FootKeys = ["foot.source", "foot.sources", "foot.licence", "foot.attribution", "foot.published", "foot.updated"];

    /// <summary>The id of a chapter, which stands before every id in it: <c>p3</c>.</summary>
    public static string IdOf(PackedPage packed) => "p" + packed.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What stands over a chapter: the page's title, with that of its part.</summary>
    public static string TitleOf(Words words, PackedPage packed) => packed.Part switch
    {
        null => packed.Page.Title,
        PackedPage.Roles when packed.Page is Network => $"{packed.Page.Title}: {words["roles"]}",
        var part => packed.Page.Body.Headings.FirstOrDefault(heading => heading.Slug == part) is { } heading ? $"{packed.Page.Title}: {heading.Text}" : packed.Page.Title,
    };

    /// <summary>True where a chapter has the element that a link names; the top is there always.</summary>
    public static bool Has(PackedPage packed, string fragment) =>
        packed.Body.Headings.Any(heading => heading.Id == fragment) || (fragment == NetworkPage.RolesId && packed.Page is Network && packed.Part is null or PackedPage.Roles);

    /// <summary>A chapter.</summary>
    /// <param name="scope">The book, in the language of the page, with the bounds of the pack.</param>
    /// <param name="packed">The page.</param>
    /// <param name="level">The level of its title; what stands under it is shifted to below.</param>
    /// <param name="prefix">Stands before every id in it, so that chapters can share a page; empty where each has its own.</param>
    /// <param name="book">The language of the book: a chapter in another is marked.</param>
    /// <param name="notes">Takes the addresses of its links, for paper; null where links can be followed.</param>
    public static ChapterView Of(PageScope scope, PackedPage packed, int level, string prefix, Language book, LinkNotes? notes)
    {
        var (words, page) = (scope.Words, packed.Page);
        var whole = packed.Part is null;
        var network = page as Network;
        var roles = network is not null && packed.Part is null or PackedPage.Roles && !(network?.Roles.IsEmpty ?? true) ? NetworkPage.Responsibilities(scope, network!) : null;
        var text = BodyRenderer.Render(scope.Site, page, words, new BodyOptions
        {
            At = scope.At,
            HeadingShift = level - 1,
            IdPrefix = prefix,
            Body = packed.Body,
            HrefOfFile = HubFile(scope.Site),
            Notes = notes,
        });
        return new ChapterView
        {
            Id = IdOf(packed),
            Prefix = prefix,
            Level = level,
            Language = page.Facts.Language == book ? null : page.Facts.Language.Name(),
            Kicker = words.Join(Kicker(scope, page)),
            Title = TitleOf(words, packed),
            Lede = whole ? page.Summary : "",
            Note = packed.Note,
            Banners = [.. Article.Banners(scope, page).OfType<Banner>().Where(banner => banner.Kind != "overdue")],
            Facts = whole ? Facts(scope, page) : [],
            Figures = whole && page is CaseStudy study ? Figures.Of(scope, study)?.Figures ?? [] : [],
            Text = new MarkupString(text),
            Addresses = notes?.Addresses ?? [],
            Points = whole ? Points(words, page) : [],
            Roles = roles,
            Foot = Foot(scope, page),
        };
    }

    /// <summary>Where a book links to for a file that is offered for download, which no book holds.</summary>
    public static Func<Attachment, string?> HubFile(Site site) => file => site.Settings.BaseUrl is { } hub ? new Uri(hub, file.Url.Path).AbsoluteUri : null;

    private static ImmutableArray<string> Kicker(PageScope scope, PageEntry page) =>
    [
        page is CaseStudy { CaseKind: CaseKind.Note } ? scope.Words["kind.case-note"] : scope.Words.One(page.Kind),
        .. page is CaseStudy or Network ? scope.View.RowFacts(page).Places.Take(3) : [],
    ];

    private static ImmutableArray<Fact> Facts(PageScope scope, PageEntry page)
    {
        var (site, words) = (scope.Site, scope.Words);
        var facts = new FactsOf(scope);
        switch (page)
        {
            case CaseStudy study:
                facts.Text("fact.period", words.Date(study.Period))
                    .Level("fact.stage", words.Of("stage", study.Stage), Marks.Of(study.Stage))
                    .Level("fact.evidence", words.Of("evidence", study.Evidence), Marks.Of(study.Evidence))
                    .Texts(study.OutcomesAreSought ? "fact.outcomes-sought" : "fact.outcomes-achieved", Titles(Relation.Outcome));
                break;
            case Guide guide:
                facts.Texts("fact.for", Titles(Relation.Audience)).Text("fact.time", guide.TimeNeeded);
                break;
            case Network network:
                facts.Text("fact.period", words.Date(network.Period)).Text("fact.area", network.AreaText).Texts("fact.partners", Titles(Relation.Partner));
                break;
            case ToolkitSection section:
                facts.Text("fact.who", section.Who).Text("fact.duration", section.Duration);
                break;
        }

        return facts.List("facts", "facts")?.Facts ?? [];

        IEnumerable<string> Titles(Relation relation) => site.Targets(page, relation).Select(target => target.Title).Distinct();
    }

    private static ImmutableArray<Points> Points(Words words, PageEntry page) => page switch
    {
        CaseStudy { Reusable.Length: > 0 } study => [new Points(words["reusable"], "reusable", [study.Reusable])],
        Network network =>
        [
            .. network.Functions.IsEmpty ? Array.Empty<Points>() : [new Points(words["network.functions"], "functions", network.Functions, Numbered: true)],
            .. network.HowToJoin.Length == 0 ? Array.Empty<Points>() : [new Points(words["network.join"], "join", [network.HowToJoin])],
        ],
        ToolkitSection section =>
        [
            .. section.Inputs.IsEmpty ? Array.Empty<Points>() : [new Points(words["section.inputs"], "inputs", section.Inputs)],
            .. section.Outputs.IsEmpty ? Array.Empty<Points>() : [new Points(words["section.outputs"], "outputs", section.Outputs)],
        ],
        _ => [],
    };

    // Source, licence, credit and the day of the text: without them nobody can quote or reuse the chapter.
    private static ImmutableArray<Fact> Foot(PageScope scope, PageEntry page)
    {
        var all = Article.Foot(scope, page).OfType<FactList>().SelectMany(list => list.Facts);
        var wanted = FootKeys.Select(key => scope.Words[key]).ToHashSet();
        var facts = all.Where(fact => wanted.Contains(fact.Label)).ToImmutableArray();
        return Heads.Absolute(scope.Site.Settings, page.Address) is { } address
            ? facts.Add(new Fact(scope.Words["book.address"], [new FactValue(new LinkView(address, address, Outside: true))]))
            : facts;
    }
}
