namespace Sharewell.Model;

/// <summary>When something was done: from, to, or both.</summary>
/// <param name="From">Null where the source does not say when it began.</param>
/// <param name="To">Null where it was still going on, or the source does not say.</param>
public readonly record struct Period(ImpreciseDate? From, ImpreciseDate? To)
{
    /// <summary>The year under which the case is listed and filtered: of <see cref="To"/>, else of <see cref="From"/>; null when neither is known.</summary>
    public int? Year => To?.Year ?? From?.Year;

    /// <summary>What it is ordered by: the earliest day of the end, else of the beginning.</summary>
    public DateOnly SortDay => To?.Earliest ?? From?.Earliest ?? DateOnly.MinValue;
}
