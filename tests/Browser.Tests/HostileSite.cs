using Microsoft.Playwright;
using Sharewell.Tests.Repository;
using Sharewell.Tests.Security;

namespace Sharewell.Browser.Tests;

/// <summary>
/// The site of hostile writers in a real browser: every page is opened, and every payload typed into search, with a trap. Nothing may run, speak up in
/// the console, or be asked for from elsewhere. What the markup holds is looked at in <c>Generator.Tests/Security</c>; here a browser has the last word.
/// </summary>
public sealed class HostileSite : IAsyncLifetime
{
    // Whatever a payload would call; eval is what this test itself looks into a page with.
    private const string Trap = """
        window.__sprung = [];
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch']) window[name] = (...said) => { window.__sprung.push(name + ' ' + said.join(' ')); };
        """;

    private readonly HostileHub hub = new();
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-hostile-").FullName;
    private readonly List<string> complaints = [];
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? page;

    private string Site => Path.Combine(folder, "output", "site");

    private IPage Page => page!;

    public async Task InitializeAsync()
    {
        hub.WriteTo(Path.Combine(folder, "input"));
        var built = await Programs.RunAsync(
            "dotnet", [RealHub.Program, "build", "--input", Path.Combine(folder, "input"), "--output", Path.Combine(folder, "output"), "--theme", RepositoryRoot.Combine("theme")]);
        built.ExitCode.ShouldBe(0, built.Output);

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programs.Find("chromium"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        page = await (await browser.NewContextAsync()).NewPageAsync();
        await page.AddInitScriptAsync(Trap);
        page.Dialog += async (_, dialog) =>
        {
            complaints.Add($"{Page.Url}: a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{Page.Url}: {message.Text}");
        };
        page.PageError += (_, fault) => complaints.Add($"{Page.Url}: {fault}");
        page.Popup += (_, popup) => complaints.Add($"{Page.Url}: a window: {popup.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal)) complaints.Add($"{Page.Url} asks for {request.Url}");
        };
        page.RequestFailed += (_, request) => complaints.Add($"{Page.Url}: {request.Url} was not loaded: {request.Failure}");
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Springs_no_trap_on_any_page()
    {
        // 404.html begins its links at the root of a host; a stub leads on to a page that is opened anyway.
        var pages = Directory.EnumerateFiles(Site, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => Path.GetFileName(path) != "404.html" && !path.Contains("/old/", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThan(200);
        foreach (var path in pages) await OpenAsync(new Uri(path).AbsoluteUri);

        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Springs_no_trap_when_it_is_searched()
    {
        var search = new Uri(Path.Combine(Site, "search.html")).AbsoluteUri;
        await OpenAsync($"{search}?q={HostileHub.Word}");
        await Page.Locator("#search-results a[href*='.html']").First.WaitForAsync();

        string[] more = ["\"><img src=x onerror=alert(1)>&page=2", "title:<b>", "a&theme=\"><script>alert(1)</script>", "a&sort=<script>", "a&__proto__[x]=1", "a#\"><img src=x onerror=alert(1)>"];
        var queries = HostileHub.Payloads.Select(payload => "?q=" + Uri.EscapeDataString(payload))
            .Concat(HostileHub.Payloads.Select(payload => "?" + Uri.EscapeDataString(payload)))
            .Concat(HostileHub.Payloads.Select(payload => $"?q={HostileHub.Word}&theme={Uri.EscapeDataString(payload)}"))
            .Concat(HostileHub.Payloads.Select(payload => $"?q={HostileHub.Word}#{Uri.EscapeDataString(payload)}"))
            .Concat(more.Select(query => "?q=" + query));
        foreach (var query in queries)
        {
            await OpenAsync(search + query);
            await Page.Locator("#search-results > *").First.WaitForAsync();
            await NothingSprungAsync();
        }

        // Typed by hand too.
        foreach (var payload in HostileHub.Payloads.Take(10))
        {
            await Page.Locator("main input[name=q]").First.FillAsync(payload);
            await Page.Locator("main input[name=q]").First.PressAsync("Enter");
            await NothingSprungAsync();
        }

        complaints.ShouldBeEmpty();
    }

    private async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await NothingSprungAsync();
    }

    private async Task NothingSprungAsync()
    {
        var sprung = await Page.EvaluateAsync<string>("() => (window.__sprung || []).join('; ')");
        if (sprung.Length > 0) complaints.Add($"{Page.Url}: {sprung}");
    }
}
