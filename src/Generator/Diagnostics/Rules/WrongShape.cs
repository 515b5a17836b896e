namespace Sharewell.Diagnostics.Rules;

/// <summary>A list, a set of fields or a single value where another of these is wanted.</summary>
public static class WrongShape
{
    public static Rule Rule { get; } = new("wrong-shape", Severity.Error, "A field holds a value, a list or a set of fields, as the content model says.");

    /// <summary>A list or a set of fields where one value is wanted.</summary>
    /// <param name="at">What stands there.</param>
    /// <param name="field">The field.</param>
    /// <param name="only">The only value in it; null when there are several or none.</param>
    public static Diagnostic Value(SourceSpan at, string field, string? only) =>
        Rule.Found(at, $"\"{field}\" takes one value.", only is null ? "Write one value after the colon, without brackets." : $"Write: {field}: {only}");

    public static Diagnostic Group(SourceSpan at, string field, IReadOnlyList<string> inner) =>
        Rule.Found(at, $"\"{field}\" takes a set of fields: {string.Join(", ", inner)}.", $"Write: {field}: {{ {string.Join(", ", inner.Take(2).Select(name => name + ": ..."))} }}");

    public static Diagnostic FieldsWanted(SourceSpan at) =>
        Rule.Found(at, "This file is not a set of fields.", "Write one field a line: its name, a colon, a space, its value, such as: language: en");

    public static Diagnostic RecordList(ContentPath path, string kind) =>
        Rule.Found(new SourceSpan(path, 1, 1, 0), $"This file is not a list of {kind}.", "Begin each entry with a hyphen, a space and its id, such as: - id: libraries");

    public static Diagnostic GroupList(ContentPath path) =>
        Rule.Found(new SourceSpan(path, 1, 1, 0), "This file is not a list of groups of words.", "Write one group a line, such as: - [library, libraries, lending library]");

    public static Diagnostic Record(SourceSpan at, string kind) =>
        Rule.Found(at, $"This entry is not {Words.A(kind)}.", "Write it as fields, the first of them after a hyphen and a space, such as: - id: libraries");
}
