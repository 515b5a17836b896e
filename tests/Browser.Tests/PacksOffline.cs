using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>
/// The unpacked hub and every unpacked pack, read from the disk with the network off, in two browsers: every link of the start page and of one page of each
/// folder that it leads to is opened, and the title of a page is searched for and found.
/// </summary>
[Collection(HubTests.Name)]
public sealed class PacksOffline(RealHub hub) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-unpacked-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Can_be_walked_and_searched_in_Chromium()
    {
        foreach (var site in await UnpackAsync()) await WalkAsync(site);
    }

    [Fact]
    public async Task Can_be_walked_and_searched_in_Firefox()
    {
        var sites = await UnpackAsync();
        var plan = Path.Combine(folder, "walks.json");
        await File.WriteAllTextAsync(plan, JsonSerializer.Serialize(sites));

        var (code, output) = await Programs.RunAsync(Programs.Find("node"), [RepositoryRoot.Combine("tests/search-tools/browse.js"), Programs.Find("firefox-esr"), plan]);

        code.ShouldBe(0, output);
        var walks = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        walks.Count.ShouldBe(sites.Count);
        walks.SelectMany(walk => walk.GetProperty("complaints").EnumerateArray().Select(complaint => $"{walk.GetProperty("folder")}: {complaint}")).ShouldBeEmpty();
        walks.ShouldAllBe(walk => walk.GetProperty("opened").GetInt32() > 5 && File.Exists(Path.Combine(walk.GetProperty("folder").GetString()!, walk.GetProperty("result").GetString()!)));
    }

    private async Task<IReadOnlyList<string>> UnpackAsync()
    {
        var sites = new List<string>();
        foreach (var zip in hub.Zips)
        {
            sites.Add(Path.Combine(folder, $"{sites.Count + 1} {Path.GetFileNameWithoutExtension(zip)}"));
            await ZipFile.ExtractToDirectoryAsync(zip, sites[^1]);
        }

        sites.Count.ShouldBe(11, "two hubs, seven packs of the one and two of the other");
        return sites;
    }

    private async Task WalkAsync(string site)
    {
        await using var context = await hub.ContextAsync(new BrowserNewContextOptions { Offline = true });
        var complaints = new List<string>();
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, fault) => complaints.Add($"{page.Url}: {fault}");
        page.RequestFailed += (_, request) => complaints.Add($"{page.Url} asked in vain for {request.Url}");

        var links = new HashSet<string>(await LinksAsync(page, site, "index.html"), StringComparer.Ordinal);
        var query = await page.Locator("main .row-title a").First.InnerTextAsync();
        foreach (var one in links.GroupBy(link => Path.GetDirectoryName(link)!).Select(group => group.First()).ToList()) links.UnionWith(await LinksAsync(page, site, one));
        links.Count.ShouldBeGreaterThan(5);
        foreach (var link in links)
        {
            File.Exists(Path.Combine(site, link)).ShouldBeTrue(link);
            if (link.EndsWith(".html", StringComparison.Ordinal)) await page.GotoAsync(Address(site, link));
        }

        await page.GotoAsync(Address(site, "search.html") + "?q=" + Uri.EscapeDataString(query));
        var result = page.Locator("#search-results li a[href*='.html']").First;
        await result.WaitForAsync();
        var target = new Uri(await result.EvaluateAsync<string>("link => link.href"));
        File.Exists(target.LocalPath).ShouldBeTrue(target.LocalPath);
        complaints.ShouldBeEmpty(site);
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(IPage page, string site, string path)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return [];
        await page.GotoAsync(Address(site, path));
        var addresses = await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        return [.. addresses.Where(address => address.StartsWith("file:", StringComparison.Ordinal)).Select(address => Path.GetRelativePath(site, new Uri(address).LocalPath)).Distinct()];
    }

    private static string Address(string site, string path) => new Uri(Path.Combine(site, path)).AbsoluteUri;
}
