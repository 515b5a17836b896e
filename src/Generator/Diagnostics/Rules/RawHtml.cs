using System.Collections.Frozen;

namespace Sharewell.Diagnostics.Rules;

/// <summary>Content is Markdown. HTML in it would let a contributor change how the hub looks and works for its readers.</summary>
public static class RawHtml
{
    public static Rule Rule { get; } = new("raw-html", Severity.Error, "Content is written in Markdown, without HTML.", Firm: true);

    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = "Write **words** for bold.",
        ["strong"] = "Write **words** for bold.",
        ["i"] = "Write *words* for italics.",
        ["em"] = "Write *words* for italics.",
        ["a"] = "Write [words](address) for a link.",
        ["img"] = "Write ![what it shows](../images/name.png) for a picture.",
        ["br"] = "End the line with a backslash, \\, for a line break.",
        ["hr"] = "Write --- on a line of its own for a rule.",
        ["p"] = "Leave an empty line between paragraphs.",
        ["div"] = "Leave it out: an empty line parts paragraphs.",
        ["span"] = "Leave it out.",
        ["ul"] = "Begin each line of a list with a hyphen and a space.",
        ["ol"] = "Begin each line of a numbered list with 1. and a space.",
        ["li"] = "Begin each line of a list with a hyphen and a space.",
        ["table"] = "Write a table with | between the columns and a line of | --- | under its head.",
        ["tr"] = "Write a table with | between the columns and a line of | --- | under its head.",
        ["td"] = "Write a table with | between the columns and a line of | --- | under its head.",
        ["h1"] = "Write ## and a space before a heading.",
        ["h2"] = "Write ## and a space before a heading.",
        ["h3"] = "Write ### and a space before a heading.",
        ["blockquote"] = "Begin each line of a quotation with > and a space.",
        ["code"] = "Put backticks, `, around code.",
        ["pre"] = "Put lines of three backticks, ```, around code.",
        ["sup"] = "Write ^words^ for raised text.",
        ["sub"] = "Write ~words~ for lowered text.",
        ["u"] = "Leave it out: readers take underlined words for links.",
        ["details"] = "Use a heading.",
        ["iframe"] = "Link to the page in place of showing it.",
        ["script"] = "Leave it out: pages of the hub hold no code.",
        ["style"] = "Leave it out: the theme decides how pages look.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A tag in a body.</summary>
    /// <param name="at">The tag.</param>
    /// <param name="tag">As typed.</param>
    /// <param name="name">The element's name; empty where it is none, as in <c>&lt;!DOCTYPE</c>.</param>
    public static Diagnostic Found(SourceSpan at, string tag, string name) =>
        Rule.Found(
            at,
            $"\"{tag}\" is HTML; pages of the hub are written in Markdown.",
            Instead.GetValueOrDefault(name) ?? "Write it in Markdown, or put a backslash before the < to show it as it is.");

    public static Diagnostic AfterComment(SourceSpan at, string text) =>
        Rule.Found(at, $"\"{text}\" comes after a comment on the same line, and would not be shown.", "Begin a new line after -->.");

    public static Diagnostic OpenComment(SourceSpan at) =>
        Rule.Found(at, "A comment begins here and does not end.", "Put --> at its end.");
}
