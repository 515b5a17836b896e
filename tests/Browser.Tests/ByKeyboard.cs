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

    [Fact]
    public async Task Every_stop_shows_where_the_focus_is()
    {
        await using var tab = await hub.OpenAsync();
        await tab.GoAsync(hub.Address("case-studies/*.html"));

        for (var stop = 0; stop < 30; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            var shown = await tab.Page.EvaluateAsync<string>(
                """
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return '';
                  const style = getComputedStyle(element);
                  const outlined = style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
                  return outlined || style.boxShadow !== 'none' ? '' : element.outerHTML;
                }
                """);
            shown.ShouldBeEmpty($"stop {stop + 1} has no visible focus");
        }
    }
}
