using System.Collections.Immutable;
using System.Text.Json;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>The real lunr 2.3.9, from npm, judges stems, terms, weights and scores.</summary>
[Trait("Category", "Node")]
public class LunrIsTheReferee
{
    [Fact]
    public void Stems_are_equal_over_every_word_of_the_content_and_of_made_up_pages()
    {
        using var folder = new TemporaryFolder();
        var words = Texts(MadeUpPages.Make(400)).Concat(ContentTexts()).SelectMany(Words).Concat(Odd()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        words.Length.ShouldBeGreaterThan(10_000);
        folder.Write("words.txt", string.Join('\n', words));
        folder.Write("stems.txt", string.Join('\n', words.Select(word => PorterStemmer.Stem(word))));

        NodeScript.Run("parity.js", folder.Path);
    }

    [Fact]
    public void Weights_are_equal_and_500_queries_over_every_operator_score_within_1e_9()
    {
        using var folder = new TemporaryFolder();
        var pages = MadeUpPages.Make(300).Concat(Awkward()).ToImmutableArray();
        WritePages(folder, pages);

        NodeScript.Run("parity.js", folder.Path);
    }

    [Fact]
    public void The_script_makes_the_same_terms_of_a_query_as_the_program_of_a_page()
    {
        using var folder = new TemporaryFolder();
        var texts = RandomTexts(4_000).Concat(ContentTexts()).ToArray();
        folder.Write("texts.json", JsonSerializer.Serialize(texts));
        folder.Write("terms.json", JsonSerializer.Serialize(texts.Select(text => Analyser.Hub.Terms(text, keepStopWords: true).ToArray())));

        NodeScript.Run("parity.js", folder.Path);
    }

    private static void WritePages(TemporaryFolder folder, ImmutableArray<SearchPage> pages)
    {
        folder.Write("pages.json", JsonSerializer.Serialize(pages.Select(page => new
        {
            url = page.Url,
            title = page.Title,
            summary = page.Summary,
            keywords = string.Join(' ', page.Keywords),
            body = string.Join(' ', page.ReadSections().SelectMany(section => new[] { section.Heading, section.Text })),
        })));
        File.WriteAllBytes(Path.Combine(folder.Path, "lunr.json"), LunrIndex.WriteJson(pages));
        File.WriteAllBytes(Path.Combine(folder.Path, "addresses.json"), LunrIndex.WriteJson(pages, page => page.Url));
        folder.Write("lunr", SearchIndexer.Index(pages, new SearchSettings { Profile = AnalyserProfile.Lunr }));
    }

    // Pages whose words lunr treats in ways of its own; dates older than all others, so that they come last in both indexes.
    private static IEnumerable<SearchPage> Awkward() => new[]
    {
        "The council's plan, and councils' plans", "café tŷ dŵr naïve", "£553,000 - 1.7 million (45.9%)", "A&E R&D co-operate self-assessment", "", "the of and",
        "constructor __proto__ toString", "\u00a0no-break\u00a0spaces\ufeffhere",
    }.Select((text, i) => new SearchPage
    {
        Url = $"z/{i}.html",
        Title = text,
        Summary = i % 2 == 0 ? text : "",
        Keywords = i % 3 == 0 ? [text] : [],
        ReadSections = () => [new SearchSection("", "", text + " " + text)],
        Date = new DateOnly(2000, 1, 1).AddDays(-i),
    });

    private static IEnumerable<string> Odd()
    {
        var random = new MadeUpPages.Sequence(7);
        const string letters = "aeiouyysstlndrbczx";
        for (var i = 0; i < 20_000; i++)
        {
            yield return string.Concat(Enumerable.Range(0, 1 + random.Below(9)).Select(_ => letters[random.Below(letters.Length)]))
                + new[] { "", "", "ed", "ing", "ational", "eed", "ies", "ement", "ion", "ll", "e", "y", "izer", "logi" }[random.Below(14)];
        }
    }

    private static IEnumerable<string> RandomTexts(int count)
    {
        var random = new MadeUpPages.Sequence(11);
        string[] parts =
        [
            "council", "Council’s", "councils'", "children's", "co-", "e-", "mail", "operate", "£553,000", "1,234,567", "1.7", "45.9%", "A&E", "R&D", "tŷ", "dŵr", "café", "CAFÉ",
            "Straße", "œuvre", "İ", "ı", "Σ", "ς", "½", "²", "٣", "日本", "😀", "\u00ad", "\u0301", "'", "’", "&", "-", ".", ",", " ", " ", " ", "\n", "\u00a0", "organization", "size", "analyzed", "don't", "x",
            "1990's", "2011/12", "10:30", "https://a.example/b?c=d", "ẞ", "ﬁ", "Ǆ", "a", "I",
        ];
        for (var i = 0; i < count; i++) yield return string.Concat(Enumerable.Range(0, 1 + random.Below(12)).Select(_ => parts[random.Below(parts.Length)]));
    }

    private static IEnumerable<string> Texts(IEnumerable<SearchPage> pages) =>
        pages.SelectMany(page => page.ReadSections().Select(section => section.Heading + " " + section.Text).Prepend(page.Title + " " + page.Summary));

    private static IEnumerable<string> ContentTexts()
    {
        var input = Path.Combine(NodeScript.Repository, "input");
        return Directory.Exists(input) ? Directory.EnumerateFiles(input, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText) : [];
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', '\n', '-', ',', '.', '(', ')', '"', ':', ';', '/', '[', ']', '#', '*', '>', '|', '_', '`', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
}
