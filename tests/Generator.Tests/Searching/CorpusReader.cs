using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Sharewell.Model;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>
/// Reads an input folder just well enough to index it, without the stages in between: search is measured and tested on its own with it. It trusts
/// its input, so it is for content that the checker has passed and for generated corpora only.
/// </summary>
public static partial class CorpusReader
{
    private static readonly (string Folder, string Type, string Label)[] Folders =
        [("case-studies", "case-study", "Case study"), ("guides", "guide", "Guide"), ("networks", "network", "Network"), ("toolkit", "toolkit-section", "Toolkit section"), ("pages", "page", "Page")];

    public static ImmutableArray<SearchPage> Read(string input)
    {
        var councilRegions = Records(Path.Combine(input, "records", "councils.yml")).ToDictionary(r => r["id"], r => r.GetValueOrDefault("region", ""), StringComparer.Ordinal);
        return
        [
            .. Folders.SelectMany(folder => Files(Path.Combine(input, folder.Folder)).Select(file => Page(input, file, folder.Type, folder.Label, councilRegions))),
            .. Terms(input, "vocabulary/themes.yml", "themes", "theme", "label", "definition"),
            .. Terms(input, "vocabulary/services.yml", "services", "service", "label", "definition"),
            .. Terms(input, "records/councils.yml", "councils", "council", "name", "official_name"),
            .. Terms(input, "records/glossary.yml", "glossary", "glossary-term", "term", "definition"),
        ];
    }

    public static ImmutableArray<ImmutableArray<string>> Synonyms(string input)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var file = Path.Combine(input, "vocabulary", "synonyms.yml");
        if (File.Exists(file)) groups.AddRange(File.ReadLines(file).Where(line => line.StartsWith("- [", StringComparison.Ordinal)).Select(line => List(line[2..])));
        foreach (var (name, label) in new[] { ("vocabulary/themes.yml", "label"), ("vocabulary/services.yml", "label"), ("records/glossary.yml", "term") })
        {
            foreach (var record in Records(Path.Combine(input, name))) groups.Add([record[label], .. Aliases(record)]);
        }

        return [.. groups.Where(group => group.Length > 1)];
    }

    private static IEnumerable<SearchPage> Terms(string input, string file, string folder, string type, string title, string summary) =>
        Records(Path.Combine(input, file)).Select(record => new SearchPage
        {
            Url = folder == "glossary" ? $"glossary.html#term-{record["id"]}" : $"{folder}/{record["id"]}.html",
            Title = record[title],
            Summary = record.GetValueOrDefault(summary, ""),
            Keywords = [.. Aliases(record)],
            Facets = [new FacetValue("type", type, type, 9)],
            Facts = [type],
        });

    private static IEnumerable<string> Aliases(Dictionary<string, string> record) =>
        [.. List(record.GetValueOrDefault("aliases", "[]")), .. record.TryGetValue("short", out var word) ? [word] : (string[])[]];

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];

    private static SearchPage Page(string input, string file, string type, string label, Dictionary<string, string> councilRegions)
    {
        var text = File.ReadAllText(file);
        var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
        var fields = Fields(text[4..end]);
        var body = new MarkdownBody { Text = text[(end + 5)..], FirstLine = 1 };
        body = body with { Headings = [.. Headings(body.Text)] };
        var roles = RoleSection(text[4..end]);
        var date = DateOnly.ParseExact(fields["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var year = YearPattern().Match(fields.GetValueOrDefault("period", "")) is { Success: true } match ? match.Value : "";
        var facets = new List<FacetValue> { new("type", type, label, 0) };
        foreach (var (field, facet) in new[] { ("themes", "theme"), ("outcomes", "outcome"), ("networks", "network"), ("services", "service"), ("councils", "council") })
        {
            foreach (var id in List(fields.GetValueOrDefault(field, "[]"))) facets.Add(new FacetValue(facet, id, Words(id), int.MaxValue));
        }

        foreach (var id in List(fields.GetValueOrDefault("councils", "[]")))
        {
            if (councilRegions.TryGetValue(id, out var region)) facets.Add(new FacetValue("region", region, Words(region), int.MaxValue));
        }

        foreach (var field in new[] { "stage", "evidence" })
        {
            if (fields.TryGetValue(field, out var value)) facets.Add(new FacetValue(field, value, Words(value), 0));
        }

        if (year.Length > 0) facets.Add(new FacetValue("year", year, year, -int.Parse(year, CultureInfo.InvariantCulture)));
        var named = new[] { "councils", "networks", "themes", "services" }.SelectMany(field => List(fields.GetValueOrDefault(field, "[]"))).Select(Words);
        return new SearchPage
        {
            Url = Path.ChangeExtension(Path.GetRelativePath(input, file).Replace('\\', '/'), ".html"),
            Title = fields["title"],
            Summary = fields["summary"],
            Keywords = [.. List(fields.GetValueOrDefault("keywords", "[]")).Concat(List(fields.GetValueOrDefault("other_names", "[]"))).Concat(named).Distinct(StringComparer.Ordinal)],
            ReadSections = () => [.. BodySections.Of(body), .. roles],
            Facets = [.. facets.Distinct()],
            Facts = [label, .. List(fields.GetValueOrDefault("councils", "[]")).Take(2).Select(Words), .. year.Length > 0 ? [year] : (string[])[]],
            Date = date,
        };
    }

    private static Dictionary<string, string> Fields(string yaml) => yaml.Split('\n')
        .Where(line => line.Length > 0 && char.IsAsciiLetterLower(line[0]) && line.Contains(": ", StringComparison.Ordinal))
        .ToDictionary(line => line[..line.IndexOf(": ", StringComparison.Ordinal)], line => Scalar(line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]), StringComparer.Ordinal);

    // The responsibility summary of a network is indented below "roles:", and read as text.
    private static ImmutableArray<SearchSection> RoleSection(string yaml)
    {
        var start = yaml.IndexOf("\nroles:", StringComparison.Ordinal);
        if (start < 0) return [];
        var lines = yaml[(start + 1)..].Split('\n').Skip(1).TakeWhile(line => line.StartsWith(' ')).Select(line => line.Trim().TrimStart('-').Trim());
        return [new SearchSection("Roles", "roles", string.Join('\n', lines))];
    }

    private static IEnumerable<Dictionary<string, string>> Records(string file)
    {
        if (!File.Exists(file)) yield break;
        foreach (var record in ("\n" + File.ReadAllText(file)).Split("\n- ").Skip(1)) yield return Fields(record.Replace("\n  ", "\n", StringComparison.Ordinal));
    }

    private static ImmutableArray<string> List(string text) =>
        [.. text.Trim().TrimStart('[').TrimEnd(']').Split(',').Select(part => Scalar(part.Trim())).Where(part => part.Length > 0 && part[0] != '{')];

    private static string Scalar(string text) => text.Trim() is ['"', .. var inner, '"'] ? inner : text.Trim();

    private static string Words(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static IEnumerable<Heading> Headings(string body)
    {
        foreach (Match match in HeadingPattern().Matches(body))
        {
            var text = match.Groups["text"].Value.Trim();
            var slug = new string([.. text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c)]);
            yield return new Heading(match.Groups["marks"].Length, text, slug, default);
        }
    }

    [GeneratedRegex("^(?<marks>#{2,6}) (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("[0-9]{4}", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();
}
