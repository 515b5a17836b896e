using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The pages of councils, organisations and sources.</summary>
internal static class RecordPages
{
    public static PageView Of(PageScope scope, Council council, int number)
    {
        var (site, words) = (scope.Site, scope.Words);
        var region = site.Targets(council, Relation.Region).FirstOrDefault();
        var facts = new FactsOf(scope)
            .Text("fact.here", scope.Tally(scope.View.ListingOf(council)))
            .Text("fact.official-name", council.OfficialName)
            .Text("fact.council-type", words.Of("council", council.Type))
            .Entries("fact.region", region is null ? [] : [region])
            .Text("fact.began", council.Began is { } began ? words.Date(began) : "")
            .Text("fact.ended", council.Ended is { } ended ? words.Date(ended) : "")
            .Entries("fact.replaced-by", site.Targets(council, Relation.ReplacedBy))
            .Entries("fact.replaced", site.To(council, Relation.ReplacedBy).Select(edge => edge.From))
            .Text("fact.gss", council.GssCode)
            .Texts("fact.former-gss", council.FormerGssCodes);
        Website(facts, council.Website);
        facts.Feed(council);
        var page = PageParts.Named(scope, council, [scope.Link(words.One(ContentKind.Council), SiteUrl.ListOf(ContentKind.Council)), new LinkView(words.Of("council", council.Type)), .. region is null ? Array.Empty<LinkView>() : [scope.Link(region)]], "");
        var top = council.Ended is null ? [] : Ended(scope, council, words.Date(council.Ended.Value));
        return Listed(scope, council, page with { Top = top }, facts, number);
    }

    public static PageView Of(PageScope scope, Organisation organisation, int number)
    {
        var (site, words) = (scope.Site, scope.Words);
        var facts = new FactsOf(scope)
            .Text("fact.here", scope.Tally(scope.View.ListingOf(organisation)))
            .Text("fact.short-name", organisation.ShortName)
            .Text("fact.organisation-kind", words.Of("organisation", organisation.OrganisationKind))
            .Texts("fact.former-names", organisation.FormerNames)
            .Entries("fact.replaced-by", site.Targets(organisation, Relation.ReplacedBy))
            .Entries("fact.replaced", site.To(organisation, Relation.ReplacedBy).Select(edge => edge.From));
        Website(facts, organisation.Website);
        facts.Feed(organisation);
        var page = PageParts.Named(scope, organisation, [scope.Link(words.One(ContentKind.Organisation), SiteUrl.ListOf(ContentKind.Organisation)), new LinkView(words.Of("organisation", organisation.OrganisationKind))], organisation.Summary);
        return Listed(scope, organisation, page, facts, number);
    }

    public static PageView Of(PageScope scope, Source source, int number)
    {
        var words = scope.Words;
        var facts = new FactsOf(scope)
            .Text("fact.here", scope.Tally(scope.View.ListingOf(source)))
            .Text("fact.publisher", source.Publisher)
            .Text("fact.date", words.Date(source.Date))
            .Text("fact.file", source.File);
        Website(facts, source.Url);
        facts.Values("fact.licence", scope.Site.Settings.Licences.TryGetValue(source.LicenceId, out var licence) ? [Article.LicenceOf(licence)] : [new FactValue(new LinkView(words["source.no-licence"]))]);
        facts.Feed(source);
        var page = PageParts.Named(scope, source, [scope.Link(words.One(ContentKind.Source), SiteUrl.ListOf(ContentKind.Source)), new LinkView(words.Date(source.Date))], source.Summary);
        return Listed(scope, source, page, facts, number);
    }

    private static PageView Listed(PageScope scope, Entry entry, PageView page, FactsOf facts, int number)
    {
        var listing = scope.View.ListingOf(entry);
        var filters = Filters.Of(scope, listing);
        var groups = PageParts.Groups(scope, listing, entry.Address, number, filters);
        if (number > 1) return PageParts.Later(scope, page with { Main = groups }, number);
        var shown = new HashSet<ContentRef>(listing.Groups.SelectMany(group => group.Pages).Select(one => one.Ref));
        var after = Article.OtherEnds(scope, entry, shown);
        page = page with
        {
            Margin = PageParts.Blocks(facts.List("facts.record", "facts")),
            Main = listing.Count == 0 && after.IsEmpty ? [scope.Nothing("nothing." + entry.Kind.Name())] : groups,
            Beside = PageParts.Blocks(Crossings.Themes(scope, listing), Crossings.Newest(scope, listing)),
            After = after,
        };
        return PageParts.Narrowed(scope, page, filters);
    }

    private static ImmutableArray<Block> Ended(PageScope scope, Council council, string date)
    {
        var words = scope.Words;
        var next = scope.Site.Targets(council, Relation.ReplacedBy).FirstOrDefault();
        var (before, after) = words.Around(next is null ? "banner.ended" : "banner.ended-replaced", "link");
        before = before.Replace("{date}", date, StringComparison.Ordinal);
        return [new Banner("ended", words["banner.ended.label"], new LinkedText(before, next is null ? null : scope.Link(next), after))];
    }

    private static void Website(FactsOf facts, string address)
    {
        if (WebAddress.IsAllowed(address)) facts.Text("fact.website", Shown(address), address, outside: true);
    }

    // "www.kent.gov.uk" reads better than "https://www.kent.gov.uk/".
    private static string Shown(string address) => address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');
}
