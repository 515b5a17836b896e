namespace Sharewell.Diagnostics.Rules;

/// <summary>A field that the content model does not have is most often a slip of the keyboard.</summary>
public static class UnknownField
{
    public static Rule Rule { get; } = new("unknown-field", Severity.Error, "Only fields of the content model may be given.");

    public static Diagnostic Found(SourceSpan at, string key, string owner, IReadOnlyCollection<string> known) =>
        Rule.Found(at, $"{Words.A(owner, capital: true)} has no field \"{key}\".", Nearest.Question(key, known) ?? $"Its fields are: {string.Join(", ", known)}.");
}
