namespace Sharewell.Diagnostics.Rules;

/// <summary>TODO marks what is still to be written.</summary>
public static class ToBeWritten
{
    public static Rule Rule { get; } = new("to-be-written", Severity.Error, "A page that is shown has nothing left to be written.");

    public static Diagnostic InField(SourceSpan at, string field) =>
        Rule.Found(at, $"\"{field}\" is still to be written.", "Replace TODO by its value. Until then the page can only be a draft (status: draft).");

    public static Diagnostic InBody(SourceSpan at) =>
        Rule.Found(at, "This is still to be written.", "Replace TODO by the text. Until then the page can only be a draft (status: draft).");
}
