namespace Sharewell.Diagnostics.Rules;

/// <summary>Headings of a body begin at level 2, since the title is level 1.</summary>
public static class HeadingLevel
{
    public static Rule Rule { get; } = new("heading-level", Severity.Error, "Headings of a body begin with ##, since the title is the page's one heading of the first level.");

    public static Diagnostic First(SourceSpan at, string text) =>
        Rule.Found(at, $"\"{text}\" is a heading of the first level, which only the title is.", $"Write: ## {text}");

    public static Diagnostic Empty(SourceSpan at) =>
        Rule.Found(at, "This heading has no words.", "Write its words after the number signs, or remove the line.");
}
