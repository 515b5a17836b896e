namespace Sharewell.Diagnostics.Rules;

/// <summary>Some fields take one of a few words.</summary>
public static class BadChoice
{
    // A longer list is no help to somebody who has mistyped one word of it.
    private const int MaxShown = 12;

    public static Rule Rule { get; } = new("bad-choice", Severity.Error, "Some fields take one of a few words.");

    public static Diagnostic Found(SourceSpan at, string field, string text, IReadOnlyCollection<string> allowed) =>
        Rule.Found(at, $"\"{field}\" cannot be \"{text}\".", Allowed(text, allowed));

    /// <summary>A name in a set whose names are fixed, such as that of a rule under <c>rules</c>.</summary>
    public static Diagnostic Key(SourceSpan at, string field, string key, string keyName, IReadOnlyCollection<string> allowed) =>
        Rule.Found(at, $"\"{field}\" has no {keyName} \"{key}\".", Allowed(key, allowed));

    public static Diagnostic Firm(SourceSpan at, string rule) =>
        Rule.Found(at, $"The rule \"{rule}\" keeps readers and the build safe, and cannot be made lighter.", "Remove this line.");

    private static string Allowed(string text, IReadOnlyCollection<string> allowed)
    {
        var question = Nearest.Question(text, allowed);
        if (question is not null && allowed.Count > MaxShown) return question;
        return (question is null ? "" : question + " ") + $"It takes {Words.List(allowed, "or")}.";
    }
}
