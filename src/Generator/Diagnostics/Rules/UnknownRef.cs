namespace Sharewell.Diagnostics.Rules;

/// <summary>What a field names is there.</summary>
public static class UnknownRef
{
    public static Rule Rule { get; } = new("unknown-ref", Severity.Error, "What a field names is there.");

    public static Diagnostic Found(SourceSpan at, string field, string kind, string id, string? near, string where) =>
        Rule.Found(at, $"\"{field}\" names {Words.A(kind)} that is not there: \"{id}\".", (near is null ? "" : $"Did you mean \"{near}\"? ") + where);

    public static Diagnostic Itself(SourceSpan at, string field) =>
        Rule.Found(at, $"\"{field}\" names the page itself.", "Remove it.");

    /// <summary>A part of a page that is not there.</summary>
    /// <param name="at">The ref.</param>
    /// <param name="page">The page.</param>
    /// <param name="part">The part, without <c>#</c>.</param>
    /// <param name="near">The part that is meant, most likely; null when nobody can tell.</param>
    /// <param name="parts">All parts of the page.</param>
    public static Diagnostic NoPart(SourceSpan at, string page, string part, string? near, IReadOnlyCollection<string> parts) => Rule.Found(
        at,
        $"{page} has no part \"#{part}\".",
        near is not null ? $"Did you mean \"#{near}\"?" : parts.Count == 0 ? "The page has no parts: leave it out." : $"Its parts are {Words.List([.. parts.Select(one => "#" + one)], "and")}.");
}
