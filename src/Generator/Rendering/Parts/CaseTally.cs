using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>How many case studies there are by stage and evidence.</summary>
/// <param name="Counts">Never 0, in the order of stages, then of evidence.</param>
internal sealed record CaseTally(ImmutableArray<(Stage Stage, Evidence Evidence, int Count)> Counts)
{
    /// <summary>Those that achieved their outcomes.</summary>
    public int Achieved => Counts.Where(count => !CaseStudy.Seeks(count.Stage)).Sum(count => count.Count);

    /// <summary>Those that were not finished.</summary>
    public int Sought => Counts.Where(count => CaseStudy.Seeks(count.Stage)).Sum(count => count.Count);

    /// <summary>Counts them.</summary>
    public static CaseTally Of(IEnumerable<CaseStudy> studies) => new(
    [
        .. studies.CountBy(study => (study.Stage, study.Evidence)).Select(pair => (pair.Key.Stage, pair.Key.Evidence, pair.Value)).Order(),
    ]);

    /// <summary>As the filter of the evidence map reads them: <c>delivered/counted:2 under-way/described:1</c>.</summary>
    public override string ToString() => string.Join(' ', Counts.Select(count => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count.Stage.Name()}/{count.Evidence.Name()}:{count.Count}")));
}
