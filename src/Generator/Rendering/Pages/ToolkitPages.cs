using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The pages of a toolkit and of its sections.</summary>
internal static class ToolkitPages
{
    public static PageView Of(PageScope scope, Toolkit toolkit)
    {
        var (site, words) = (scope.Site, scope.Words);
        var sections = scope.View.SectionsOf(toolkit.Ref);
        var shown = new HashSet<ContentRef>(sections.Select(section => section.Ref)) { toolkit.Ref };
        var path = new StepPath(words["path"], "path", "", Steps(scope, sections, null));
        var facts = new FactsOf(scope)
            .Entries("fact.owner", site.Targets(toolkit, Relation.Owner))
            .Text("fact.version", toolkit.Version)
            .Text("fact.period", words.Date(toolkit.Period))
            .Entries("fact.for", site.Targets(toolkit, Relation.Audience))
            .Entries("fact.themes", site.Targets(toolkit, Relation.Theme))
            .Entries("fact.services", site.Targets(toolkit, Relation.Service))
            .List("facts", "facts");
        return PageParts.Written(scope, toolkit, [scope.Link(words.One(ContentKind.Toolkit), SiteUrl.ListOf(ContentKind.Toolkit)), new LinkView(words.Count(ContentKind.ToolkitSection, sections.Length))]) with
        {
            Margin = PageParts.Blocks(facts),
            Main = PageParts.Blocks(Article.Picture(scope, toolkit), Article.Text(scope, toolkit), sections.IsEmpty ? null : path),
            After = Article.OtherEnds(scope, toolkit, shown),
        };
    }

    public static PageView Of(PageScope scope, ToolkitSection section)
    {
        var (site, words) = (scope.Site, scope.Words);
        var sections = scope.View.SectionsOf(section.Toolkit);
        var place = sections.IndexOf(section);
        var shown = new HashSet<ContentRef> { section.Ref, section.Toolkit };
        var step = place < 0 ? "" : words.Fill("path.place", ("n", PageScope.Number(place + 1)), ("of", PageScope.Number(sections.Length)));
        var facts = new FactsOf(scope)
            .Text("fact.who", section.Who)
            .Text("fact.duration", section.Duration)
            .Entries("fact.for", site.Targets(section, Relation.Audience))
            .Entries("fact.themes", site.Targets(section, Relation.Theme))
            .Entries("fact.leads-to", site.Targets(section, Relation.Outcome))
            .Entries("fact.services", site.Targets(section, Relation.Service))
            .List("facts", "facts");
        var inputs = section.Inputs.IsEmpty ? null : new Points(words["section.inputs"], "inputs", section.Inputs);
        var outputs = section.Outputs.IsEmpty ? null : new Points(words["section.outputs"], "outputs", section.Outputs);
        var neighbours = place < 0 || sections.Length < 2
            ? null
            : new Neighbours(words["path.neighbours"], place > 0 ? scope.Link(sections[place - 1]) : null, place < sections.Length - 1 ? scope.Link(sections[place + 1]) : null);
        foreach (var neighbour in sections) shown.Add(neighbour.Ref);
        var guides = site.Targets(section, Relation.Guide).Concat(Article.Naming(scope, section, Relation.ToolkitSection)).OfType<Guide>().Distinct().ToList();
        foreach (var guide in guides) shown.Add(guide.Ref);
        return PageParts.Written(scope, section, [new LinkView(words.Of("section", section.SectionKind)), .. step.Length == 0 ? Array.Empty<LinkView>() : [new LinkView(step)]]) with
        {
            Margin = PageParts.Blocks(facts, Article.Contents(scope, section, PageParts.Blocks(inputs, outputs))),
            Main = PageParts.Blocks(Article.Picture(scope, section), Article.Text(scope, section), inputs, outputs, neighbours),
            Beside = PageParts.Blocks(sections.Length < 2 ? null : new StepPath(words["path"], "path", step, Steps(scope, sections, section))),
            After = PageParts.Blocks(
                Rows.List(scope, "section.guides", "guides", guides),
                Article.Named(scope, section, Relation.Example, "guide.examples", "examples", shown))
                .AddRange(Article.OtherEnds(scope, section, shown)),
        };
    }

    private static ImmutableArray<StepView> Steps(PageScope scope, ImmutableArray<ToolkitSection> sections, ToolkitSection? here) =>
    [
        .. sections.Select((section, index) => new StepView(
            index + 1,
            scope.Link(section) with { Current = section == here },
            scope.Words.Of("section", section.SectionKind),
            here is null ? section.Summary : "")),
    ];
}
