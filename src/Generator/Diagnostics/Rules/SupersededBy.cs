namespace Sharewell.Diagnostics.Rules;

/// <summary>A superseded page names its successor.</summary>
public static class SupersededBy
{
    public static Rule Rule { get; } = new("superseded-by", Severity.Error, "A superseded page names the page that took its place, and no other page does.");

    public static Diagnostic Missing(SourceSpan at) =>
        Rule.Found(at, "This page is superseded and does not name the page that took its place.", "Add a line such as: superseded_by: guides/set-up-a-network");

    public static Diagnostic NotSuperseded(SourceSpan at) =>
        Rule.Found(at, "This page names the page that took its place, but is not superseded.", "Write status: superseded, or remove superseded_by.");
}
