using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>No findings by axe at WCAG 2.2 level AA on a page of each kind, in every way that people meet it, and everything within reach.</summary>
[Collection(HubTests.Name)]
public sealed class Accessibility(RealHub hub)
{
    public static TheoryData<string> Kinds => PageKinds.All;

    public static TheoryData<string, string> States => PageKinds.States;

    [Theory]
    [InlineData("const part = document.createElement('button'); main.append(part);", "light", "button-name")]
    [InlineData("const part = document.createElement('p'); part.append('a'); part.style.color = '#777'; part.style.background = '#888'; main.append(part);", "dark", "color-contrast")]
    [InlineData("for (const name of 'ab') { const part = document.createElement('button'); part.append(name); part.style = 'all: unset; display: block; width: 9px; height: 9px; font-size: 4px'; main.append(part); }", "320 pixels", "target-size")]
    [InlineData("const part = document.createElement('p'); part.append('Words'.repeat(99)); part.style = 'overflow-wrap: normal; white-space: nowrap'; main.append(part);", "text of 200 %", "the page scrolls sideways")]
    [InlineData("const part = document.createElement('p'); part.append('Some words that need more than a line. '.repeat(9)); part.style = 'overflow: hidden; height: 3em'; main.append(part);", "text spacing", "text is cut off")]
    [InlineData("const part = document.createElement('button'); part.append('x'); part.style = 'all: unset; display: block; width: 20px; height: 23px'; main.append(part);", "light", "a target of 20 × 23 pixels")]
    public async Task That_is_broken_would_be_found(string damage, string look, string finding)
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync("about.html");
        await Axe.BringAsync(tab.Page);
        await tab.Page.EvaluateAsync($"() => {{ const main = document.querySelector('main'); {damage} }}");

        (await FindingsAsync(tab, Look.All.Single(known => known.Name == look))).ShouldContain(found => found.Contains(finding, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Holds_in_every_look(string kind)
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync(hub.Address(kind));

        (await FindingsAsync(tab)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Holds_in_every_state(string address, string sign)
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync(address);
        await tab.Page.Locator(sign).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        (await FindingsAsync(tab)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Holds_for_an_address_that_is_not_there()
    {
        using var host = new LoopbackHost(hub.Built);
        await using var context = await hub.ContextAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        (await page.GotoAsync(new Uri(host.Root, "guides/no-such-page.html").AbsoluteUri))!.Status.ShouldBe(404);
        await Axe.BringAsync(page);

        foreach (var look in Look.All) (await FindingsAsync(page, look)).ShouldBeEmpty();
    }

    /// <summary>What is found on the page that is shown.</summary>
    /// <param name="tab">The page.</param>
    /// <param name="looks">The names of looks to try; none for all.</param>
    internal static async Task<IReadOnlyList<string>> FindingsAsync(Tab tab, params string[] looks)
    {
        await Axe.BringAsync(tab.Page);
        var findings = new List<string>();
        foreach (var look in Look.All.Where(look => looks.Length == 0 || looks.Contains(look.Name))) findings.AddRange(await FindingsAsync(tab, look));
        return findings;
    }

    private static async Task<IEnumerable<string>> FindingsAsync(Tab tab, Look look) => (await FindingsAsync(tab.Page, look)).Select(finding => $"{tab.Address}, {finding}");

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page, Look look)
    {
        await look.PutOn(page);
        string[] findings = [.. await Axe.FindingsAsync(page, look.IsOtherPage), .. await Look.OutOfReachAsync(page)];
        return findings.Select(finding => $"{look.Name}: {finding}");
    }
}
