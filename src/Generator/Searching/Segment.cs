namespace Sharewell.Searching;

/// <summary>
/// The index of some hundred pages in a row. A whole index is merged from its segments, which are made side by side and do not know of each other:
/// so neither the number of threads nor their speed can show in the result.
/// </summary>
internal sealed class Segment
{
    /// <summary>Pages in a segment. More would make for fewer words learnt twice, fewer for a better spread over threads.</summary>
    public const int Size = 512;

    /// <summary>The terms in ordinal order.</summary>
    public required string[] Terms { get; init; }

    /// <summary>Where each term's postings begin in <see cref="Postings"/>; one more at the end.</summary>
    public required int[] Starts { get; init; }

    /// <summary>By term, and within a term by page.</summary>
    public required Posting[] Postings { get; init; }

    /// <summary>What <see cref="Posting.Index"/> points at.</summary>
    public required List<FieldCounts> Counts { get; init; }

    /// <summary>The length in terms of each field of each page, as the index counts it.</summary>
    public required FieldCounts[] Lengths { get; init; }

    /// <summary>The file of each page's record.</summary>
    public required byte[][] Records { get; init; }
}

/// <summary>A page that a term stands in.</summary>
/// <param name="Page">Its number in the whole index.</param>
/// <param name="Packed">How often it stands in the body, when it stands nowhere else; else the place of all counts, with the sign set.</param>
internal readonly record struct Posting(int Page, int Packed)
{
    /// <summary>True when the term stands in the body only.</summary>
    public bool BodyOnly => Packed >= 0;

    /// <summary>The place among <see cref="Segment.Counts"/>.</summary>
    public int Index => ~Packed;
}

/// <summary>A number a field, in the order of <see cref="SearchSettings.Fields"/>.</summary>
internal readonly record struct FieldCounts(int Title, int Summary, int Keywords, int Body)
{
    public int this[int field] => field switch { 0 => Title, 1 => Summary, 2 => Keywords, _ => Body };
}
