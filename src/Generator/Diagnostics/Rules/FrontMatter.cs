namespace Sharewell.Diagnostics.Rules;

/// <summary>A page must begin with front matter between two lines of three hyphens.</summary>
public static class FrontMatter
{
    public static Rule Rule { get; } = new("front-matter", Severity.Error, "A page begins with its facts between two lines of three hyphens.", Firm: true);

    private const string Shape = "Begin the file with a line of three hyphens, then the fields (title: ...), then another line of three hyphens.";

    public static Diagnostic Missing(ContentPath path) =>
        Rule.Found(new SourceSpan(path, 1, 1, 0), "The page does not begin with front matter.", Shape);

    public static Diagnostic Late(SourceSpan at) =>
        Rule.Found(at, "There are empty lines before the front matter.", "Remove them: the three hyphens stand on the first line of the file.");

    public static Diagnostic BadOpening(SourceSpan at, string line) =>
        Rule.Found(at, $"The first line is \"{line}\", not three hyphens.", "Write --- and nothing else on the first line of the file.");

    public static Diagnostic Unterminated(ContentPath path) =>
        Rule.Found(new SourceSpan(path, 1, 1, 3), "The front matter that begins here has no end.", "Put a line of three hyphens, ---, after the last field and before the text.");

    public static Diagnostic NotFields(SourceSpan at) =>
        Rule.Found(at, "The front matter is not a list of fields.", "Write one field a line: its name, a colon, a space, its value, such as: title: Talking with a city about hard choices");
}
