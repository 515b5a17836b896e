using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Reading;
using Sharewell.Rendering;
using Sharewell.Tests.Repository;
using Sharewell.Validation;

namespace Sharewell.Tests.Rendering;

/// <summary>A hub written as text, as its writers would, and its pages as they are published.</summary>
internal sealed class TextHub
{
    private const string Settings = """
        title: Practice hub
        summary: What councils did and what came of it, with a source for every story told.
        publisher: The editors
        base_url: https://hub.example.org/
        language: en
        licence: CC-BY-4.0
        attribution: Practice hub
        review: { case-study: 24m, guide: 12m }
        """;

    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["site.yml"] = Settings,
        ["vocabulary/themes.yml"] = Terms("peer-challenge", "local-accountability"),
        ["vocabulary/outcomes.yml"] = Terms("lower-cost", "clearer-plans"),
        ["vocabulary/services.yml"] = Terms("libraries"),
        ["vocabulary/regions.yml"] = Terms("london"),
        ["vocabulary/audiences.yml"] = Terms("councillor"),
        ["records/councils.yml"] = """
            - { id: sutton, name: Sutton, official_name: London Borough of Sutton, type: london-borough, region: london }
            - { id: cornwall, name: Cornwall, official_name: Cornwall Council, type: unitary, region: london }
            """,
        ["records/organisations.yml"] = "- { id: lga, name: Local Government Association, kind: sector-body }",
        ["records/sources.yml"] = "- { id: booklet, title: Booklet of stories, publisher: LGA, date: 2012-08 }",
        ["records/glossary.yml"] = "- { id: scrutiny, term: Scrutiny, definition: Councillors who test what the executive does and decides. }",
    };

    private ImmutableArray<OutputFile>? planned;

    public DateOnly Today { get; set; } = new(2026, 11, 23);

    public bool Drafts { get; set; }

    /// <summary>The theme of the repository.</summary>
    public static Theme Theme { get; } = ReadTheme();

    public TextHub With(string path, string text)
    {
        files[path] = text;
        return this;
    }

    /// <summary>A case study by its front matter; what is not given is sound and dull.</summary>
    public TextHub Study(string id, string more = "", string body = "## What was done\n\nSome work.\n\n## Result\n\nSome result.\n", string title = "") => With($"case-studies/{id}.md", $"""
        ---
        title: {(title.Length > 0 ? title : "Study " + id)}
        summary: A summary of forty or more characters about {id}.
        published: 2026-11-23
        {Defaults(more, "themes: [peer-challenge]", "sources: [booklet]", "kind: note", "councils: [sutton]", "period: { from: 2011, to: 2012 }", "stage: delivered", "evidence: described")}
        ---

        {body}
        """);

    public TextHub Guide(string id, string more = "", string body = "Do it.\n") => With($"guides/{id}.md", $"""
        ---
        title: Guide {id}
        summary: A summary of forty or more characters about {id}.
        published: 2026-11-23
        {Defaults(more, "themes: [peer-challenge]", "audiences: [councillor]", "sources: [booklet]", "kind: how-to")}
        ---

        {body}
        """);

    public TextHub Network(string id, string more = "") => With($"networks/{id}.md", $"""
        ---
        title: Network {id}
        summary: A summary of forty or more characters about {id}.
        published: 2026-11-23
        {Defaults(more, "themes: [peer-challenge]", "sources: [booklet]", "level: national", "activity: not-recorded")}
        ---

        A network.
        """);

    public TextHub Toolkit(params string[] sections)
    {
        With("toolkit/csit/index.md", """
            ---
            title: The toolkit
            summary: A summary of forty or more characters about the toolkit.
            published: 2026-11-23
            themes: [peer-challenge]
            sources: [booklet]
            ---

            A toolkit.
            """);
        foreach (var (index, id) in sections.Index())
        {
            With($"toolkit/csit/{id}.md", $"""
                ---
                title: Section {id}
                summary: A summary of forty or more characters about {id}.
                published: 2026-11-23
                themes: [peer-challenge]
                sources: [booklet]
                kind: phase
                order: {index + 1}
                ---

                A step.
                """);
        }

        return this;
    }

    /// <summary>The linked site. The texts must have no faults.</summary>
    public Site Link()
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = "", Output = "", Theme = "", Today = Today, Drafts = Drafts };
        var tree = new SourceTree([.. files.Select(file => new SourceFile(new ContentPath(file.Key), file.Value.ReplaceLineEndings("\n")))], []);
        var settings = SettingsValidator.Validate(DocumentParser.ParseYaml(tree.Find("site.yml")!, new ContentLimits(), diagnostics), [], null, diagnostics);
        var site = HubBuild.Check(new Sources(tree, settings), options, diagnostics, new StageClock());
        diagnostics.ToSortedArray().Where(found => found.Severity == Severity.Error).ShouldBeEmpty();
        return site!;
    }

    /// <summary>All files of the site.</summary>
    public ImmutableArray<OutputFile> Files => planned ??= Plan(Link());

    /// <summary>The pages of a site, those of packs after the others.</summary>
    public static ImmutableArray<OutputFile> Plan(Site site)
    {
        var view = new SiteView(site, Theme);
        var packs = site.Of<Pack>().Select(pack => PackBuild.Make(view, pack)).Select(made => (made.Volume, made.Publication));
        return [.. PageRenderer.Plan(view), .. PackPages.Plan(view, packs)];
    }

    /// <summary>A page as published.</summary>
    public string Html(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Url.Path == path).Produce().Span);

    /// <summary>A page, parsed.</summary>
    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Html(path));

    private static Theme ReadTheme()
    {
        var diagnostics = new DiagnosticBag();
        var theme = ThemeReader.Read(RepositoryRoot.Combine("theme"), diagnostics);
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return theme!;
    }

    private static string Terms(params string[] ids) => string.Join('\n', ids.Select(id =>
        $"- {{ id: {id}, label: {char.ToUpperInvariant(id[0])}{id[1..].Replace('-', ' ')}, definition: What people mean by {id} in this made-up hub. }}"));

    // A field that a fact is about stands in place of the dull one.
    private static string Defaults(string more, params string[] lines)
    {
        var given = more.Split('\n').Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', [.. lines.Where(line => !given.Contains(line.Split(':')[0])), .. more.Length > 0 ? new[] { more } : []]);
    }
}

/// <summary>Short ways to ask a page what it says.</summary>
internal static class PageQuestions
{
    /// <summary>The text of the first element that a selector finds, white space made single.</summary>
    public static string Says(this IParentNode page, string selector) =>
        Single(page.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"Nothing is \"{selector}\"."));

    /// <summary>The texts of all elements that a selector finds.</summary>
    public static string[] All(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => Single(element.TextContent))];

    /// <summary>The addresses, as written, of the links that a selector finds.</summary>
    public static string[] Links(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.GetAttribute("href") ?? "")];

    /// <summary>The values of a fact of a page.</summary>
    public static string[] Fact(this IParentNode page, string label) =>
        [.. page.QuerySelectorAll(".facts dl > div").Where(row => Single(row.QuerySelector("dt")!.TextContent) == label).SelectMany(row => row.QuerySelectorAll("dd")).Select(value => Single(value.TextContent))];

    /// <summary>The titles of the rows under a heading.</summary>
    public static string[] RowsUnder(this IParentNode page, string id) => [.. page.QuerySelectorAll("section.rows").Where(list => list.QuerySelector("#" + id) is not null).SelectMany(list => list.QuerySelectorAll(".row-title")).Select(title => Single(title.TextContent))];

    private static string Single(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
