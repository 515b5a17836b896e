using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>Tab, pressed from the top of a page to its end: WCAG 2.1.1, 2.4.3, 2.4.7 and 2.4.11.</summary>
internal static class FocusWalk
{
    // Before each Tab it looks at what has the focus, when the page has come to rest. A control counts as hidden when something else lies over all of it.
    private const string Watch =
        """
        () => {
          const walk = { stops: new Set(), findings: [], ended: false };
          const shows = element => {
            const style = getComputedStyle(element);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
          };
          const seen = element => [...element.getClientRects()].some(box => {
            const across = [box.left + 2, (box.left + box.right) / 2, box.right - 2], down = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
            return across.some(x => down.some(y => {
              const top = document.elementFromPoint(x, y);
              return top && (element.contains(top) || top.contains(element) && !['fixed', 'sticky'].includes(getComputedStyle(top).position));
            }));
          });
          const name = element => element.outerHTML.slice(0, 160);
          window.focusWalk = walk;
          const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
          addEventListener('keydown', event => {
            if (event.key !== 'Tab') return;
            const element = document.activeElement;
            if (event.shiftKey) {
              if (element !== document.body && !seen(element)) walk.findings.push(`is hidden on the way back: ${name(element)}`);
              return;
            }
            if (element === document.body) { walk.ended = walk.stops.size > 0; return; }
            if (walk.stops.has(element)) { walk.ended = true; return; }
            const last = [...walk.stops].at(-1);
            if (last && last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) walk.findings.push(`out of order: ${name(element)}`);
            walk.stops.add(element);
            if (!shows(element)) walk.findings.push(`shows no focus: ${name(element)}`);
            if (!seen(element)) walk.findings.push(`is hidden when it has the focus: ${name(element)}`);
          }, true);
          walk.lost = () => all.filter(element => element.isConnected && !walk.stops.has(element)).map(element => `is not reached: ${name(element)}`);
          return all.length;
        }
        """;

    /// <summary>Walks through the page that is shown.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stepsBack">How often Shift and Tab are pressed at the end: what comes from below may hide under what sticks at the top.</param>
    /// <returns>Controls that were not reached or not in order, do not show that they have the focus, or are hidden then.</returns>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page, int stepsBack = 0)
    {
        var controls = await page.EvaluateAsync<int>(Watch);
        controls.ShouldBeGreaterThan(5);
        // What opens on the way adds stops, but never so many.
        for (var press = 0; press < (controls * 2) + 50; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (press >= controls && await page.EvaluateAsync<bool>("focusWalk.ended")) break;
        }

        for (var press = 0; press < stepsBack; press++) await page.Keyboard.PressAsync("Shift+Tab");

        return await page.EvaluateAsync<string[]>("[...focusWalk.findings, ...focusWalk.lost()]");
    }
}
