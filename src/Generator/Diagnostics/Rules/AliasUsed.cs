namespace Sharewell.Diagnostics.Rules;

/// <summary>An alias is taken for its term.</summary>
public static class AliasUsed
{
    public static Rule Rule { get; } = new("alias-used", Severity.Warning, "A term is named by its id, not by another word for it.");

    /// <summary>One use of an alias.</summary>
    /// <param name="at">The alias.</param>
    /// <param name="alias">As typed.</param>
    /// <param name="id">The term's id.</param>
    /// <param name="write">What to type in its place: the id, with <c>theme:</c> and the like before it in a link.</param>
    public static Diagnostic Found(SourceSpan at, string alias, string id, string write) =>
        Rule.Found(at, $"\"{alias}\" is another word for \"{id}\", and is shown as that.", $"Write: {write}");
}
