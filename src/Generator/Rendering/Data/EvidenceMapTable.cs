using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Where there is evidence and where there is none: every theme with every outcome.</summary>
internal static class EvidenceMapTable
{
    /// <summary>A row for each theme and outcome, empty cells included: gaps are shown. Archived pages and translations are not counted.</summary>
    public static DataTable Of(Site site) => DataTable.Of(
        "evidence-map",
        "Evidence map",
        "How many case studies about a theme speak of an outcome: where it was achieved, and where unfinished work sought it.",
        Cells(site),
        new("theme", "The theme", cell => DataValue.Of(cell.Theme)),
        new("outcome", "The outcome", cell => DataValue.Of(cell.Outcome)),
        new("achieved", "Case studies in which it was achieved", cell => DataValue.Of(cell.Achieved)),
        new("sought", "Case studies of unfinished work that sought it", cell => DataValue.Of(cell.Sought)),
        new("address", "The page that lists them; none where there are none", cell => DataValue.Of(cell.IsEmpty ? null : SiteUrl.Cell(cell.Theme.Id, cell.Outcome.Id).Path)),
        new DataColumn<Cell>("licence", "The hub's licence (SPDX)", _ => DataValue.Of(site.Settings.Licence.Id)));

    private static ImmutableArray<Cell> Cells(Site site)
    {
        var counts = new Dictionary<(ContentRef Theme, ContentRef Outcome), (int Achieved, int Sought)>();
        foreach (var study in site.Of<CaseStudy>().Where(study => study is { IsCurrent: true, IsOriginal: true }))
        {
            foreach (var pair in Pairs(site, study))
            {
                var (achieved, sought) = counts.GetValueOrDefault(pair);
                counts[pair] = study.OutcomesAreSought ? (achieved, sought + 1) : (achieved + 1, sought);
            }
        }

        return
        [
            .. from theme in site.Terms(ContentKind.Theme)
               from outcome in site.Terms(ContentKind.Outcome)
               let count = counts.GetValueOrDefault((theme.Ref, outcome.Ref))
               select new Cell(theme.Ref, outcome.Ref, count.Achieved, count.Sought),
        ];
    }

    private static IEnumerable<(ContentRef Theme, ContentRef Outcome)> Pairs(Site site, CaseStudy study) =>
        (from theme in site.Targets(study, Relation.Theme)
         from outcome in site.Targets(study, Relation.Outcome)
         select (theme.Ref, outcome.Ref)).Distinct();

    private sealed record Cell(ContentRef Theme, ContentRef Outcome, int Achieved, int Sought)
    {
        public bool IsEmpty => Achieved + Sought == 0;
    }
}
