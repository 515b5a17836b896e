using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page of a case study.</summary>
internal static class CaseStudyPage
{
    public static PageView Of(PageScope scope, CaseStudy study)
    {
        var words = scope.Words;
        var shown = new HashSet<ContentRef> { study.Ref };
        var figures = Figures.Of(scope, study);
        var reusable = study.Reusable.Length == 0 ? null : new SetApart(words["reusable"], "reusable", study.Reusable);
        var after = PageParts.Blocks(
            Article.NamedBy<Guide>(scope, study, Relation.Example, "case.guides", "guides", shown),
            Article.NamedBy<ToolkitSection>(scope, study, Relation.Example, "case.sections", "sections", shown))
            .AddRange(Article.OtherEnds(scope, study, shown));
        return PageParts.Written(scope, study, Kicker(scope, study)) with
        {
            Margin = PageParts.Blocks(Facts(scope, study), Article.Contents(scope, study, PageParts.Blocks(reusable))),
            Main = PageParts.Blocks(figures, Article.Picture(scope, study), Article.Text(scope, study), reusable),
            After = after,
        };
    }

    private static ImmutableArray<LinkView> Kicker(PageScope scope, CaseStudy study)
    {
        var row = scope.View.RowFacts(study);
        var when = scope.Words.Date(study.Period);
        var type = scope.Words[study.CaseKind == CaseKind.Note ? "kind.case-note" : "kind.case-study"];
        return
        [
            scope.Link(type, SiteUrl.ListOf(ContentKind.CaseStudy)),
            .. row.Places.Take(3).Select(place => new LinkView(place)),
            .. when.Length == 0 ? Array.Empty<LinkView>() : [new LinkView(when)],
        ];
    }

    private static FactList? Facts(PageScope scope, CaseStudy study)
    {
        var (site, words) = (scope.Site, scope.Words);
        return new FactsOf(scope)
            .Values("fact.councils", WithRoles(scope, study, Relation.Council))
            .Values("fact.organisations", WithRoles(scope, study, Relation.Organisation))
            .Entries("fact.networks", site.Targets(study, Relation.Network))
            .Entries("fact.regions", site.Targets(study, Relation.Region))
            .Text("fact.period", words.Date(study.Period))
            .Level("fact.stage", words.Of("stage", study.Stage), Marks.Of(study.Stage))
            .Level("fact.evidence", words.Of("evidence", study.Evidence), Marks.Of(study.Evidence))
            .Entries(study.OutcomesAreSought ? "fact.outcomes-sought" : "fact.outcomes-achieved", site.Targets(study, Relation.Outcome))
            .Entries("fact.themes", site.Targets(study, Relation.Theme))
            .Entries("fact.services", site.Targets(study, Relation.Service))
            .Entries("fact.audiences", site.Targets(study, Relation.Audience))
            .Text("fact.cost", CostOf(words, study.Cost))
            .List("facts", "facts");
    }

    // A subject needs no word for its part. A council that has ended is named with what is there today.
    private static ImmutableArray<FactValue> WithRoles(PageScope scope, CaseStudy study, Relation relation) =>
    [
        .. scope.Site.From(study, relation).Select(edge =>
        {
            var role = edge.Detail is { } typed && Choice<PartRole>.Find(typed) is { } found and not PartRole.Subject ? scope.Words.Of("role", found) : "";
            ImmutableArray<string> successors = [.. scope.Site.Targets(edge.To, Relation.ReplacedBy).Select(next => next.Title)];
            var now = successors.IsEmpty ? "" : scope.Words.Fill("fact.now", ("names", scope.Words.Join(successors)));
            return new FactValue(scope.Link(edge.To), string.Join("; ", new[] { role, now }.Where(note => note.Length > 0)));
        }),
    ];

    private static string CostOf(Words words, Cost? cost) => cost switch
    {
        null => "",
        { Amount: null } => cost.Note,
        { Amount: { } amount } => $"{words.Of("qualifier", cost.Qualifier)} {Numbers.Money(amount, cost.Currency, words)}{(cost.Note.Length > 0 ? $" ({cost.Note})" : "")}",
    };
}
