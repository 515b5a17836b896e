using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>No findings by axe at WCAG 2.2 level AA, as people meet the page: in light and in dark, and at 320 pixels (WCAG 1.4.10).</summary>
[Collection(HubTests.Name)]
public sealed class Accessibility(RealHub hub)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Kinds => PageKinds.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Holds_in_light_and_dark_and_on_a_narrow_screen(string kind)
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync(hub.Address(kind));

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        (await FindingsAsync(tab)).ShouldBeEmpty("in light");

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        (await FindingsAsync(tab)).ShouldBeEmpty("in dark");

        await tab.Page.SetViewportSizeAsync(320, 640);
        (await FindingsAsync(tab)).ShouldBeEmpty("at 320 pixels");
        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, "the page must not scroll sideways");
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(Tab tab)
    {
        var result = await tab.Page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{tab.Address}: {rule.Id}: {rule.Help}: {node.Html}"))];
    }
}
