namespace Sharewell.Diagnostics.Rules;

/// <summary>A field with one kind of target takes a bare id; one with several takes folder/id.</summary>
public static class RefForm
{
    public static Rule Rule { get; } = new("ref-form", Severity.Error, "A field with one kind of target takes a bare id, one with several takes folder/id.");

    public static Diagnostic Empty(SourceSpan at, string field) =>
        Rule.Found(at, $"\"{field}\" names nothing.", "Write an id, or remove it.");

    public static Diagnostic BareWanted(SourceSpan at, string field, string text, string bare) =>
        Rule.Found(at, $"\"{field}\" takes the id alone, not \"{text}\".", $"Write: {bare}");

    public static Diagnostic RefWanted(SourceSpan at, string field, string text, string example) =>
        Rule.Found(at, $"\"{field}\" takes a folder and an id, not \"{text}\" alone.", $"Write: {example}");

    public static Diagnostic WrongKind(SourceSpan at, string field, string text, IReadOnlyCollection<string> allowed) =>
        Rule.Found(at, $"\"{field}\" cannot name \"{text}\".", $"It takes {Words.List(allowed, "or")}.");

    public static Diagnostic NoPart(SourceSpan at, string field, string text, string without) =>
        Rule.Found(at, $"\"{field}\" names whole pages, not a part of one as \"{text}\" does.", $"Write: {without}");
}
