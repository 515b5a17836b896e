namespace Sharewell.Diagnostics.Rules;

/// <summary>Codes, editions and addresses have a shape.</summary>
public static class BadFormat
{
    public static Rule Rule { get; } = new("bad-format", Severity.Error, "Codes, editions and addresses have the shape that the content model says.");

    public static Diagnostic Found(SourceSpan at, string field, string text, string wanted) =>
        Rule.Found(at, $"\"{text}\" is not right for \"{field}\".", $"Write {wanted}.");
}
