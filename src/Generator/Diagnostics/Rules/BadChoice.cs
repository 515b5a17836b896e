namespace Sharewell.Diagnostics.Rules;

/// <summary>Some fields take one of a few words.</summary>
public static class BadChoice
{
    public static Rule Rule { get; } = new("bad-choice", Severity.Error, "Some fields take one of a few words.");

    public static Diagnostic Found(SourceSpan at, string field, string text, IReadOnlyCollection<string> allowed) =>
        Rule.Found(
            at,
            $"\"{text}\" is none of the words that \"{field}\" takes.",
            (Nearest.Question(text, allowed) is { } question ? question + " " : "") + $"It takes {Words.List(allowed, "or")}.");

    public static Diagnostic Key(SourceSpan at, string field, string key, string keyName, IReadOnlyCollection<string> allowed) =>
        Rule.Found(
            at,
            $"\"{key}\" is no {keyName} for \"{field}\".",
            (Nearest.Question(key, allowed) is { } question ? question + " " : "") + $"It takes {Words.List(allowed, "or")}.");

    public static Diagnostic Firm(SourceSpan at, string rule) =>
        Rule.Found(at, $"The rule \"{rule}\" keeps readers and the build safe and cannot be made weaker.", "Remove this line.");
}
