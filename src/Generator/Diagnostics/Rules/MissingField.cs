namespace Sharewell.Diagnostics.Rules;

/// <summary>A field that a type of page needs.</summary>
public static class MissingField
{
    public static Rule Rule { get; } = new("missing-field", Severity.Error, "A page has all the fields that its type needs.");

    public static Diagnostic Found(SourceSpan at, string field, string owner, string help) =>
        Rule.Found(at, $"{Words.A(owner, capital: true)} needs the field \"{field}\".", Add(field, help));

    public static Diagnostic Because(SourceSpan at, string field, string reason, string help) =>
        Rule.Found(at, $"The field \"{field}\" is missing: {reason}.", Add(field, help));

    public static Diagnostic OneOf(SourceSpan at, IReadOnlyList<string> fields, string owner) =>
        Rule.Found(at, $"{Words.A(owner, capital: true)} needs at least one of the fields {Words.List(fields.Select(field => $"\"{field}\""), "or")}.", $"Add one of them, such as \"{fields[0]}: ...\".");

    private static string Add(string field, string help) => $"Add \"{field}: ...\" ({help.TrimEnd('.')}).";
}
