namespace Sharewell.Diagnostics.Rules;

/// <summary>A label of evidence is kept by what the page gives.</summary>
public static class EvidenceFit
{
    public static Rule Rule { get; } = new("evidence-fit", Severity.Error, "A label of evidence is kept by what the page gives.");

    public static Diagnostic NeedsMeasure(SourceSpan at) =>
        Rule.Found(at, "\"evidence: counted\" needs at least one figure.", "Add the figure under \"measures\", or choose another label: described, self-reported, participant-feedback or independently-assessed.");

    public static Diagnostic OwnAccount(SourceSpan at) =>
        Rule.Found(at, "A council's own account is not an independent assessment.", "Write evidence: self-reported, or name the body that assessed it under \"sources\".");
}
