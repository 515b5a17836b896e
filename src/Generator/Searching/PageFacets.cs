using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>What results can be filtered by, and the facts that a result shows.</summary>
internal static class PageFacets
{
    private static readonly ImmutableArray<(Relation Relation, string Facet)> Related =
    [
        (Relation.Theme, "theme"), (Relation.Outcome, "outcome"), (Relation.Network, "network"), (Relation.Service, "service"),
    ];

    /// <summary>What an entry can be filtered by.</summary>
    public static IEnumerable<FacetValue> Of(Site site, Strings words, Entry entry)
    {
        yield return new FacetValue("type", entry.Kind.Name(), words["kinds." + entry.Kind.Name()], (int)entry.Kind);
        if (entry is not PageEntry)
        {
            foreach (var edge in site.From(entry, Relation.Region)) yield return Value("region", edge.To);
            yield break;
        }

        foreach (var (relation, facet) in Related)
        {
            foreach (var edge in site.From(entry, relation)) yield return Value(facet, edge.To);
        }

        var councils = site.From(entry).Where(edge => edge.To is Council && edge.Relation is Relation.Council or Relation.Area or Relation.Member).ToList();
        foreach (var edge in councils.Where(edge => edge.To is Council)) yield return Value("council", edge.To);
        foreach (var region in RegionsOf(site, entry)) yield return Value("region", region);

        if (entry is not CaseStudy study) yield break;
        yield return new FacetValue("stage", study.Stage.Name(), words["stage." + study.Stage.Name()], (int)study.Stage);
        yield return new FacetValue("evidence", study.Evidence.Name(), words["evidence." + study.Evidence.Name()], (int)study.Evidence);
        if (study.Period.Year is { } year)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            yield return new FacetValue("year", text, text, -year);
        }
    }

    // Typed regions win; else those of the councils that it happened in (content-model.md, "regions").
    private static IEnumerable<Entry> RegionsOf(Site site, Entry entry)
    {
        var typed = site.From(entry).Where(edge => edge.Relation is Relation.Region or Relation.Area && edge.To.Kind == ContentKind.Region).Select(edge => edge.To).ToList();
        if (typed.Count > 0) return typed;
        return site.From(entry)
            .Where(edge => edge.To is Council && (edge.Relation == Relation.Area || (edge.Relation == Relation.Council && edge.Detail is null or "subject" or "area" or "partner")))
            .SelectMany(edge => site.Targets(edge.To, Relation.Region));
    }

    /// <summary>The line of facts under a result: what it is, where, when, how far it came.</summary>
    public static IEnumerable<string> Facts(Site site, Strings words, Entry entry)
    {
        yield return words["kind." + entry.Kind.Name()];
        if (entry is CaseStudy study)
        {
            foreach (var edge in site.From(entry, Relation.Council).Where(edge => edge.Detail is null or "subject" or "area").Take(2)) yield return edge.To.Title;
            if (study.Period.Year is { } year) yield return year.ToString(CultureInfo.InvariantCulture);
            yield return words["stage." + study.Stage.Name()];
        }

        if (entry is PageEntry { Facts.Status: PageStatus.Archived or PageStatus.Superseded } old) yield return words["status." + old.Facts.Status.Name()];
    }

    private static FacetValue Value(string facet, Entry entry) =>
        new(facet, entry.Id, entry.Title, entry is Term { Order: { } order } ? order : int.MaxValue);
}
