namespace Sharewell.Diagnostics.Rules;

/// <summary>A term that was replaced gives way to the new one.</summary>
public static class ReplacedTerm
{
    public static Rule Rule { get; } = new("replaced-term", Severity.Warning, "A term that was replaced gives way to the new one.");

    public static Diagnostic Found(SourceSpan at, string old, string now) =>
        Rule.Found(at, $"The term \"{old}\" has been replaced by \"{now}\".", $"Write: {now}");
}
