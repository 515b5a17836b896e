namespace Sharewell.Diagnostics.Rules;

/// <summary>What stands in front matter and YAML files must be YAML.</summary>
public static class YamlSyntax
{
    public static Rule Rule { get; } = new("yaml-syntax", Severity.Error, "Front matter and YAML files must be well-formed YAML.", Firm: true);

    public static Diagnostic Tab(SourceSpan at) =>
        Rule.Found(at, "This line begins with a tab.", "Use spaces to indent: two for each step.").Mended(at, new string(' ', 2 * at.Length));

    public static Diagnostic ColonInValue(SourceSpan at, string key, string value) =>
        Rule.Found(at, $"The value of \"{key}\" has a colon and a space in it, which begins a new field.", $"Put the value in double quotes: {key}: {Quoted(value)}").Mended(at, Quoted(value));

    public static Diagnostic NoSpaceAfterColon(SourceSpan at, string key, string value) =>
        Rule.Found(at, $"There is no space after the colon of \"{key}\".", $"Write: {key}: {value}").Mended(AfterColon(at, key, 0), " ");

    public static Diagnostic OpenQuote(SourceSpan at, char quote) =>
        Rule.Found(at, $"A quotation mark ({quote}) begins here and does not end.", $"Put the same mark, {quote}, at the end of the value.");

    public static Diagnostic HardSpace(SourceSpan at, string key, string value) =>
        Rule.Found(at, $"The space after the colon of \"{key}\" is a non-breaking one, which YAML does not take for a space.", $"Delete it and type a space: {key}: {value}").Mended(AfterColon(at, key, 1), " ");

    public static Diagnostic TextAfterQuote(SourceSpan at, string key, string value) =>
        Rule.Found(
            at,
            $"There is text after the closing quotation mark of \"{key}\".",
            // 'It's here' is one value with an apostrophe; "A" and "B" may be anything.
            value is ['\'', .., '\'']
                ? $"Put the whole value in double quotes: {key}: {Quoted(value[1..^1])}"
                : "Put the whole value in one pair of double quotes, and write a double quote inside it as \\\".")
            .Mended(at, value is ['\'', .., '\''] ? Quoted(value[1..^1]) : null);

    public static Diagnostic OpenBracket(SourceSpan at, char bracket) =>
        Rule.Found(at, $"A bracket ({bracket}) begins here and does not end.", $"Put {(bracket == '[' ? ']' : '}')} at the end of the list.");

    public static Diagnostic ReservedStart(SourceSpan at, string key, char first, string value) =>
        Rule.Found(at, $"The value of \"{key}\" begins with {first}, which YAML keeps for itself.", $"Put the value in double quotes: {key}: {Quoted(value)}")
            .Mended(at, first is '@' or '`' or '%' or '*' or '!' ? Quoted(value) : null);

    public static Diagnostic Braces(SourceSpan at) =>
        Rule.Found(
            at,
            "The fields between { and } cannot be read.",
            "Write each as name, colon, space, value, with commas between them. Put a value with a comma, a colon or a bracket in it in double quotes.");

    public static Diagnostic Indentation(SourceSpan at) =>
        Rule.Found(at, "This line is not indented like the lines around it.", "Give fields no spaces before their name, and list items and inner fields two spaces more than the line that they belong to.");

    public static Diagnostic NotAField(SourceSpan at, string line) =>
        Rule.Found(at, $"\"{line}\" is not a field.", "Write a name, a colon, a space and a value, such as: stage: delivered. If it belongs to the line above, put two spaces before it.");

    public static Diagnostic Other(SourceSpan at) =>
        Rule.Found(at, "This is not well-formed YAML.", "Write one field a line: name, colon, space, value. Put a value with special characters in double quotes.");

    public static Diagnostic MoreThanOneDocument(SourceSpan at) =>
        Rule.Found(at, "A second part of the file begins here.", "Remove this line: a file holds one list or one set of fields.");

    public static Diagnostic CommentedOut(SourceSpan at, string key, string comment) =>
        Rule.Found(at, $"\"{key}\" has no value: everything after # is a comment.", $"If the # belongs to the value, put it in double quotes: {key}: {Quoted(comment)}");

    public static Diagnostic CutByComment(SourceSpan at, string key, string value, string comment) =>
        Rule.Found(
            at,
            $"The value of \"{key}\" ends before \"{comment}\": everything after # is a comment.",
            $"If the # belongs to the value, put it in double quotes: {key}: {Quoted(value + " " + comment)}. If it begins a comment, put a space after it.");

    // Quotation marks of a typewriter, as YAML wants them, whatever marks were typed around the value.
    private static string Quoted(string value)
    {
        var text = value is ['\u201c', .., '\u201d'] or ['\u2018', .., '\u2019'] ? value[1..^1] : value;
        return $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    // The characters after the colon of the field that a span begins with.
    private static SourceSpan AfterColon(SourceSpan at, string key, int length) => at with { Column = at.Column + key.Length + 1, Length = length };
}
