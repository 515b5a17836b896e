namespace Sharewell.Diagnostics.Rules;

/// <summary>What comes later has the later date, and the past is not in the future.</summary>
public static class DateOrder
{
    public static Rule Rule { get; } = new("date-order", Severity.Error, "Dates stand in order, and what has happened is not in the future.");

    public static Diagnostic Before(SourceSpan at, string later, string laterDate, string earlier, string earlierDate) =>
        Rule.Found(at, $"\"{later}\" ({laterDate}) is before \"{earlier}\" ({earlierDate}).", "Correct one of the two dates.");

    public static Diagnostic Future(SourceSpan at, string field, string date, string today) =>
        Rule.Found(at, $"\"{field}\" ({date}) is after the day of this build ({today}).", "Write the day on which it happened.");

    /// <summary>Work that has not begun, and is not said to be a plan.</summary>
    public static Diagnostic FuturePeriod(SourceSpan at, string date, string today) =>
        Rule.Found(
            at,
            $"\"period\" ({date}) is after the day of this build ({today}).",
            "Write when it was done. If the work is still planned, write stage: proposed or stage: in-preparation.");
}
