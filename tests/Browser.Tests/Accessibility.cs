using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>No findings by axe at WCAG 2.2 level AA, as people meet the page: in light and in dark, and at 320 pixels (WCAG 1.4.10).</summary>
[Collection(HubTests.Name)]
public sealed class Accessibility(RealHub hub)
{
    // The package's own RunAxe lets axe fetch the style sheet once more, which no page from the disk may do, and opens a second page for the result.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Run =
        """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
          if (result.passes.length === 0) throw new Error('axe looked at nothing');
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
        }
        """;

    public static TheoryData<string> Kinds => PageKinds.All;

    [Fact]
    public async Task That_is_missing_would_be_found()
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync("index.html");
        await tab.Page.EvaluateAsync(Axe);
        await tab.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        (await FindingsAsync(tab)).ShouldContain(finding => finding.Contains("button-name", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Holds_in_light_and_dark_and_on_a_narrow_screen(string kind)
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync(hub.Address(kind));
        await tab.Page.EvaluateAsync(Axe);

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        (await FindingsAsync(tab)).ShouldBeEmpty("in light");

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        (await FindingsAsync(tab)).ShouldBeEmpty("in dark");

        await tab.Page.SetViewportSizeAsync(320, 640);
        (await FindingsAsync(tab)).ShouldBeEmpty("at 320 pixels");
        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, "the page must not scroll sideways");
    }

    private static async Task<IEnumerable<string>> FindingsAsync(Tab tab) => (await tab.Page.EvaluateAsync<string[]>(Run)).Select(finding => $"{tab.Address}: {finding}");
}
