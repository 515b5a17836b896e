namespace Sharewell.Diagnostics.Rules;

/// <summary>A licence is named by its SPDX id.</summary>
public static class UnknownLicence
{
    public static Rule Rule { get; } = new("unknown-licence", Severity.Error, "A licence is named by an SPDX id that the hub knows.");

    public static Diagnostic Found(SourceSpan at, string text, IReadOnlyCollection<string> known) =>
        Rule.Found(at, $"The hub knows no licence \"{text}\".", (Nearest.Question(text, known) is { } question ? question + " " : "") + $"It knows {Words.List(known, "and")}.");
}
