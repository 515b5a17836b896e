namespace Sharewell.Diagnostics.Rules;

/// <summary>A field that the content model does not have is most often a slip of the keyboard.</summary>
public static class UnknownField
{
    public static Rule Rule { get; } = new("unknown-field", Severity.Error, "Only fields of the content model may be given.");

    public static Diagnostic Found(SourceSpan at, string key, string owner, IReadOnlyCollection<string> known) =>
        Rule.Found(at, $"{Words.A(owner, capital: true)} has no field \"{key}\".", Nearest.Question(key, known) ?? $"Its fields are: {string.Join(", ", known)}.");

    /// <summary>A thing and what is said of it, written as a field and its value.</summary>
    public static Diagnostic Pair(SourceSpan at, string owner, string key, string wanted) =>
        Rule.Found(at, $"{Words.A(owner, capital: true)} has no field \"{key}\".", $"Write: {wanted}");

    public static Diagnostic NoColon(SourceSpan at, string field) =>
        Rule.Found(at, $"There is no colon after \"{field}\".", $"Write {field}, a colon, a space and the value. Put a value with a colon in it in double quotes.");

    public static Diagnostic AfterComma(SourceSpan at, string text) =>
        Rule.Found(
            at,
            $"\"{text}\" comes after a comma, where the next field begins, but is no field.",
            "Write numbers without commas, such as 8000. If the comma belongs to a text, put the whole text in double quotes.");
}
