using Microsoft.Playwright;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>The hub of this repository, built once by the compiled program, and a browser to look at it with, from the disk.</summary>
public sealed class RealHub : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string output = Directory.CreateTempSubdirectory("sharewell-hub-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The compiled program.</summary>
    internal static string Program { get; } = RepositoryRoot.Combine($"src/Generator/bin/{Configuration}/net10.0/sharewell.dll");

    /// <summary>The folder with the site.</summary>
    public string Site => Path.Combine(output, "site");

    /// <summary>The folder with the site of the fixture hub, whose packs hold one of each thing. It has no base address.</summary>
    public string Fixtures => Path.Combine(output, "fixtures", "site");

    /// <summary>The zips of both: the whole hubs, then their packs.</summary>
    public IEnumerable<string> Zips => new[] { Site, Fixtures }.SelectMany(site => Directory.EnumerateFiles(site, "*.zip", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    /// <summary>The EPUBs of both.</summary>
    public IEnumerable<string> Books => new[] { Site, Fixtures }.SelectMany(site => Directory.EnumerateFiles(site, "*.epub", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        var built = await Programs.RunAsync("dotnet", [Program, "build", "--input", RepositoryRoot.Combine("input"), "--output", output]);
        built.ExitCode.ShouldBe(0, built.Output);
        built = await Programs.RunAsync("dotnet", [Program, "build", "--input", RepositoryRoot.Combine("tests/fixtures/packs"), "--output", Path.Combine(output, "fixtures"), "--theme", RepositoryRoot.Combine("theme")]);
        built.ExitCode.ShouldBe(0, built.Output);

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programs.Find("chromium"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(output, recursive: true);
    }

    /// <summary>A tab of its own, which remembers what pages do that they should not.</summary>
    /// <param name="options">How it differs from a desktop with scripts; null for none.</param>
    internal async Task<Tab> OpenAsync(BrowserNewContextOptions? options = null) => new(this, await browser!.NewContextAsync(options));

    /// <summary>A browser window without tabs.</summary>
    internal Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    /// <summary>The addresses of the site's files, by pattern.</summary>
    /// <param name="pattern">An address in which <c>*</c> stands for one segment or a part of it: <c>guides/*.html</c>.</param>
    /// <returns>In ordinal order; lists and their further pages only when they are named.</returns>
    internal IReadOnlyList<string> Addresses(string pattern)
    {
        var folder = Path.Combine(Site, Path.GetDirectoryName(pattern)!.Split('*')[0].TrimEnd('/'));
        return
        [
            .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Site, path).Replace('\\', '/'))
                .Where(path => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: false))
                .Where(path => path.Count(c => c == '/') == pattern.Count(c => c == '/'))
                .Where(path => path == pattern || !Path.GetFileName(path).StartsWith("index", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The first address of a pattern.</summary>
    internal string Address(string pattern) => Addresses(pattern) is [var first, ..] ? first : throw new InvalidOperationException($"The hub has no page {pattern}.");
}

/// <summary>One hub and one browser for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class HubTests : ICollectionFixture<RealHub>
{
    public const string Name = "The real hub";
}
