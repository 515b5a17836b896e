using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>The regions of a case study that names none: those of its councils in the roles subject, area and partner.</summary>
internal static class CaseRegions
{
    /// <summary>The edges that the fields of a case study leave out.</summary>
    /// <param name="study">The case study.</param>
    /// <param name="typed">The edges of its fields.</param>
    /// <param name="catalogue">Everything.</param>
    /// <returns>False beside them when a council names a region that is not there by that name.</returns>
    public static (IEnumerable<Edge> Edges, bool AreAll) Of(CaseStudy study, IReadOnlyCollection<Edge> typed, Catalogue catalogue)
    {
        if (typed.Any(edge => edge.Relation == Relation.Region)) return ([], true);
        var references = typed.Where(edge => edge is { Relation: Relation.Council, Detail: null or "subject" or "area" or "partner" })
            .SelectMany(edge => edge.To.References).Where(reference => reference.Relation == Relation.Region).ToList();
        var regions = references.Select(reference => catalogue.Find(reference.Target) ?? catalogue.FindAlias(reference.Target.Kind, reference.Target.Id)).OfType<Entry>();
        return (regions.DistinctBy(region => region.Ref).Select(region => new Edge(study, Relation.Region, region, null)), references.TrueForAll(reference => catalogue.Find(reference.Target) is not null));
    }
}
