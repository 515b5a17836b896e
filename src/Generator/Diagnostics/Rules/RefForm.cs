namespace Sharewell.Diagnostics.Rules;

/// <summary>A field with one kind of target takes a bare id; one with several takes folder/id.</summary>
public static class RefForm
{
    public static Rule Rule { get; } = new("ref-form", Severity.Error, "A field with one kind of target takes a bare id, one with several takes folder/id.");

    public static Diagnostic Empty(SourceSpan at, string field) =>
        Rule.Found(at, $"\"{field}\" names nothing.", "Write an id, or remove it.");

    public static Diagnostic BareWanted(SourceSpan at, string field, string text, string bare) =>
        Rule.Found(at, $"\"{field}\" takes the id alone, not \"{text}\".", $"Write: {bare}");

    /// <summary>An id alone where the folder says which kind of thing is meant.</summary>
    /// <param name="at">The id.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">As typed.</param>
    /// <param name="refs">The id with each folder that it may have.</param>
    public static Diagnostic RefWanted(SourceSpan at, string field, string text, IReadOnlyList<string> refs) =>
        Rule.Found(
            at,
            $"\"{field}\" takes a folder and an id, not \"{text}\" alone.",
            refs.Count <= 3 ? $"Write {Words.List(refs, "or")}." : $"Write its folder and a slash before it, such as {refs[0]} or {refs[1]}.");

    public static Diagnostic SectionWanted(SourceSpan at, string field, string text) =>
        Rule.Found(at, $"\"{field}\" takes a toolkit and a section, not \"{text}\" alone.", $"Write the toolkit's id and a slash before it, such as csit/{text}.");

    public static Diagnostic WrongKind(SourceSpan at, string field, string text, IReadOnlyCollection<string> allowed) =>
        Rule.Found(at, $"\"{field}\" cannot name \"{text}\".", $"It takes {Words.List(allowed, "or")}.");

    public static Diagnostic FileNamed(SourceSpan at, string field, string text, string wanted) =>
        Rule.Found(at, $"\"{field}\" names a page, not its file as \"{text}\" does.", $"Write: {wanted}");

    public static Diagnostic NoPart(SourceSpan at, string field, string text, string without) =>
        Rule.Found(at, $"\"{field}\" names whole pages, not a part of one as \"{text}\" does.", $"Write: {without}");
}
