namespace Sharewell.Diagnostics.Rules;

/// <summary>What one page may cost the build.</summary>
public static class BeyondLimit
{
    public static Rule Rule { get; } = new("beyond-limit", Severity.Error, "A page stays within the limits of size and nesting that keep the build fast and safe.", Firm: true);

    public static Diagnostic FrontMatterSize(ContentPath path, int bytes, int limit) =>
        Rule.Found(new SourceSpan(path, 1, 1, 3), $"The front matter has {bytes:N0} bytes; {limit:N0} are the most.", "Move long text into the body of the page.");

    public static Diagnostic YamlDepth(SourceSpan at, int limit) =>
        Rule.Found(at, $"Lists and fields lie more than {limit} deep in each other here.", "Write it flatter: no field of the hub needs more than four levels.");

    public static Diagnostic MarkdownNesting(ContentPath path, int line) =>
        Rule.Found(new SourceSpan(path, line, 1, 0), "Lists, quotations or emphasis lie too deep in each other in this page's text.", "Look for long runs of >, -, *, _ or [ and shorten them.");

    public static Diagnostic Brackets(SourceSpan at, int limit) =>
        Rule.Found(at, $"This paragraph has more than {limit:N0} opening square brackets.", "Split it: put an empty line between its parts.");

    public static Diagnostic Openings(SourceSpan at, int limit) =>
        Rule.Found(at, $"This paragraph has more than {limit:N0} web addresses or beginnings of HTML.", "Split it: put an empty line between its parts.");

    public static Diagnostic Lines(SourceSpan at, int limit) =>
        Rule.Found(at, $"The page's text has more than {limit:N0} lines.", "Split the page, or offer what is long as a file.");

    public static Diagnostic TableColumns(SourceSpan at, int limit) =>
        Rule.Found(at, $"This table has more than {limit:N0} columns.", "Split the table, or offer the figures as a file.");

    public static Diagnostic TableCells(SourceSpan at, int limit) =>
        Rule.Found(at, $"This table has more than {limit:N0} cells.", "Split the table, or offer the figures as a file.");

    public static Diagnostic TableCellsOfPage(SourceSpan at, int limit) =>
        Rule.Found(at, $"With this table, the page's tables have more than {limit:N0} cells.", "Split the page, or offer the figures as a file.");

    /// <summary>A page that would be many times as long as its text.</summary>
    public static Diagnostic Growth(ContentPath path, int factor) =>
        Rule.Found(
            SourceSpan.File(path),
            $"As a web page, this text would be more than {factor} times as long.",
            "Look for what is short to type and long to show: very many footnote marks or empty table cells, a long address or abbreviation used again and again.");

    public static Diagnostic Time(ContentPath path, int seconds) => Rule.Found(
        SourceSpan.File(path),
        $"Reading this file was given up after {Words.Count(seconds, "second")}.",
        "Look for very long lines or long runs of punctuation, and shorten them.");
}
