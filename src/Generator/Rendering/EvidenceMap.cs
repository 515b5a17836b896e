using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>How themes and outcomes meet: which case studies are about a theme and led to an outcome, or hope to.</summary>
public sealed class EvidenceMap
{
    private readonly FrozenDictionary<(string Theme, string Outcome), EvidenceCell> cells;

    private EvidenceMap(ImmutableArray<Term> themes, ImmutableArray<Term> outcomes, Dictionary<(string Theme, string Outcome), EvidenceCell> cells)
    {
        Themes = themes;
        Outcomes = outcomes;
        this.cells = cells.ToFrozenDictionary();
        Cells = [.. cells.Values.OrderBy(cell => cell.Theme.Ref).ThenBy(cell => cell.Outcome.Ref)];
        Largest = Cells.Select(cell => cell.Count).DefaultIfEmpty(0).Max();
    }

    /// <summary>The rows, in the order of the vocabulary.</summary>
    public ImmutableArray<Term> Themes { get; }

    /// <summary>The columns, in the order of the vocabulary.</summary>
    public ImmutableArray<Term> Outcomes { get; }

    /// <summary>The cells that are not empty.</summary>
    public ImmutableArray<EvidenceCell> Cells { get; }

    /// <summary>The most case studies in one cell.</summary>
    public int Largest { get; }

    /// <summary>How many cells are empty.</summary>
    public int Gaps => (Themes.Length * Outcomes.Length) - Cells.Length;

    /// <summary>The cell where the two meet; null where it is empty.</summary>
    public EvidenceCell? Cell(Term theme, Term outcome) => cells.GetValueOrDefault((theme.Id, outcome.Id));

    /// <summary>How strong the tint of a cell is: 0 for empty, then 1 to 5 by powers of the largest, so that small counts differ too.</summary>
    public int Level(EvidenceCell? cell)
    {
        if (cell is null) return 0;
        return Largest <= 1 ? 1 : 1 + (int)Math.Floor(4 * Math.Log(cell.Count) / Math.Log(Largest) + 1e-9);
    }

    /// <summary>Works it out from the case studies that lists show.</summary>
    internal static EvidenceMap Of(SiteView view)
    {
        var found = new Dictionary<(string Theme, string Outcome), (Term Theme, Term Outcome, List<PageEntry> Achieved, List<PageEntry> Sought)>();
        foreach (var study in view.Listed(ContentKind.CaseStudy).Cast<CaseStudy>())
        {
            foreach (var theme in view.Site.Targets(study, Relation.Theme).OfType<Term>().Distinct())
            {
                foreach (var outcome in view.Site.Targets(study, Relation.Outcome).OfType<Term>().Distinct())
                {
                    if (!found.TryGetValue((theme.Id, outcome.Id), out var cell)) found.Add((theme.Id, outcome.Id), cell = (theme, outcome, [], []));
                    (study.OutcomesAreSought ? cell.Sought : cell.Achieved).Add(study);
                }
            }
        }

        return new EvidenceMap(
            view.Terms(ContentKind.Theme),
            view.Terms(ContentKind.Outcome),
            found.ToDictionary(pair => pair.Key, pair => new EvidenceCell(pair.Value.Theme, pair.Value.Outcome, [.. pair.Value.Achieved], [.. pair.Value.Sought])));
    }
}

/// <summary>The case studies on a theme with an outcome.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Achieved">Those that led to it, newest first.</param>
/// <param name="Sought">Those that were not finished when their source was written.</param>
public sealed record EvidenceCell(Term Theme, Term Outcome, ImmutableArray<PageEntry> Achieved, ImmutableArray<PageEntry> Sought)
{
    /// <summary>Both together.</summary>
    public int Count => Achieved.Length + Sought.Length;

    /// <summary>The address of its page.</summary>
    public SiteUrl Address => SiteUrl.Cell(Theme.Id, Outcome.Id);

    /// <summary>Both, as groups of a list.</summary>
    public Listing Listing => new(
    [
        .. new[] { new ListingGroup("achieved", Achieved), new ListingGroup("sought", Sought) }.Where(group => !group.Pages.IsEmpty),
    ]);
}
