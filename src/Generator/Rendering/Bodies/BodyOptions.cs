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
    /// What of the page is shown, where not the whole: one heading with what stands under it, as in a pack. Null for the whole.
    /// </summary>
    public MarkdownBody? Body { get; init; }

    /// <summary>
    /// Where a link to a file for download leads: the file in, the href out, or null to write the words without a link. Null for the usual relative
    /// link. A book holds no such files.
    /// </summary>
    public Func<Attachment, string?>? HrefOfFile { get; init; }

    /// <summary>Takes the addresses of links that lead outside, each of which then has a number after it; null where links can be followed.</summary>
    public LinkNotes? Notes { get; init; }

    /// <summary>Words that are linked to the glossary where the text first uses them; null for none.</summary>
    public GlossaryLinks? Glossary { get; init; }

    /// <summary>On its own page.</summary>
    public static BodyOptions OnOwnPage { get; } = new();
}
