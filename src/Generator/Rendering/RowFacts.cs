using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What a row of a list says of a page beside its title and summary, before it is put in words.</summary>
/// <param name="Places">Where it happened, or who did it: councils, else networks, else organisations; of a network its area.</param>
/// <param name="When">When; empty for pages that are not of one time.</param>
public sealed record RowFacts(ImmutableArray<string> Places, Period When)
{
    /// <summary>Reads them from a site.</summary>
    internal static RowFacts Of(Site site, PageEntry page) => page switch
    {
        CaseStudy study => new RowFacts(Doers(site, study), study.Period),
        Network network => new RowFacts(Area(site, network), network.Period),
        _ => new RowFacts([], default),
    };

    // Whose story it is: those who came to help stand for it only where nobody else is named.
    private static ImmutableArray<string> Doers(Site site, CaseStudy study)
    {
        var councils = site.From(study, Relation.Council).ToList();
        if (Own(councils) is { IsEmpty: false } places) return places;
        var (networks, organisations) = (Own(site.From(study, Relation.Network)), Own(site.From(study, Relation.Organisation)));
        // Where councils came to help, they helped a body: a fire service, a trust. Its partners are named after it.
        if (councils.Count > 0) return !organisations.IsEmpty ? organisations[..1] : !networks.IsEmpty ? networks : [.. councils.Select(edge => edge.To.Title).Distinct()];
        if (!networks.IsEmpty) return networks;
        return !organisations.IsEmpty ? organisations : [.. site.Targets(study, Relation.Organisation).Select(body => body.Title).Distinct()];

        static ImmutableArray<string> Own(IEnumerable<Edge> edges) => [.. edges.Where(edge => !ListingGroups.IsHelp(edge.Detail)).Select(edge => edge.To.Title).Distinct()];
    }

    private static ImmutableArray<string> Area(Site site, Network network) =>
        network.AreaText.Length > 0 ? [network.AreaText] : [.. site.Targets(network, Relation.Area).Select(place => place.Title).Distinct()];
}
