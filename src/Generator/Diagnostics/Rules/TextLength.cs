namespace Sharewell.Diagnostics.Rules;

/// <summary>Texts that stand in lists and results have a length that fits there.</summary>
public static class TextLength
{
    public static Rule Rule { get; } = new("text-length", Severity.Error, "A text is as long as its place in lists and results allows.");

    public static Diagnostic TooShort(SourceSpan at, string field, int length, int min, int max) =>
        Rule.Found(at, $"\"{field}\" has {Words.Count(length, "character")}; it needs at least {min}.", $"Write {min} to {max} characters.");

    public static Diagnostic TooLong(SourceSpan at, string field, int length, int min, int max) =>
        Rule.Found(at, $"\"{field}\" has {Words.Count(length, "character")}; {max} are the most.", $"Shorten it by {Words.Count(length - max, "character")} (it may have {min} to {max}).");

    public static Diagnostic FinalStop(SourceSpan at, string field, string text) =>
        Rule.Found(at, $"\"{field}\" ends in a full stop.", $"Write: {field}: {text.TrimEnd('.', ' ')}");

    public static Diagnostic MoreThanOneLine(SourceSpan at, string field) =>
        Rule.Found(at, $"\"{field}\" has more than one line.", "Write it on one line.");

    public static Diagnostic Markup(SourceSpan at, string field, string found) =>
        Rule.Found(at, $"\"{field}\" is plain text, and has Markdown or HTML in it: \"{found}\".", "Write the words only: this text is shown as it stands, without links or emphasis.");
}
