namespace Sharewell.Diagnostics;

/// <summary>A finding, as data: printers decide how it looks.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">The rule's, or what site.yml made of it.</param>
/// <param name="Span">The characters that are wrong.</param>
/// <param name="Message">What was found: one sentence.</param>
/// <param name="Help">What is wanted, or what to type; null where the message says it all.</param>
public sealed record Diagnostic(Rule Rule, Severity Severity, SourceSpan Span, string Message, string? Help) : IComparable<Diagnostic>
{
    /// <summary>What mends it without a person's judgement; null where a person must decide.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The same with a fix; as it is where there is none.</summary>
    public Diagnostic Mended(SourceSpan at, string? text) => text is null ? this : this with { Fix = new Fix(at, text) };

    /// <summary>The page that explains the rule, as a path in the repository.</summary>
    public string Page => $"docs/rules/{Rule.Name}.md";

    /// <summary>By file, place, rule and message: the order in which findings are printed, whatever thread found them.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var order = Span.Path.CompareTo(other.Span.Path);
        if (order == 0) order = Span.Line.CompareTo(other.Span.Line);
        if (order == 0) order = Span.Column.CompareTo(other.Span.Column);
        if (order == 0) order = string.CompareOrdinal(Rule.Name, other.Rule.Name);
        return order == 0 ? string.CompareOrdinal(Message, other.Message) : order;
    }

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
