namespace Sharewell.Diagnostics.Rules;

/// <summary>A pack is a collection that can be published.</summary>
public static class PackContents
{
    public static Rule Rule { get; } = new("pack-contents", Severity.Error, "A pack has at least 2 pages, none twice.");

    public static Diagnostic TooFew(SourceSpan at, int count) =>
        Rule.Found(at, $"This pack has {Words.Count(count, "page")}.", "Put at least 2 pages under \"parts\".");

    public static Diagnostic Twice(SourceSpan at, string item) =>
        Rule.Found(at, $"{item} is in this pack twice.", "Keep it in one place.");

    public static Diagnostic Pack(SourceSpan at, string item) =>
        Rule.Found(at, $"{item} is itself a pack.", "Name the pages that you want from it.");
}
