namespace Sharewell.Diagnostics.Rules;

/// <summary>Case studies have headings that readers know.</summary>
public static class MissingHeading
{
    public static Rule Rule { get; } = new("missing-heading", Severity.Error, "A full case study has the four headings that readers know, a note has two.");

    public static Diagnostic InFull(SourceSpan at, string heading) =>
        Rule.Found(at, $"A full case study needs the heading \"{heading}\".", $"Add a line \"## {heading}\" with the facts under it. If the source has none, make the page a note (kind: note).");

    public static Diagnostic InNote(SourceSpan at, string heading) =>
        Rule.Found(at, $"A note should have the heading \"{heading}\".", $"Add a line \"## {heading}\" with the facts under it.") with { Severity = Severity.Warning };
}
