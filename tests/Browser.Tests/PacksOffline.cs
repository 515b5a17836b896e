using System.IO.Compression;
using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>The unpacked hub and unpacked packs, read from the disk with the network off.</summary>
[Collection(HubTests.Name)]
public sealed class PacksOffline(RealHub hub) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-unpacked-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task The_whole_hub_can_be_walked_and_searched() => WalkAsync("downloads/hub-offline.zip", "peer challenge");

    [Theory]
    [InlineData("start-a-network", "network")]
    [InlineData("open-council", "open data")]
    public Task A_pack_can_be_walked_and_searched(string pack, string query) =>
        WalkAsync(Path.GetRelativePath(hub.Site, Directory.GetFiles(Path.Combine(hub.Site, "packs", pack), "*.zip").Single()), query);

    // Every link of the start page, and of one page of each folder that it leads to.
    private async Task WalkAsync(string archive, string query)
    {
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(hub.Site, archive), folder);
        await using var context = await hub.ContextAsync(new BrowserNewContextOptions { Offline = true });
        var complaints = new List<string>();
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, fault) => complaints.Add($"{page.Url}: {fault}");
        page.RequestFailed += (_, request) => complaints.Add($"{page.Url} asked in vain for {request.Url}");

        var links = new HashSet<string>(await LinksAsync(page, "index.html"), StringComparer.Ordinal);
        foreach (var one in links.GroupBy(link => Path.GetDirectoryName(link)!).Select(group => group.First()).ToList()) links.UnionWith(await LinksAsync(page, one));
        links.Count.ShouldBeGreaterThan(10);
        foreach (var link in links)
        {
            File.Exists(Path.Combine(folder, link)).ShouldBeTrue(link);
            if (link.EndsWith(".html", StringComparison.Ordinal)) await page.GotoAsync(Address(link));
        }

        await page.GotoAsync(Address("search.html") + "?q=" + Uri.EscapeDataString(query));
        var result = page.Locator("#search-results a[href*='.html']").Filter(new LocatorFilterOptions { HasNotText = "date" }).First;
        await result.WaitForAsync();
        var target = new Uri(await result.EvaluateAsync<string>("link => link.href"));
        File.Exists(target.LocalPath).ShouldBeTrue(target.LocalPath);
        complaints.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> LinksAsync(IPage page, string path)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return [];
        await page.GotoAsync(Address(path));
        var addresses = await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        return [.. addresses.Where(address => address.StartsWith("file:", StringComparison.Ordinal)).Select(address => Path.GetRelativePath(folder, new Uri(address).LocalPath)).Distinct()];
    }

    private string Address(string path) => new Uri(Path.Combine(folder, path)).AbsoluteUri;
}
