namespace Sharewell.Diagnostics.Rules;

/// <summary>Some lists have a least and a most.</summary>
public static class ListLength
{
    public static Rule Rule { get; } = new("list-length", Severity.Error, "Some lists have a least and a most number of items.");

    public static Diagnostic TooFew(SourceSpan at, string field, int count, int min) =>
        Rule.Found(at, count == 0 ? $"\"{field}\" is empty." : $"\"{field}\" has {Words.Count(count, "item")}.", $"Give it at least {Words.Count(min, "item")}.");

    public static Diagnostic TooMany(SourceSpan at, string field, int count, int max) =>
        Rule.Found(at, $"\"{field}\" has {count} items; {max} are the most.", "Keep those that matter most.");

    public static Diagnostic Twice(SourceSpan at, string field, string text) =>
        Rule.Found(at, $"\"{text}\" stands in \"{field}\" twice.", "Remove one of them.");
}
