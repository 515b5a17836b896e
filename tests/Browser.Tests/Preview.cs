using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>Writing with the preview open: save, see, break, see the list, mend.</summary>
[Collection(HubTests.Name)]
public sealed partial class Preview(RealHub hub) : IAsyncLifetime
{
    private const string Study = "case-studies/kent-open-data";

    private readonly string input = Directory.CreateTempSubdirectory("sharewell-preview-").FullName;
    private readonly List<string> complaints = [];
    private Process? program;
    private IBrowserContext? context;
    private string address = "";

    private string File => Path.Combine(input, Study + ".md");

    public async Task InitializeAsync()
    {
        var from = RepositoryRoot.Combine("input");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        program = Process.Start(new ProcessStartInfo("dotnet", [RealHub.Program, "serve", "--port", "0", "--input", input, "--theme", RepositoryRoot.Combine("theme")])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (AddressLine.Match(line) is not { Success: true } match) continue;
            address = match.Groups["address"].Value;
            break;
        }

        program.OutputDataReceived += (_, _) => { };
        // Read on, so that the program never waits for somebody to hear it.
        _ = program.StandardOutput.ReadToEndAsync();
        context = await hub.ContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 700 } });
    }

    public async Task DisposeAsync()
    {
        if (context is not null) await context.DisposeAsync();
        program?.Kill();
        program?.Dispose();
        Directory.Delete(input, recursive: true);
    }

    [Fact]
    public async Task Save_see_break_see_the_list_mend()
    {
        var text = await System.IO.File.ReadAllTextAsync(File);
        var page = await OpenAsync(Study + ".html");
        await page.EvaluateAsync("scrollTo(0, 300)");

        // Save: the page shows it by itself, where it was scrolled to.
        await SaveAsync(TitleLine.Replace(text, "title: A title saved in the editor", 1));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("A title saved in the editor", Patient);
        await page.WaitForLoadStateAsync(LoadState.Load);
        (await page.EvaluateAsync<double>("scrollY")).ShouldBe(300, 2);

        // A list is right too.
        var list = await OpenAsync("case-studies/index.html");
        await Assertions.Expect(list.Locator("main")).ToContainTextAsync("A title saved in the editor");

        // Break: the page stays as it was, and says what is wrong with its file.
        await SaveAsync(text.Replace("\n---\n", "\nthemse: [open-data]\n---\n", StringComparison.Ordinal));
        var panel = page.Locator("#sharewell-preview .panel");
        await Assertions.Expect(panel).ToContainTextAsync("Not up to date.", new() { Timeout = 60_000 });
        await Assertions.Expect(panel).ToContainTextAsync("1 error in the hub");
        await Assertions.Expect(panel).ToContainTextAsync("\"themse\"");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("A title saved in the editor");
        await Assertions.Expect(list.Locator("#sharewell-preview .panel")).ToContainTextAsync("1 error in the hub");

        // The list of all faults, which mends itself when they are mended.
        await list.Locator("#sharewell-preview .panel a").ClickAsync();
        await Assertions.Expect(list.Locator("h1")).ToHaveTextAsync("1 error in 1 file");
        await Assertions.Expect(list.Locator("main")).ToContainTextAsync("themse: [open-data]");
        await SaveAsync(TitleLine.Replace(text, "title: A title that was mended", 1));
        await Assertions.Expect(list.Locator("h1")).ToHaveTextAsync("No findings", Patient);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("A title that was mended", Patient);
        await Assertions.Expect(panel).ToBeHiddenAsync();

        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_is_marked_on_its_page_and_where_links_lead_to_it()
    {
        var text = await System.IO.File.ReadAllTextAsync(File);
        await System.IO.File.WriteAllTextAsync(Path.Combine(input, "case-studies/a-draft.md"), TitleLine.Replace(text, "title: A story that is not ready\nstatus: draft", 1));
        var page = await context!.NewPageAsync();
        for (var tries = 0; tries < 100 && (await page.GotoAsync(address + "case-studies/a-draft.html"))!.Status != 200; tries++) await Task.Delay(200);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This page is not finished.");
        await page.GotoAsync(address + "case-studies/index.html");
        await Assertions.Expect(page.Locator("main a", new() { HasText = "A story that is not ready" }).First).ToContainTextAsync("(draft)", new() { Timeout = 60_000 });
    }

    private static LocatorAssertionsToHaveTextOptions Patient => new() { Timeout = 60_000 };

    // Editors write beside the file and move it there.
    private async Task SaveAsync(string text)
    {
        await System.IO.File.WriteAllTextAsync(File + ".part~", text);
        System.IO.File.Move(File + ".part~", File, overwrite: true);
    }

    private async Task<IPage> OpenAsync(string page)
    {
        var tab = await context!.NewPageAsync();
        tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{page}: console {message.Type}: {message.Text}");
        };
        tab.PageError += (_, error) => complaints.Add($"{page}: {error}");
        await tab.GotoAsync(address + page);
        return tab;
    }

    [GeneratedRegex("^The hub is at (?<address>http://127\\.0\\.0\\.1:[0-9]+/)", RegexOptions.ExplicitCapture)]
    private static partial Regex AddressLine { get; }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine { get; }
}
