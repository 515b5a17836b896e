using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What is in the hub, how old it is and what is missing.</summary>
internal static class StatisticsPage
{
    public static PageView Of(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        var studies = view.Listed(ContentKind.CaseStudy).Cast<CaseStudy>().ToList();
        return PageParts.Own(scope, "statistics", words["nav.statistics"], words.Fill("lede.statistics", ("date", words.Date(scope.Site.BuildDate)))) with
        {
            Main =
            [
                Kinds(scope),
                .. studies.Count == 0 ? [] : new Block[]
                {
                    Choices(scope, "stats.stages", "stages", Enum.GetValues<Stage>(), stage => words.Of("stage", stage), studies.CountBy(study => study.Stage)),
                    Choices(scope, "stats.evidence", "evidence", Enum.GetValues<Evidence>(), evidence => words.Of("evidence", evidence), studies.CountBy(study => study.Evidence)),
                    Years(scope, studies),
                    Coverage(scope),
                },
                .. PageParts.Blocks(Review(scope), Gaps(scope, studies), AsData(scope)),
            ],
        };
    }

    private static FactTable Kinds(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        var counts = Enum.GetValues<ContentKind>().Where(kind => kind != ContentKind.Page).Select(kind => (kind, n: kind switch
        {
            ContentKind.Council => view.Councils.Length,
            ContentKind.Organisation => view.Organisations.Length,
            ContentKind.Source => view.Sources.Length,
            ContentKind.GlossaryTerm => view.GlossaryTerms.Length,
            _ when kind.IsVocabulary() => view.Terms(kind).Length,
            _ => view.Listed(kind).Length,
        })).Where(pair => pair.n > 0).ToList();
        return Table(scope, "stats.kinds", "kinds", words["stats.kind"], counts.Select(pair => (
            pair.kind == ContentKind.GlossaryTerm ? scope.Link(words.Many(pair.kind), RootPages.Glossary) : scope.Link(words.Many(pair.kind), SiteUrl.ListOf(pair.kind)), pair.n)));
    }

    private static FactTable Choices<T>(PageScope scope, string key, string id, T[] members, Func<T, string> name, IEnumerable<KeyValuePair<T, int>> counted)
        where T : struct, Enum
    {
        var counts = counted.ToDictionary(pair => pair.Key, pair => pair.Value);
        return Table(scope, key, id, scope.Words["stats.level"], members.Select(member => (new LinkView(name(member)), counts.GetValueOrDefault(member))));
    }

    private static FactTable Years(PageScope scope, List<CaseStudy> studies) =>
        Table(scope, "stats.years", "years", scope.Words["stats.year"], studies.Where(study => study.Period.Year is not null).CountBy(study => study.Period.Year!.Value).OrderByDescending(pair => pair.Key)
            .Select(pair => (new LinkView(pair.Key.ToString(System.Globalization.CultureInfo.InvariantCulture)), pair.Value)));

    // How much of each vocabulary, and how many of the councils on record, have a case study.
    private static FactTable Coverage(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        return new FactTable(words["stats.coverage"], "coverage", [words["stats.kind"], words["stats.covered"]],
        [
            .. new[] { ContentKind.Theme, ContentKind.Outcome, ContentKind.Service, ContentKind.Region, ContentKind.Council }
                .Select(kind => (kind, All: kind == ContentKind.Council ? view.Councils.CastArray<Entry>() : view.Terms(kind).CastArray<Entry>()))
                .Where(pair => !pair.All.IsEmpty)
                .Select(pair => (pair.kind, All: pair.All.Length, With: pair.All.Count(entry => view.ListingOf(entry).CountOf(ContentKind.CaseStudy) > 0)))
                .Select(row => new TableRowView(
                    scope.Link(words.Many(row.kind), SiteUrl.ListOf(row.kind)),
                    [new LinkView(words.Fill("stats.of", ("n", PageScope.Number(row.With)), ("all", PageScope.Number(row.All))))],
                    Math.Round(100.0 * row.With / row.All, 1))),
        ]);
    }

    private static FactTable? Review(PageScope scope)
    {
        var (words, today) = (scope.Words, scope.Site.BuildDate);
        var pages = scope.Site.Pages.Where(SiteView.IsListed).Where(page => page.Facts.ReviewDue is not null).ToList();
        if (pages.Count == 0) return null;
        return Table(scope, "stats.review", "review", words["stats.state"],
        [
            (scope.Link(words["stats.review.overdue"], RootPages.DueForReview), pages.Count(page => page.Facts.ReviewDue < today)),
            (new LinkView(words["stats.review.soon"]), pages.Count(page => page.Facts.ReviewDue >= today && page.Facts.ReviewDue < today.AddMonths(3))),
            (new LinkView(words["stats.review.later"]), pages.Count(page => page.Facts.ReviewDue >= today.AddMonths(3))),
        ]);
    }

    private static LinkList? Gaps(PageScope scope, List<CaseStudy> studies)
    {
        var (view, words) = (scope.View, scope.Words);
        ImmutableArray<CountedLink> gaps =
        [
            .. new[] { ContentKind.Theme, ContentKind.Outcome, ContentKind.Service, ContentKind.Region }
                .SelectMany(kind => view.Terms(kind))
                .Where(term => view.ListingOf(term).CountOf(ContentKind.CaseStudy) == 0)
                .Select(term => new CountedLink(scope.Link(term), Note: words.One(term.Kind))),
        ];
        var map = view.Map;
        var note = words.Fill("map.gaps", ("empty", PageScope.Number(map.Gaps)), ("all", PageScope.Number(map.Themes.Length * map.Outcomes.Length)));
        return studies.Count == 0 || gaps.IsEmpty ? null : new LinkList(words["stats.gaps"], "gaps", gaps, LinkShape.Columns) { Note = new LinkedText(note) };
    }

    private static Lines? AsData(PageScope scope) => scope.Site.Settings.EmitData
        ? new Lines(scope.Words["stats.data"], "data", [scope.Linked("stats.data.text", scope.Link(scope.Words["stats.data.link"], DataRenderer.Index))])
        : null;

    private static FactTable Table(PageScope scope, string key, string id, string head, IEnumerable<(LinkView Head, int Count)> rows)
    {
        var list = rows.ToList();
        var most = Math.Max(1, list.Select(row => row.Count).DefaultIfEmpty(1).Max());
        return new FactTable(scope.Words[key], id, [head, scope.Words["stats.count"]], [.. list.Select(row => new TableRowView(row.Head, [new LinkView(PageScope.Number(row.Count))], Math.Round(100.0 * row.Count / most, 1)))]);
    }
}
