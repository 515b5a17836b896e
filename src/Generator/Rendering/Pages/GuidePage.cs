using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page of a guide.</summary>
internal static class GuidePage
{
    public static PageView Of(PageScope scope, Guide guide)
    {
        var (site, words) = (scope.Site, scope.Words);
        var shown = new HashSet<ContentRef> { guide.Ref };
        foreach (var before in site.Targets(guide, Relation.Prerequisite)) shown.Add(before.Ref);
        foreach (var network in site.Targets(guide, Relation.Network)) shown.Add(network.Ref);
        foreach (var section in site.Targets(guide, Relation.ToolkitSection)) shown.Add(section.Ref);
        var facts = new FactsOf(scope)
            .Text("fact.guide-kind", words.Of("guide", guide.GuideKind))
            .Entries("fact.for", site.Targets(guide, Relation.Audience))
            .Text("fact.time", guide.TimeNeeded)
            .Entries("fact.first", site.Targets(guide, Relation.Prerequisite))
            .Entries("fact.themes", site.Targets(guide, Relation.Theme))
            .Entries("fact.leads-to", site.Targets(guide, Relation.Outcome))
            .Entries("fact.services", site.Targets(guide, Relation.Service))
            .Entries("fact.networks", site.Targets(guide, Relation.Network))
            .Entries("fact.steps", site.Targets(guide, Relation.ToolkitSection))
            .Text("fact.version", guide.Version)
            .List("facts", "facts");
        var after = PageParts.Blocks(
            Article.Named(scope, guide, Relation.Example, "guide.examples", "examples", shown),
            Article.NamedBy<Guide>(scope, guide, Relation.Prerequisite, "guide.next", "next", shown),
            Article.NamedBy<ToolkitSection>(scope, guide, Relation.Guide, "guide.sections", "sections", shown))
            .AddRange(Article.OtherEnds(scope, guide, shown));
        return PageParts.Written(scope, guide, [scope.Link(words.One(ContentKind.Guide), SiteUrl.ListOf(ContentKind.Guide)), new LinkView(words.Of("guide", guide.GuideKind))]) with
        {
            Margin = PageParts.Blocks(facts, Article.Contents(scope, guide, [])),
            Main = PageParts.Blocks(Article.Picture(scope, guide), Article.Text(scope, guide)),
            After = after,
        };
    }
}
