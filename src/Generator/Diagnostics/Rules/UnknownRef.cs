namespace Sharewell.Diagnostics.Rules;

/// <summary>What a field names is there.</summary>
public static class UnknownRef
{
    public static Rule Rule { get; } = new("unknown-ref", Severity.Error, "What a field names is there.");

    public static Diagnostic Found(SourceSpan at, string field, string kind, string id, string? near, string where) =>
        Rule.Found(at, $"\"{field}\" names {Words.A(kind)} that is not there: \"{id}\".", (near is null ? "" : $"Did you mean \"{near}\"? ") + where);

    public static Diagnostic Itself(SourceSpan at, string field) =>
        Rule.Found(at, $"\"{field}\" names the page itself.", "Remove it.");

    public static Diagnostic NoPart(SourceSpan at, string page, string part, string? near) =>
        Rule.Found(at, $"{page} has no part \"#{part}\".", near is null ? "Name a heading of the page in lower case with hyphens, or leave the part out." : $"Did you mean \"#{near}\"?");
}
