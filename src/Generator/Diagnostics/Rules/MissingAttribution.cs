namespace Sharewell.Diagnostics.Rules;

/// <summary>A page under another licence than the hub's says whom to credit.</summary>
public static class MissingAttribution
{
    public static Rule Rule { get; } = new("missing-attribution", Severity.Error, "A page under another licence than the hub's says whom to credit.");

    public static Diagnostic Found(SourceSpan at, string licence) =>
        Rule.Found(at, $"This page is under {licence}, not the hub's own licence, and does not say whom to credit.", "Add a line such as: attribution: London Cultural Improvement Programme");
}
