namespace Sharewell.Diagnostics.Rules;

/// <summary>Links lead to the page that holds now.</summary>
public static class LinkToSuperseded
{
    public static Rule Rule { get; } = new("link-to-superseded", Severity.Warning, "Links lead to the page that holds now.");

    public static Diagnostic Found(SourceSpan at, string old, string? now) =>
        now is null
            ? Rule.Found(at, $"{old} is superseded.", "Name the page that took its place, unless the old page is meant.")
            : Rule.Found(at, $"{old} is superseded by {now}.", $"Name {now}, unless the old page is meant.");
}
