namespace Sharewell.Diagnostics.Rules;

/// <summary>A page that is shown does not lead to one that is not.</summary>
public static class LinkToDraft
{
    public static Rule Rule { get; } = new("link-to-draft", Severity.Error, "A page that is shown does not lead to a draft.");

    public static Diagnostic Found(SourceSpan at, string draft) =>
        Rule.Found(at, $"{draft} is a draft, which readers do not see.", "Remove the link until the draft is published, or make this page a draft too.");

    /// <summary>A draft that site.yml names.</summary>
    public static Diagnostic InSettings(SourceSpan at, string draft) =>
        Rule.Found(at, $"{draft} is a draft, which readers do not see.", "Remove it here until the draft is published.");
}
