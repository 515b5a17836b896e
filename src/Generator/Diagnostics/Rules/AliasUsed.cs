namespace Sharewell.Diagnostics.Rules;

/// <summary>An alias is taken for its term.</summary>
public static class AliasUsed
{
    public static Rule Rule { get; } = new("alias-used", Severity.Warning, "A term is named by its id, not by another word for it.");

    public static Diagnostic Found(SourceSpan at, string alias, string id) =>
        Rule.Found(at, $"\"{alias}\" is another word for \"{id}\", and is shown as that.", $"Write: {id}");
}
