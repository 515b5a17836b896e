namespace Sharewell.Bench.Corpus;

/// <summary>Faults that people make, put into pages that have none.</summary>
internal static class Faults
{
    private const int Every = 20;
    private const int Place = 7;

    private static readonly Func<string, string>[] All =
    [
        text => Before(text, "themes: [", "no-such-theme, "),
        text => Without(text, "summary: "),
        text => Field(text, "subtitle: Something more"),
        text => Field(Without(text, "published: "), "published: 2024-13-41"),
        text => Field(text, "status: finished"),
        text => text + "See [a page that is not there](../guides/not-there.md).\n",
        text => text + "This is <b>bold</b>.\n",
        text => Field(Without(text, "title: "), "title: One thing: another"),
        text => text + "Call 020 7946 0123.\n",
        text => Field(text, "published: 2024-01-01"),
        text => Before(text, "sources:\n", "  - no-such-source\n"),
        text => text + "TODO: the rest.\n",
        text => text + "[Look here](javascript:alert).\n",
    ];

    /// <summary>How many kinds of fault there are.</summary>
    public static int Kinds => All.Length;

    /// <summary>True for one page in twenty of those that are published.</summary>
    /// <param name="index">The page's place among those of its type.</param>
    /// <param name="page">The page.</param>
    public static bool Falls(int index, PagePlan page) => index % Every == Place && page.Standing == Standing.Published;

    /// <summary>The page with a fault, by turns.</summary>
    public static string Put(string text, int index) => All[index / Every % All.Length](text);

    private static string Field(string text, string line) => $"---\n{line}\n{text["---\n".Length..]}";

    private static string Before(string text, string mark, string more)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        return text[..at] + more + text[at..];
    }

    private static string Without(string text, string mark)
    {
        var at = text.IndexOf("\n" + mark, StringComparison.Ordinal);
        return text[..at] + text[text.IndexOf('\n', at + 1)..];
    }
}
