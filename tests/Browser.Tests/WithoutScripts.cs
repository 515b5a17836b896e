using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

[Collection(HubTests.Name)]
public sealed class WithoutScripts(RealHub hub)
{
    private static readonly BrowserNewContextOptions ScriptsOff = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task A_reader_walks_from_a_network_to_a_theme_a_case_study_a_council_and_back()
    {
        await using var tab = await hub.OpenAsync(ScriptsOff);
        await tab.GoAsync("index.html");
        await tab.FollowAsync("networks/index.html");
        await tab.FollowAsync("networks/*.html");
        var network = tab.Address;

        await tab.FollowAsync("themes/*.html");
        await tab.FollowAsync("case-studies/*.html");
        await tab.FollowAsync("councils/*.html");
        await tab.FollowAsync("case-studies/*.html");
        await tab.FollowAsync("themes/*.html");
        await tab.FollowAsync("networks/*.html");

        tab.Address.ShouldStartWith("networks/");
        await tab.GoAsync(network);
        (await tab.Page.TitleAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_reader_walks_through_a_toolkit_from_section_to_section()
    {
        await using var tab = await hub.OpenAsync(ScriptsOff);
        await tab.GoAsync(hub.Address("toolkit/*.html"));
        await tab.FollowAsync("toolkit/*/*.html");
        var first = tab.Address;

        await tab.Page.Locator("a[rel=next]").First.ClickAsync();

        tab.Address.ShouldNotBe(first);
        await tab.Page.Locator("a[rel=prev]").First.ClickAsync();
        tab.Address.ShouldBe(first);
    }

    [Theory]
    [InlineData("guides/*.html")]
    [InlineData("packs/*.html")]
    [InlineData("evidence-map.html")]
    public async Task A_page_shows_its_words(string kind)
    {
        await using var tab = await hub.OpenAsync(ScriptsOff);
        await tab.GoAsync(hub.Address(kind));

        (await tab.Page.Locator("h1").CountAsync()).ShouldBe(1);
        (await tab.Page.Locator("main").InnerTextAsync()).Split(' ', '\n').Length.ShouldBeGreaterThan(30);
    }
}
