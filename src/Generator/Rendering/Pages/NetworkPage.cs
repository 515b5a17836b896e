using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page of a network, with its responsibility summary and what it has done.</summary>
internal static class NetworkPage
{
    /// <summary>The id of the responsibility summary: content links to it as <c>#roles</c>.</summary>
    public const string RolesId = "roles";

    public static PageView Of(PageScope scope, Network network, int number = 1)
    {
        var words = scope.Words;
        var listing = scope.View.ListingOf(network);
        var page = PageParts.Written(scope, network, Kicker(scope, network));
        var groups = PageParts.Groups(scope, listing, network.Address, number);
        if (number > 1) return PageParts.Later(scope, page with { After = groups, Foot = [] }, number);

        var shown = new HashSet<ContentRef>(listing.Groups.SelectMany(group => group.Pages).Select(one => one.Ref)) { network.Ref };
        foreach (var parent in scope.Site.Targets(network, Relation.Parent)) shown.Add(parent.Ref);
        var functions = network.Functions.IsEmpty ? null : new Points(words["network.functions"], "functions", network.Functions);
        var roles = Responsibilities(scope, network);
        var join = network.HowToJoin.Length == 0 ? null : new SetApart(words["network.join"], "join", network.HowToJoin);
        return page with
        {
            Margin = PageParts.Blocks(Facts(scope, network), Article.Contents(scope, network, PageParts.Blocks(functions, roles, join))),
            Main = PageParts.Blocks(Article.Picture(scope, network), Article.Text(scope, network), functions, roles, join),
            After = groups.AddRange(Article.OtherEnds(scope, network, shown)),
        };
    }

    /// <summary>The responsibility summary; one without roles says that none is recorded.</summary>
    public static ResponsibilitySummary Responsibilities(PageScope scope, Network network) =>
        new(scope.Words["roles"], RolesId, network.Title, [.. network.Roles.Select((role, index) => Role(scope, role, index + 1))]);

    private static RoleView Role(PageScope scope, NetworkRole role, int number)
    {
        var facts = new FactsOf(scope).Text("roles.time", role.Time).Text("roles.reports-to", role.ReportsTo).List("roles", "role");
        return new RoleView(number, role.Role, role.Purpose, role.Responsibilities, facts?.Facts ?? []);
    }

    private static ImmutableArray<LinkView> Kicker(PageScope scope, Network network)
    {
        var row = scope.View.RowFacts(network);
        return
        [
            scope.Link(scope.Words.One(ContentKind.Network), SiteUrl.ListOf(ContentKind.Network)),
            new LinkView(scope.Words.Of("level", network.Level)),
            .. row.Places.Length is > 0 and <= 3 && network.AreaText.Length <= 40 ? row.Places.Select(place => new LinkView(place)) : [],
        ];
    }

    private static FactList? Facts(PageScope scope, Network network)
    {
        var (site, words) = (scope.Site, scope.Words);
        var facts = new FactsOf(scope)
            .Text("fact.short-name", network.ShortName)
            .Texts("fact.other-names", network.OtherNames)
            .Text("fact.activity", Activity(scope, network))
            .Text("fact.period", words.Date(network.Period))
            .Text("fact.level", words.Of("level", network.Level))
            .Text("fact.area", network.AreaText)
            .Entries("fact.area-places", site.Targets(network, Relation.Area))
            .Entries("fact.parent", site.Targets(network, Relation.Parent))
            .Entries("fact.members", site.Targets(network, Relation.Member))
            .Entries("fact.partners", site.Targets(network, Relation.Partner))
            .Entries("fact.themes", site.Targets(network, Relation.Theme))
            .Entries("fact.works-for", site.Targets(network, Relation.Outcome))
            .Entries("fact.services", site.Targets(network, Relation.Service))
            .Entries("fact.audiences", site.Targets(network, Relation.Audience))
            .Feed(network);
        return facts.List("facts", "facts");
    }

    // What is not recorded is dated by the newest source, so that nobody takes a page of 2010 for news.
    private static string Activity(PageScope scope, Network network)
    {
        if (network.Activity != NetworkActivity.NotRecorded) return scope.Words.Of("activity", network.Activity);
        var dates = scope.Site.Targets(network, Relation.Source).OfType<Source>().Select(source => source.Date).ToList();
        return dates.Count == 0 ? scope.Words["activity.unknown"] : scope.Words.Fill("activity.not-recorded", ("date", scope.Words.Date(dates.Max())));
    }
}
