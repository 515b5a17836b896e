using System.Collections.Immutable;
using System.Text.Json;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>A query as the page would ask it.</summary>
internal sealed record Question(string Q)
{
    public Dictionary<string, string[]> Filters { get; init; } = [];

    public string Sort { get; init; } = "";

    public int Page { get; init; } = 1;

    public bool Any { get; init; }

    /// <summary>The facets whose counts are wanted.</summary>
    public string[] Facets { get; init; } = [];
}

/// <summary>What the script answers.</summary>
internal sealed record Answer(string Q, int Total, int Full, string[] Urls, string Suggestion, string[] Missing, Dictionary<string, Dictionary<string, int>> Facets);

/// <summary>An index on disk that several tests ask.</summary>
internal sealed class IndexedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string site;

    public IndexedSite(IEnumerable<SearchPage> pages) => site = folder.Write("site", SearchIndexer.Index(pages, new SearchSettings()));

    public Answer Ask(string query) => Questions.AskSite(site, [new Question(query)])[0];

    public void Dispose() => folder.Dispose();
}

/// <summary>Asks the shipped script.</summary>
internal static class Questions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Answer Ask(IEnumerable<SearchPage> pages, string query) => Ask(pages, [new Question(query)])[0];

    public static ImmutableArray<Answer> Ask(IEnumerable<SearchPage> pages, IEnumerable<Question> questions, SearchSettings? settings = null)
    {
        using var folder = new TemporaryFolder();
        return AskSite(folder.Write("site", SearchIndexer.Index(pages, settings ?? new SearchSettings())), questions);
    }

    public static ImmutableArray<Answer> AskSite(string site, IEnumerable<Question> questions)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("questions.json", JsonSerializer.Serialize(questions, Json));
        return [.. JsonSerializer.Deserialize<Answer[]>(NodeScript.Run("ask.js", site, file), Json)!];
    }

    /// <summary>A page with little on it.</summary>
    public static SearchPage Page(string url, string title, string text = "", string summary = "") =>
        new() { Url = url, Title = title, Summary = summary, ReadSections = () => text.Length == 0 ? [] : [new SearchSection("", "", text)] };
}
