namespace Sharewell.Diagnostics.Rules;

/// <summary>The headings of a case study come in one order.</summary>
public static class HeadingOrder
{
    public static Rule Rule { get; } = new("heading-order", Severity.Warning, "The headings of a case study come in the order that readers know.");

    public static Diagnostic Found(SourceSpan at, string heading, string before) =>
        Rule.Found(at, $"\"{heading}\" comes after \"{before}\".", $"Move it, with its text, before \"{before}\".");
}
