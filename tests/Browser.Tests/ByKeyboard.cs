using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

[Collection(HubTests.Name)]
public sealed class ByKeyboard(RealHub hub)
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("case-studies/*.html")]
    [InlineData("themes/*.html")]
    public async Task The_skip_link_comes_first_is_seen_and_leads_past_the_navigation(string kind)
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync(hub.Address(kind));

        await tab.Page.Keyboard.PressAsync("Tab");
        var focused = tab.Page.Locator(":focus");
        (await focused.GetAttributeAsync("href")).ShouldNotBeNull().ShouldStartWith("#");
        var box = (await focused.BoundingBoxAsync()).ShouldNotBeNull();
        box.X.ShouldBeGreaterThanOrEqualTo(0);
        box.Y.ShouldBeGreaterThanOrEqualTo(0);
        box.Width.ShouldBeGreaterThan(20);

        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");

        (await tab.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("index.html", 1280)]
    [InlineData("index.html", 320)]
    [InlineData("case-studies/*.html", 1280)]
    [InlineData("case-studies/index.html", 320)]
    [InlineData("networks/*.html", 1280)]
    [InlineData("toolkit/*/*.html", 1280)]
    [InlineData("packs/*.html", 320)]
    [InlineData("evidence-map.html", 320)]
    [InlineData("a-z.html", 320)]
    [InlineData("search.html", 1280)]
    public async Task Every_control_is_reached_in_order_shows_the_focus_and_is_not_hidden(string kind, int width)
    {
        await using var tab = await hub.OpenAsync(Size(width));
        await tab.GoAsync(hub.Address(kind));

        (await FocusWalk.FindingsAsync(tab.Page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_the_way_back_nothing_hides_under_the_head_of_the_evidence_map()
    {
        await using var tab = await hub.OpenAsync(Size(1280));
        await tab.GoAsync("evidence-map.html");

        (await FocusWalk.FindingsAsync(tab.Page, stepsBack: 150)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_control_of_search_results_is_reached_too(int width)
    {
        await using var tab = await hub.OpenAsync(Size(width));
        await tab.GoAsync("search.html?q=peer+challenge&type=case-study");
        await tab.Page.Locator(".search-value input:checked").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        (await FocusWalk.FindingsAsync(tab.Page)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("document.querySelector('main a').tabIndex = -1", "is not reached")]
    [InlineData("document.querySelector('main a').style.outline = document.querySelector('main a').style.boxShadow = 'none'", "shows no focus")]
    [InlineData("const bar = document.createElement('div'); bar.style = 'position: fixed; inset: 0 0 60% 0; background: #fff'; document.body.append(bar)", "is hidden")]
    [InlineData("document.querySelector('main a').tabIndex = 1", "out of order")]
    public async Task A_control_that_is_lost_or_hidden_would_be_found(string damage, string finding)
    {
        await using var tab = await hub.OpenAsync(Size(1280));
        await tab.GoAsync("about.html");
        await tab.Page.EvaluateAsync($"() => {{ {damage} }}");

        (await FocusWalk.FindingsAsync(tab.Page)).ShouldContain(found => found.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_searches_filters_opens_a_result_and_comes_back()
    {
        await using var tab = await hub.OpenAsync(Size(1280));
        await tab.GoAsync("index.html");
        var (page, keyboard) = (tab.Page, tab.Page.Keyboard);

        await TabToAsync(page, "main input[name=q]");
        await keyboard.TypeAsync("peer challenge");
        await keyboard.PressAsync("Enter");
        await page.Locator(".search-result").First.WaitForAsync();
        tab.Address.ShouldBe("search.html");

        await TabToAsync(page, ".search-facet input[type=checkbox]");
        await keyboard.PressAsync("Space");
        await page.WaitForFunctionAsync("new URLSearchParams(location.search).size === 2");
        (await page.Locator(".search-facet input:checked").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.search-facet input:checked')")).ShouldBeTrue("the focus stays on what was pressed");

        await TabToAsync(page, ".search-result a");
        var result = await page.EvaluateAsync<string>("document.activeElement.href");
        var found = page.Url;
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(result);
        await page.GoBackAsync();
        page.Url.ShouldBe(found);
        await page.Locator(".search-facet input:checked").First.WaitForAsync();
    }

    [Fact]
    public async Task On_a_phone_filters_open_with_a_key()
    {
        await using var tab = await hub.OpenAsync(Size(360));
        await tab.GoAsync("search.html?q=peer+challenge");
        await tab.Page.Locator(".search-result").First.WaitForAsync();
        (await tab.Page.Locator(".search-facet").First.IsVisibleAsync()).ShouldBeFalse();

        await TabToAsync(tab.Page, ".search-filters > summary");
        await tab.Page.Keyboard.PressAsync("Enter");

        await tab.Page.Locator(".search-facet input").First.WaitForAsync();
    }

    [Fact]
    public async Task The_evidence_map_scrolls_with_the_arrow_keys()
    {
        await using var tab = await hub.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 800, Height = 400 } });
        await tab.GoAsync("evidence-map.html");

        await TabToAsync(tab.Page, ".map-table");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.Keyboard.PressAsync("ArrowDown");

        await tab.Page.WaitForFunctionAsync("(map => map.scrollLeft > 0 && map.scrollTop > 0)(document.querySelector('.map-table'))");
    }

    private static BrowserNewContextOptions Size(int width) => new() { ViewportSize = new ViewportSize { Width = width, Height = 640 }, ReducedMotion = ReducedMotion.Reduce };

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < 200; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        throw new InvalidOperationException($"Tab does not lead to {selector}.");
    }
}
