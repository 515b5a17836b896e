using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

[Collection(HubTests.Name)]
public sealed class ReaderSettings(RealHub hub)
{
    private const string Moving =
        """
        [...document.querySelectorAll('*')].flatMap(element => [element, '::before', '::after'].map(part => typeof part === 'string' ? getComputedStyle(element, part) : getComputedStyle(element))
          .filter(style => style.scrollBehavior !== 'auto' || style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0))
          .map(() => element.localName))
        """;

    [Theory]
    [InlineData("index.html")]
    [InlineData("case-studies/*.html")]
    [InlineData("evidence-map.html")]
    [InlineData("search.html")]
    public async Task Nothing_moves_for_a_reader_who_wants_no_motion(string kind)
    {
        await using var tab = await hub.OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await tab.GoAsync(hub.Address(kind));
        (await tab.Page.EvaluateAsync<string[]>(Moving)).ShouldBeEmpty();

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        (await tab.Page.EvaluateAsync<string[]>(Moving)).ShouldBe(["html"], "for others the page glides to a heading, which shows that motion would be seen");
    }
}
