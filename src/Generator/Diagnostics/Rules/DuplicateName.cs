namespace Sharewell.Diagnostics.Rules;

/// <summary>Names that must be one of a kind.</summary>
public static class DuplicateName
{
    public static Rule Rule { get; } = new("duplicate-name", Severity.Error, "Ids, titles of one type, aliases and places in a toolkit are each given once.");

    public static Diagnostic Id(SourceSpan at, string kind, string id, int firstLine) =>
        Rule.Found(at, $"There are two {kind} with the id \"{id}\".", $"Change this id: the other stands on line {firstLine}.");

    public static Diagnostic Title(SourceSpan at, string title, string other) =>
        Rule.Found(at, $"{other} has the same title, \"{title}\".", "Give each page a title of its own, so that readers can tell them apart in lists.");

    public static Diagnostic Alias(SourceSpan at, string alias, string other) =>
        Rule.Found(at, $"\"{alias}\" is a word for \"{other}\" already.", "Keep it in one of the two.");

    public static Diagnostic Order(SourceSpan at, int order, string other) =>
        Rule.Found(at, $"{other} has the place {order} in the toolkit already.", "Give this section another number.");
}
