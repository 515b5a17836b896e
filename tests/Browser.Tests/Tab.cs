using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>A browser tab on the hub's files. When it is closed, it fails the test for what its pages did that no page may do.</summary>
internal sealed class Tab(RealHub hub, IBrowserContext context) : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private IPage? page;

    /// <summary>The page that is shown.</summary>
    public IPage Page => page ?? throw new InvalidOperationException("No page was opened yet.");

    /// <summary>The address of the page that is shown, from the site's root, without a fragment.</summary>
    public string Address => Path.GetRelativePath(hub.Site, new Uri(Page.Url).LocalPath);

    /// <summary>What pages asked for from outside the site, and what they wrote to the console.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens a page from the disk, as a double click does.</summary>
    public async Task GoAsync(string address)
    {
        page ??= await NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(hub.Site, address)).AbsoluteUri);
    }

    /// <summary>Follows the first link that leads to an address of a pattern, in the page's main part before any other.</summary>
    /// <param name="pattern">As in <see cref="RealHub.Addresses"/>.</param>
    public async Task FollowAsync(string pattern)
    {
        var wanted = hub.Addresses(pattern).Select(address => new Uri(Path.Combine(hub.Site, address)).AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        foreach (var link in (ILocator[])[.. await Page.Locator("main a[href]").AllAsync(), .. await Page.Locator("a[href]").AllAsync()])
        {
            // Resolved here, since scripts may be off.
            var target = new Uri(new Uri(Page.Url), await link.GetAttributeAsync("href")).AbsoluteUri.Split('#')[0];
            if (!wanted.Contains(target) || !await link.IsVisibleAsync()) continue;
            await link.ClickAsync();
            await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(target)}(#|$)"), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
            await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            return;
        }

        throw new InvalidOperationException($"{Address} has no link to {pattern}.");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        complaints.ShouldBeEmpty();
    }

    private async Task<IPage> NewPageAsync()
    {
        var made = await context.NewPageAsync();
        made.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{Address}: console {message.Type}: {message.Text}");
        };
        made.PageError += (_, error) => complaints.Add($"{Address}: {error}");
        made.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) complaints.Add($"{Address} asks for {request.Url}");
        };
        made.RequestFailed += (_, request) =>
        {
            // A page that is left while it still loads is no fault: the next click may come before a slow machine has shown all of it.
            if (request.IsNavigationRequest && request.Failure == "net::ERR_ABORTED") return;
            complaints.Add($"{Address}: {request.Url} was not loaded: {request.Failure}");
        };
        return made;
    }
}
