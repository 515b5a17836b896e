using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>The regions of a case study that names none: those of its councils in the roles subject, area and partner.</summary>
internal static class CaseRegions
{
    /// <summary>The edges that the fields leave out.</summary>
    public static List<Edge> Compute(Catalogue catalogue, List<Edge> edges)
    {
        var regions = edges.Where(edge => edge is { From: Council, Relation: Relation.Region }).ToLookup(edge => edge.From.Ref, edge => edge.To);
        var typed = edges.Where(edge => edge is { From: CaseStudy, Relation: Relation.Region }).Select(edge => edge.From.Ref).ToHashSet();
        var councils = edges.Where(edge => edge is { From: CaseStudy, Relation: Relation.Council, Detail: null or "subject" or "area" or "partner" })
            .ToLookup(edge => edge.From.Ref, edge => edge.To.Ref);
        return
        [
            .. catalogue.Entries.OfType<CaseStudy>().Where(study => !typed.Contains(study.Ref)).SelectMany(study =>
                councils[study.Ref].SelectMany(council => regions[council]).DistinctBy(region => region.Ref)
                    .Select(region => new Edge(study, Relation.Region, region, null))),
        ];
    }
}
