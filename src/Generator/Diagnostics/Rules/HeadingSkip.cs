namespace Sharewell.Diagnostics.Rules;

/// <summary>Headings go down one level at a time, so that people who hear the page can follow its outline.</summary>
public static class HeadingSkip
{
    public static Rule Rule { get; } = new("heading-skip", Severity.Warning, "Headings go down one level at a time.");

    public static Diagnostic Found(SourceSpan at, string text, int level, int wanted) =>
        Rule.Found(
            at,
            wanted == 2 ? $"\"{text}\" is a heading of level {level} with none of level 2 before it." : $"\"{text}\" is a heading of level {level} after one of level {wanted - 1}.",
            $"Write: {new string('#', wanted)} {text}");
}
