namespace Sharewell.Diagnostics.Rules;

/// <summary>A translation names its original, and only a translation does.</summary>
public static class Translation
{
    public static Rule Rule { get; } = new("translation", Severity.Error, "A page in another language names the page that it translates.");

    public static Diagnostic Missing(SourceSpan at, string language) =>
        Rule.Found(at, $"This page is in {language} and does not name the page that it translates.", "Add a line such as: translation_of: be-a-peer");

    public static Diagnostic SameLanguage(SourceSpan at) =>
        Rule.Found(at, "This page names a page that it translates, but is in the hub's own language.", "Add the page's language (lang: cy), or remove translation_of.");

    public static Diagnostic OfItself(SourceSpan at) =>
        Rule.Found(at, "A page cannot translate itself.", "Name the page that it translates.");

    public static Diagnostic OfTranslation(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" is itself a translation.", "Name the page that was written first.");

    public static Diagnostic Twice(SourceSpan at, string other) =>
        Rule.Found(at, $"{other} translates the same page into the same language.", "Keep one of the two.");
}
