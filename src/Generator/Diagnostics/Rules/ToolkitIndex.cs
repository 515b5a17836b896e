namespace Sharewell.Diagnostics.Rules;

/// <summary>A toolkit's folder has an index.md that introduces it.</summary>
public static class ToolkitIndex
{
    public static Rule Rule { get; } = new("toolkit-index", Severity.Error, "A toolkit's folder has an index.md that introduces it.");

    public static Diagnostic Missing(ContentPath section, string toolkit) =>
        Rule.Found(SourceSpan.File(section), $"The toolkit \"{toolkit}\" has no page of its own.", $"Add toolkit/{toolkit}/index.md with the toolkit's title and summary.");
}
