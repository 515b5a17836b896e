namespace Sharewell.Diagnostics;

/// <summary>One thing that content may get wrong. The file of a rule, in <c>Diagnostics/Rules</c>, holds its name and all its messages.</summary>
/// <param name="Name">In words, lower-case kebab: <c>broken-link</c>. Its page is <c>docs/rules/broken-link.md</c>.</param>
/// <param name="Severity">What it weighs unless site.yml says otherwise.</param>
/// <param name="Summary">One sentence for the index of rules.</param>
/// <param name="Firm">True where site.yml may not lower it: the rules that keep readers and the build safe.</param>
public sealed record Rule(string Name, Severity Severity, string Summary, bool Firm = false)
{
    /// <summary>A finding of this rule.</summary>
    /// <param name="at">The characters that are wrong.</param>
    /// <param name="message">What was found: one sentence.</param>
    /// <param name="help">What is wanted, or what to type; null where the message says it all.</param>
    public Diagnostic Found(SourceSpan at, string message, string? help = null) => new(this, Severity, at, message, help);
}
