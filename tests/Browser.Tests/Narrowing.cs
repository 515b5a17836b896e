using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>Lists and the evidence map are narrowed in the page, from the disk: any of the values of one facet, and all facets together.</summary>
[Collection(HubTests.Name)]
public sealed class Narrowing(RealHub hub)
{
    [Fact]
    public async Task Shows_the_rows_that_fit_counts_without_its_own_facet_and_keeps_the_choice_in_the_address()
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync("case-studies/index.html");
        var all = await ShownAsync(tab);
        var (peer, politics) = (await CountAsync(tab, "theme", "peer-challenge"), await CountAsync(tab, "theme", "political-leadership"));

        await ChooseAsync(tab, "theme", "peer-challenge");
        (await ShownAsync(tab)).ShouldBe(peer);
        (await CountAsync(tab, "theme", "political-leadership")).ShouldBe(politics, "counts of a facet leave out its own choice");

        await ChooseAsync(tab, "theme", "political-leadership");
        var either = await ShownAsync(tab);
        either.ShouldBeGreaterThanOrEqualTo(Math.Max(peer, politics));
        either.ShouldBeLessThanOrEqualTo(peer + politics);

        var delivered = await CountAsync(tab, "stage", "delivered");
        await ChooseAsync(tab, "stage", "delivered");
        (await ShownAsync(tab)).ShouldBe(delivered);
        (await tab.Page.Locator(".filters [role=status]").InnerTextAsync()).ShouldBe($"{delivered} of {all} shown");
        new Uri(tab.Page.Url).Query.ShouldBe("?theme=peer-challenge&theme=political-leadership&stage=delivered");

        await tab.Page.ReloadAsync();
        (await ShownAsync(tab)).ShouldBe(delivered, "the address says it all");
        await tab.Page.Locator(".filters-clear").ClickAsync();
        (await ShownAsync(tab)).ShouldBe(all);
        new Uri(tab.Page.Url).Query.ShouldBeEmpty();
    }

    [Fact]
    public async Task Puts_rows_in_the_order_of_their_titles_and_back()
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync("case-studies/index.html");
        var newest = await tab.Page.Locator(".rows .row-title").AllInnerTextsAsync();

        await tab.Page.Locator("select[name=sort]").SelectOptionAsync("title");
        (await tab.Page.Locator(".rows .row-title").AllInnerTextsAsync()).ShouldBe(newest.Order(StringComparer.OrdinalIgnoreCase));

        await tab.Page.Locator("select[name=sort]").SelectOptionAsync("date");
        (await tab.Page.Locator(".rows .row-title").AllInnerTextsAsync()).ShouldBe(newest);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_cell_of_the_map_counts_what_its_page_then_shows(int width)
    {
        await using var tab = await hub.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await tab.GoAsync("evidence-map.html");
        await ChooseAsync(tab, "evidence", "participant-feedback");
        var cell = tab.Page.Locator("[data-cases]:has(a[href*='peer-challenge--clearer-plans']):visible");
        var words = await cell.Locator(".said, .count").InnerTextAsync();

        await cell.Locator("a").ClickAsync();

        (await ShownAsync(tab)).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(words.Split(' ')[0]);
        (await tab.Page.Locator("input[value=participant-feedback]").IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Is_not_offered_where_scripts_are_off()
    {
        await using var tab = await hub.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await tab.GoAsync("case-studies/index.html");

        (await tab.Page.Locator("form.filters").IsVisibleAsync()).ShouldBeFalse();
        (await tab.Page.Locator(".beside a[href$='peer-challenge.html']").IsVisibleAsync()).ShouldBeTrue();
    }

    private static async Task ChooseAsync(Tab tab, string facet, string value)
    {
        var panel = tab.Page.Locator(".search-filters");
        if (await panel.GetAttributeAsync("open") is null) await panel.Locator("> summary").ClickAsync();
        var box = tab.Page.Locator($"input[name={facet}][value={value}]");
        if (!await box.IsVisibleAsync()) await tab.Page.Locator($".search-facet:has(input[name={facet}]) > summary").ClickAsync();
        await box.CheckAsync();
    }

    private static async Task<int> CountAsync(Tab tab, string facet, string value) =>
        int.Parse((await tab.Page.Locator($"input[name={facet}][value={value}] + .search-count").TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture);

    private static Task<int> ShownAsync(Tab tab) => tab.Page.Locator("li[data-facets]:visible").CountAsync();
}
