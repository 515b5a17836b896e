using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>How a body is shown: on its own page, or within another as in a pack.</summary>
public sealed record BodyOptions
{
    /// <summary>The page that it is shown on; null for its own.</summary>
    public Vantage? At { get; init; }

    /// <summary>How many levels headings go down: with 1 a level-2 heading is shown as <c>h3</c>. Never below <c>h6</c>.</summary>
    public int HeadingShift { get; init; }

    /// <summary>Stands before every id, so that several bodies can share a page: <c>p3-</c>. Empty on its own page.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>
    /// Where a link to something of the hub leads: the entry and the fragment in, the href out, or null to write the words without a link. Null for
    /// the usual relative link. Packs use it to stay within the pack.
    /// </summary>
    public Func<LinkTarget.ToEntry, string?>? HrefOf { get; init; }

    /// <summary>On its own page.</summary>
    public static BodyOptions OnOwnPage { get; } = new();
}
