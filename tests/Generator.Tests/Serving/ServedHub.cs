using System.Collections.Immutable;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Serving;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Serving;

/// <summary>An input folder on disk with one page of each kind and some more, that a preview and a build are made of.</summary>
internal sealed class ServedHub : IDisposable
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sharewell-serve-");

    /// <summary>A folder with a small hub.</summary>
    public ServedHub()
    {
        Put("site.yml", Settings);
        Put("vocabulary/themes.yml", HubInMemory.Terms(("peer-challenge", "Peer challenge"), ("open-data", "Open data")));
        Put("vocabulary/outcomes.yml", HubInMemory.Terms(("lower-cost", "Lower cost"), ("clearer-plans", "Clearer plans")));
        Put("vocabulary/services.yml", HubInMemory.Terms(("libraries", "Libraries")));
        Put("vocabulary/regions.yml", HubInMemory.Terms(("south-east", "South East"), ("london", "London")));
        Put("vocabulary/audiences.yml", HubInMemory.Terms(("councillor", "Councillor")));
        Put("vocabulary/synonyms.yml", "- [network, lin]\n");
        Put("records/councils.yml", "- { id: kent, name: Kent, official_name: Kent County Council, type: county, region: south-east }\n- { id: sutton, name: Sutton, official_name: London Borough of Sutton, type: london-borough, region: london }\n");
        Put("records/organisations.yml", "- { id: lga, name: Local Government Association, kind: sector-body }\n");
        Put("records/sources.yml", "- { id: src-a, title: A report, publisher: The editors, date: 2012 }\n");
        Put("records/glossary.yml", "- { id: csit, term: CSIT, definition: A toolkit for culture and sport. }\n");
        Put("case-studies/_defaults.yml", "sources: [src-a]\n");
        foreach (var (id, n) in new[] { "one", "two", "three", "four", "five" }.Select((id, n) => (id, n)))
        {
            Put($"case-studies/{id}.md", CaseStudy(id, n % 2 == 0 ? "peer-challenge" : "open-data", n % 2 == 0 ? "kent" : "sutton", $"See [the guide](../guides/visit.md#costs) and theme:open-data."));
        }

        Put("guides/visit.md", Page("How to visit", "themes: [peer-challenge]\naudiences: [councillor]\nsources: [src-a]\nkind: how-to\nexamples: [one]", "## Costs\n\nFew. ![A dot](../images/dot.png)\n"));
        Put("networks/circle.md", Page("The circle", "sources: [src-a]\nlevel: national\nactivity: active", "Meets often.\n"));
        Put("toolkit/csit/index.md", Page("The toolkit", "owner: networks/circle", "It has steps.\n"));
        Put("toolkit/csit/start.md", Page("Start here", "themes: [open-data]\nsources: [src-a]\nkind: overview\norder: 1", "Begin.\n"));
        Put("packs/starter.md", Page("A starter pack", "audiences: [councillor]\ncoordinator: organisations/lga\nedition: 2026.1\ndate: 2026-01-02\nparts:\n  - title: First\n    items: [guides/visit, case-studies/one]", "Read this.\n"));
        Put("pages/about.md", Page("About this hub", "", "Words about [one](../case-studies/one.md).\n"));
        Put("pages/home.md", Page("Practice hub home", "", "Welcome.\n"));
        PutBytes("images/dot.png", Picture);
    }

    /// <summary>The input folder.</summary>
    public string Input => Path.Combine(folder.FullName, "input");

    /// <summary>What a preview is made of.</summary>
    public BuildOptions Options => new()
    {
        Input = Input,
        Output = Path.Combine(folder.FullName, "output"),
        Theme = RepositoryRoot.Combine("theme"),
        Today = new DateOnly(2026, 11, 27),
        Drafts = true,
    };

    public static string Settings =>
        "title: Practice hub\nsummary: A hub that exists for as long as a test takes, and not longer.\npublisher: The editors\nlanguage: en\nlicence: CC-BY-4.0\nbase_url: https://hub.example.org/\noffline_zip: true\n";

    public static string Page(string title, string fields, string body) =>
        $"---\ntitle: {title}\nsummary: What readers learn from the page that is called {title}.\npublished: 2026-01-02\n{(fields.Length == 0 ? "" : fields + "\n")}---\n{body}";

    public static string CaseStudy(string id, string theme, string council, string words) => Page(
        $"The case of {id}",
        $"themes: [{theme}]\noutcomes: [lower-cost]\nkind: note\ncouncils: [{council}]\nperiod: {{ to: 2012 }}\nstage: delivered\nevidence: described",
        $"## What was done\n\n{words}\n\n## Result\n\nSuccess.\n");

    public string Full(string path) => Path.Combine(Input, path.Replace('/', Path.DirectorySeparatorChar));

    public void Put(string path, string text) => PutBytes(path, Encoding.UTF8.GetBytes(text));

    public void PutBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
    }

    public string Text(string path) => File.ReadAllText(Full(path));

    public void Change(string path, string from, string to) => Put(path, Text(path).Replace(from, to, StringComparison.Ordinal));

    /// <summary>What a clean build with drafts makes of the folder as it stands: its files by address, null after an error; and its findings.</summary>
    public (Dictionary<string, byte[]>? Files, ImmutableArray<Diagnostic> Findings) Build()
    {
        var diagnostics = new DiagnosticBag();
        if (Directory.Exists(Options.Output)) Directory.Delete(Options.Output, recursive: true);
        if (HubBuild.Build(Options, diagnostics, new StageClock(), out _, out _) is null) return (null, diagnostics.ToSortedArray());
        var site = Path.Combine(Options.Output, "site");
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(site, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        files.Remove("manifest.json"); // the writer's own note of what it wrote
        return (files, diagnostics.ToSortedArray());
    }

    /// <summary>Fails when the preview is another than a clean build.</summary>
    public void ShouldBeWhatABuildMakes(PreviewState state, string after)
    {
        var (files, findings) = Build();
        Lines(state.Findings).ShouldBe(Lines(findings), after);
        state.IsGood.ShouldBe(files is not null, after);
        if (files is null) return;
        var preview = state.LastGood.ShouldNotBeNull(after);
        preview.Addresses.Order(StringComparer.Ordinal).ShouldBe(files.Keys.Order(StringComparer.Ordinal), after);
        foreach (var (address, bytes) in files)
        {
            preview.Find(address).ShouldNotBeNull($"{after}: {address}").Bytes.Span.SequenceEqual(bytes).ShouldBeTrue($"{after}: {address} differs");
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string[] Lines(IEnumerable<Diagnostic> findings) => [.. findings.Select(finding => $"{finding.Span} {finding.Severity} {finding.Rule.Name}: {finding.Message} {finding.Help}")];
}
