using Microsoft.Playwright;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>The hub of this repository, built once by the compiled program, and a browser to look at it with, from the disk.</summary>
public sealed class RealHub : IAsyncLifetime
{
    private BuiltSite? built;
    private BuiltSite? fixtures;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The compiled program.</summary>
    internal static string Program => BuiltSite.Program;

    /// <summary>The folder with the site.</summary>
    public string Site => Built.Folder;

    /// <summary>The site.</summary>
    internal BuiltSite Built => built ?? throw new InvalidOperationException("The hub was not built yet.");

    /// <summary>The folder with the site of the fixture hub, whose packs hold one of each thing. It has no base address.</summary>
    public string Fixtures => fixtures?.Folder ?? throw new InvalidOperationException("The fixture hub was not built yet.");

    /// <summary>The zips of both: the whole hubs, then their packs.</summary>
    public IEnumerable<string> Zips => new[] { Site, Fixtures }.SelectMany(site => Directory.EnumerateFiles(site, "*.zip", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    /// <summary>The EPUBs of both.</summary>
    public IEnumerable<string> Books => new[] { Site, Fixtures }.SelectMany(site => Directory.EnumerateFiles(site, "*.epub", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        built = await BuiltSite.OfAsync("input");
        fixtures = await BuiltSite.OfAsync("tests/fixtures/packs", "--theme", RepositoryRoot.Combine("theme"));

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
        built?.Dispose();
        fixtures?.Dispose();
    }

    /// <summary>A tab of its own, which remembers what pages do that they should not.</summary>
    /// <param name="options">How it differs from a desktop with scripts; null for none.</param>
    internal Task<Tab> OpenAsync(BrowserNewContextOptions? options = null) => OpenAsync(Built, options: options);

    /// <summary>A tab on another site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="host">Where it is served; null to open it from the disk.</param>
    /// <param name="options">How the tab differs from a desktop with scripts; null for none.</param>
    internal async Task<Tab> OpenAsync(BuiltSite site, LoopbackHost? host = null, BrowserNewContextOptions? options = null) =>
        new(site, host?.Root, await browser!.NewContextAsync(options));

    /// <summary>A browser window without tabs.</summary>
    internal Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    /// <inheritdoc cref="BuiltSite.Addresses"/>
    internal IReadOnlyList<string> Addresses(string pattern) => Built.Addresses(pattern);

    /// <inheritdoc cref="BuiltSite.Address"/>
    internal string Address(string pattern) => Built.Address(pattern);
}

/// <summary>One hub and one browser for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class HubTests : ICollectionFixture<RealHub>
{
    public const string Name = "The real hub";
}
