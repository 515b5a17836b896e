namespace Sharewell.Diagnostics.Rules;

/// <summary>Dates are written in one way, since 03/04/2026 is March to some and April to others.</summary>
public static class BadDate
{
    public static Rule Rule { get; } = new("bad-date", Severity.Error, "Dates are written year first: 2026-11-22.");

    public static Diagnostic Firm(SourceSpan at, string field, string text, string? suggestion) =>
        Rule.Found(at, $"\"{text}\" is not a date for \"{field}\".", suggestion is null ? "Write year, month and day, such as 2026-11-22." : $"Write: {field}: {suggestion}");

    public static Diagnostic Imprecise(SourceSpan at, string field, string text, string? suggestion) =>
        Rule.Found(
            at,
            $"\"{text}\" is not a date for \"{field}\".",
            suggestion is null
                ? "Write 2011, 2011-07 or 2011-07-14, with ? after it for about; 2010/2011 for a span; 2011/12 for a financial year."
                : $"Write: {field}: {suggestion}");

    public static Diagnostic Backwards(SourceSpan at, string field, string text, string right) =>
        Rule.Found(at, $"The span \"{text}\" of \"{field}\" ends before it begins.", $"Write: {field}: {right}");

    public static Diagnostic Months(SourceSpan at, string field, string text, IEnumerable<int> allowed) =>
        Rule.Found(at, $"\"{field}\" cannot be \"{text}\".", $"It takes {Words.List(allowed.Select(months => months + "m"), "or")}: months until the next check.");
}
