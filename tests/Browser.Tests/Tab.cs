using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>A browser tab on the files of a site. When it is closed, it fails the test for what its pages did that no page may do.</summary>
/// <param name="site">The site.</param>
/// <param name="host">Where it is served; null to open it from the disk.</param>
/// <param name="context">The window that the tab is in, closed with it.</param>
internal sealed class Tab(BuiltSite site, Uri? host, IBrowserContext context) : IAsyncDisposable
{
    private readonly Uri root = host ?? new Uri(site.Folder + "/");
    private readonly List<string> complaints = [];
    private IPage? page;

    /// <summary>The page that is shown.</summary>
    public IPage Page => page ?? throw new InvalidOperationException("No page was opened yet.");

    /// <summary>The address of the page that is shown, from the site's root, without a fragment.</summary>
    public string Address => root.MakeRelativeUri(new Uri(Page.Url.Split('#', '?')[0])).ToString();

    /// <summary>What pages asked for from outside the site, and what they wrote to the console.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens a page: from the disk, as a double click does, or from the host.</summary>
    /// <param name="address">From the site's root, with or without a query and a fragment.</param>
    public async Task GoAsync(string address)
    {
        page ??= await NewPageAsync();
        // Put together as text: of a file, a Uri would take the query for a part of its name.
        await page.GotoAsync(root.AbsoluteUri + address);
    }

    /// <summary>Follows the first link that leads to an address of a pattern, in the page's main part before any other.</summary>
    /// <param name="pattern">As in <see cref="BuiltSite.Addresses"/>.</param>
    public async Task FollowAsync(string pattern)
    {
        var wanted = site.Addresses(pattern).Select(address => new Uri(root, address).AbsoluteUri).ToHashSet(StringComparer.Ordinal);
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
            if (!request.Url.StartsWith(root.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) complaints.Add($"{Address} asks for {request.Url}");
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
