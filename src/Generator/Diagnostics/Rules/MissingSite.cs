namespace Sharewell.Diagnostics.Rules;

/// <summary>A hub has settings and content.</summary>
public static class MissingSite
{
    public static Rule Rule { get; } = new("missing-site", Severity.Error, "A hub has a site.yml and at least one page.", Firm: true);

    public static Diagnostic Settings(ContentPath path) =>
        Rule.Found(SourceSpan.File(path), "There are no settings for this hub.", "Add a file site.yml with title, summary, publisher, language and licence.");

    public static Diagnostic Content(ContentPath path) =>
        Rule.Found(SourceSpan.File(path), "There is no page in this hub.", "Add a Markdown file, such as case-studies/our-story.md.");
}
