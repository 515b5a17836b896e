using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

/// <summary>Texts of up to a megabyte, the most that a page may have, that take Markdig minutes, gigabytes or the process.</summary>
public class HostileMarkdown
{
    private const int Size = 1_000_000;

    private static string Fill(string text) => Repeat(text, Size / text.Length);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // Paragraphs that stay just within what one may have.
    private static string Paragraphs(string text, int times) => Fill(Repeat(text, times) + "\n\n");

    public static TheoryData<string, string> Texts => new()
    {
        { "40,000 equal headings", Repeat("# a\n", 40_000) },
        { "as many equal headings as lines", Repeat("# a\n", 19_000) },
        { "a table of 5,000 columns and 5,000 rows", Repeat("|a", 5000) + "|\n" + Repeat("|-", 5000) + "|\n" + Repeat("|\n", 5000) },
        { "many tables", Fill(Repeat("|a", 150) + "|\n" + Repeat("|-", 150) + "|\n" + Repeat("|\n", 330) + "\n") },
        { "80,000 brackets", Repeat("[ (](", 80_000) },
        { "paragraphs of brackets", Paragraphs("[ (](", 1000) },
        { "100,000 open brackets", Repeat("[", 100_000) },
        { "brackets in each other", Repeat("[", 1900) + "a" + Repeat("](b)", 1900) },
        { "pictures in each other", Repeat("![", 1900) + "a" + Repeat("](b)", 1900) },
        { "a reference of 20,000 letters used 20,000 times", "[a]: " + new string('b', 20_000) + "\n\n" + Repeat("[a]\n\n", 20_000) },
        { "100,000 quotations in each other", Repeat("> ", 100_000) },
        { "100,000 lists in each other", Repeat("- ", 100_000) },
        { "100,000 numbered lists in each other", Repeat("1. ", 100_000) },
        { "1,000 indented lists", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "emphasis in each other", Repeat("*", Size / 2) + "a" + Repeat("*", Size / 2) },
        { "emphasis that does not end", Fill("*a ") },
        { "emphasis of two kinds", Fill("*a_") },
        { "instructions", Paragraphs("a<?", 990) },
        { "instructions without end", Fill("a<?") },
        { "declarations", Paragraphs("a <!A ", 990) },
        { "declarations without end", Fill("a <!A\n") },
        { "web addresses", Paragraphs("www.a.b ", 990) },
        { "web addresses without end", Fill("www.a.b ") },
        { "headings underlined", Repeat("a\n-\n", 9_900) },
        { "headings underlined without end", Fill("a\n-\n") },
        { "notes", Repeat("> [!NOTE]\n> a\n\n", 6_000) },
        { "footnotes", string.Concat(Enumerable.Range(0, 9_000).Select(i => $"[^{i}]: a[^{i}]\n\n")) },
        { "abbreviations", string.Concat(Enumerable.Range(0, 1_900).Select(i => $"*[A{i}]: a\n")) + "\n" + Repeat("A1 ", 200_000) },
        { "code of many lengths", string.Concat(Enumerable.Range(1, 1_000).Select(i => "a" + new string('`', i))) },
        { "elements", Paragraphs("a <b>", 1000) },
        { "one word", new string('a', Size) },
        { "one line of bars", new string('|', Size) },
        { "empty lines", new string('\n', Size) },
        { "backslashes", new string('\\', Size) },
        { "ampersands", new string('&', Size) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_read_or_refused_in_time_and_on_a_small_stack(string name, string text)
    {
        var bag = new DiagnosticBag();

        var body = Bounded.Run(() => MarkdownReader.Read(new ContentPath("guides/a.md"), text, 1, new ContentLimits(), bag));

        // Refused with a reason, or read.
        (ReferenceEquals(body, MarkdownBody.Empty) == bag.Rules().Contains("beyond-limit")).ShouldBeTrue(name);
    }

    [Fact]
    public void What_was_read_has_no_more_depth_than_renderers_bear()
    {
        foreach (var text in Texts.Select(row => (string)row[1]).Where(text => text.Length < 200_000))
        {
            var body = Bounded.Run(() => MarkdownReader.Read(new ContentPath("guides/a.md"), text, 1, new ContentLimits(), new DiagnosticBag()));
            if (ReferenceEquals(body, MarkdownBody.Empty)) continue;

            // Markdig's own renderer goes down by recursion, as ours does.
            Bounded.Run(() => Markdig.Markdown.ToHtml(body.Parse())).ShouldNotBeNull();
        }
    }
}
