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

    // Who was helped stands before who helped.
    private static ImmutableArray<string> Doers(Site site, CaseStudy study)
    {
        foreach (var relation in (ReadOnlySpan<Relation>)[Relation.Council, Relation.Network, Relation.Organisation])
        {
            var edges = site.From(study, relation).ToList();
            var own = edges.FindAll(edge => !ListingGroups.IsHelp(edge.Detail));
            if (edges.Count > 0) return [.. (own.Count > 0 ? own : edges).Select(edge => edge.To.Title).Distinct()];
        }

        return [];
    }

    private static ImmutableArray<string> Area(Site site, Network network) =>
        network.AreaText.Length > 0 ? [network.AreaText] : [.. site.Targets(network, Relation.Area).Select(place => place.Title).Distinct()];
}
