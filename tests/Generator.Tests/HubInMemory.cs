using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Linking;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Validation;

namespace Sharewell.Tests;

/// <summary>
/// A hub whose files are in memory, taken through parsing, validation and linking. It begins with settings, a few terms and records and no page; a
/// page takes what its type needs from a template, so that a fact says only what it is about.
/// </summary>
internal sealed class HubInMemory
{
    private const string Settings = """
        title: Practice hub
        summary: A hub that exists for as long as a test takes, and not longer.
        publisher: The editors
        language: en
        licence: CC-BY-4.0
        """;

    // What each type needs, by the folder of its pages.
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["case-studies"] = "themes: [peer-challenge]\nsources: [src-a]\nkind: note\ncouncils: [kent]\nperiod: { to: 2012 }\nstage: delivered\nevidence: described",
        ["guides"] = "themes: [peer-challenge]\naudiences: [councillor]\nsources: [src-a]\nkind: how-to",
        ["networks"] = "sources: [src-a]\nlevel: national\nactivity: not-recorded",
        ["toolkit"] = "",
        ["toolkit-sections"] = "themes: [peer-challenge]\nsources: [src-a]\nkind: overview\norder: {n}",
        ["packs"] = "audiences: [councillor]\ncoordinator: organisations/lga\nedition: 2026.1\ndate: 2026-01-02",
        ["pages"] = "",
    };

    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["site.yml"] = Settings,
        ["vocabulary/themes.yml"] = Terms(("peer-challenge", "Peer challenge"), ("self-assessment", "Self-assessment"), ("open-data", "Open data")),
        ["vocabulary/outcomes.yml"] = Terms(("lower-cost", "Lower cost"), ("clearer-plans", "Clearer plans")),
        ["vocabulary/services.yml"] = Terms(("libraries", "Libraries")),
        ["vocabulary/regions.yml"] = Terms(("south-east", "South East"), ("east-of-england", "East of England"), ("london", "London")),
        ["vocabulary/audiences.yml"] = Terms(("councillor", "Councillor")),
        ["records/councils.yml"] =
            "- { id: kent, name: Kent, official_name: Kent County Council, type: county, region: south-east }\n"
            + "- { id: essex, name: Essex, official_name: Essex County Council, type: county, region: east-of-england }\n"
            + "- { id: sutton, name: Sutton, official_name: London Borough of Sutton, type: london-borough, region: london }\n",
        ["records/organisations.yml"] = "- { id: lga, name: Local Government Association, kind: sector-body }\n",
        ["records/sources.yml"] = "- { id: src-a, title: A report, publisher: The editors, date: 2012 }\n- { id: src-b, title: B report, publisher: The editors, date: 2013 }\n",
        ["records/glossary.yml"] = "- { id: csit, term: CSIT, definition: A toolkit for culture and sport. }\n",
    };

    private readonly List<Attachment> attachments = [];
    private int pages;

    /// <summary>The day of the build.</summary>
    public DateOnly Today { get; set; } = new(2026, 11, 25);

    /// <summary>True to show drafts.</summary>
    public bool Drafts { get; set; }

    /// <summary>Puts a file, in place of one that is there.</summary>
    public HubInMemory File(string path, string text)
    {
        files[path] = text;
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public HubInMemory Without(string path)
    {
        files.Remove(path);
        return this;
    }

    /// <summary>Puts a picture or a file for download.</summary>
    public HubInMemory Attachment(string path, string mediaType = "image/png")
    {
        attachments.Add(new Attachment(new ContentPath(path), new SiteUrl(path), mediaType, null, null, () => []));
        return this;
    }

    /// <summary>Adds lines to site.yml.</summary>
    public HubInMemory Setting(string lines) => File("site.yml", $"{files["site.yml"]}\n{lines}\n");

    /// <summary>Puts a page that has all its type needs.</summary>
    /// <param name="name">Its ref: <c>guides/a</c>.</param>
    /// <param name="fields">Lines of front matter: each takes the place of the template's line for the same field; <c>-kind</c> takes it away.</param>
    /// <param name="body">Its Markdown.</param>
    public HubInMemory Page(string name, string fields = "", string? body = null)
    {
        var target = ContentRef.Parse(name)!.Value;
        var type = target.Kind == ContentKind.ToolkitSection ? "toolkit-sections" : target.Kind.Folder();
        var template = $"title: Title of {target.Id}\nsummary: What readers learn from the page that is called {target.Id}.\npublished: 2026-01-02\n"
            + Templates[type].Replace("{n}", $"{++pages}", StringComparison.Ordinal);
        var typed = fields.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var replaced = typed.Select(line => line.TrimStart('-').Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var kept = template.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !replaced.Contains(line.Split(':')[0]));
        var text = type == "case-studies" ? "## What was done\n\nWork.\n\n## Result\n\nSuccess.\n" : "Text.\n";
        return File(
            target.Kind == ContentKind.Toolkit ? $"{name}/index.md" : $"{name}.md",
            $"---\n{string.Concat(kept.Concat(typed.Where(line => !line.StartsWith('-') || line.StartsWith("- ", StringComparison.Ordinal))).Select(line => line + "\n"))}---\n{body ?? text}");
    }

    /// <summary>The files.</summary>
    public SourceTree Tree => new([.. files.Select(file => new SourceFile(new ContentPath(file.Key), file.Value))], [.. attachments]);

    /// <summary>The hub as parsed, validated and linked, errors or not.</summary>
    public Outcome Check() => Check(Tree);

    /// <summary>The same with the files in another order.</summary>
    public Outcome Check(SourceTree tree)
    {
        var bag = new DiagnosticBag();
        var settings = SettingsValidator.Validate(DocumentParser.ParseYaml(tree.Files.Single(file => file.Path.Value == "site.yml"), new ContentLimits(), bag), tree.Attachments, null, bag);
        var documents = DocumentParser.Parse(tree, settings.Limits, bag);
        var entries = EntryValidator.Validate(documents, settings, Today, bag);
        return new Outcome(SiteLinker.Link(entries, settings, Today, Drafts, bag), entries, bag);
    }

    /// <summary>What was found, as lines without the path: <c>broken-link 12:5+7 There is no page x. / ...</c>.</summary>
    public ImmutableArray<string> Told() => Check().Bag.Lines();

    /// <summary>Terms of a vocabulary: id and label.</summary>
    public static string Terms(params (string Id, string Label)[] terms) =>
        string.Concat(terms.Select(term => $"- id: {term.Id}\n  label: {term.Label}\n  definition: What people mean when they say {term.Label}.\n"));

    /// <summary>What checking a hub gives.</summary>
    internal sealed record Outcome(Site Site, EntrySet Entries, DiagnosticBag Bag)
    {
        /// <summary>The entry of a ref, which must be there.</summary>
        public Entry this[string name] => Site.Find(ContentRef.Parse(name)!.Value).ShouldNotBeNull(name);

        /// <summary>The same as a page of one type.</summary>
        public T Page<T>(string name)
            where T : PageEntry => this[name].ShouldBeAssignableTo<T>()!;
    }
}
