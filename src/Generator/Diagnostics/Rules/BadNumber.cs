namespace Sharewell.Diagnostics.Rules;

/// <summary>Numbers are plain digits.</summary>
public static class BadNumber
{
    public static Rule Rule { get; } = new("bad-number", Severity.Error, "Numbers are plain digits, without commas, signs of currency or words.");

    public static Diagnostic Form(SourceSpan at, string field, string text, string? suggestion) =>
        Rule.Found(at, $"\"{text}\" is not a plain number for \"{field}\".", suggestion is null ? "Write digits only, such as 8000 or 45.9." : $"Write: {field}: {suggestion}");

    public static Diagnostic Range(SourceSpan at, string field, string text, decimal min, decimal max) =>
        Rule.Found(at, $"{text} is out of range for \"{field}\".", $"Write a number from {min:0.##} to {max:0.##}.");

    public static Diagnostic Whole(SourceSpan at, string field, string text) =>
        Rule.Found(at, $"\"{field}\" takes a whole number, not {text}.", "Write it without a fraction.");
}
