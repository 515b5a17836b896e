using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>A way in which people meet a page. Each is put on a page that is open, and taken off again, so that a page is loaded once.</summary>
/// <param name="Name">What a failure calls it.</param>
/// <param name="PutOn">Makes the page look so.</param>
/// <param name="IsOtherPage">True where other parts of the page are shown than in the looks before: then all rules are asked again, else those about what is seen.</param>
internal sealed record Look(string Name, Func<IPage, Task> PutOn, bool IsOtherPage = false)
{
    private const int Wide = 1280;
    private const int Narrow = 320;

    // A sheet of the page's own making is no inline style: the policy has nothing against it, as it has nothing against a reader's own.
    private const string Sheet =
        """
        css => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }
        """;

    /// <summary>All looks.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("light", page => DressAsync(page), IsOtherPage: true),
        new("dark", page => DressAsync(page, dark: true)),
        new("forced colours", page => DressAsync(page, forced: true)),
        new("320 pixels", page => DressAsync(page, width: Narrow), IsOtherPage: true),
        new("320 pixels and dark", page => DressAsync(page, width: Narrow, dark: true)),
        new("text of 200 %", page => DressAsync(page, css: "html { font-size: 200%; }")),
        // WCAG 1.4.12: what a reader may set.
        new("text spacing", page => DressAsync(page, css: Spacing)),
        new("text spacing at 320 pixels", page => DressAsync(page, width: Narrow, css: Spacing)),
    ];

    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";

    // Text that is cut off: overflow that nobody can scroll to. What is hidden from sight on purpose, for screen readers, is one pixel large.
    private const string CutOff =
        """
        () => {
          const findings = [];
          const root = document.documentElement;
          if (root.scrollWidth > innerWidth) findings.push(`the page scrolls sideways: ${root.scrollWidth} of ${innerWidth} pixels`);
          for (const element of document.body.querySelectorAll('*')) {
            if (element.closest('svg') || ![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
            for (let box = element; box !== document.body; box = box.parentElement) {
              const style = getComputedStyle(box);
              if (style.clipPath === 'inset(50%)' || (style.position === 'absolute' && box.clientWidth <= 1)) break;
              const across = ['hidden', 'clip'].includes(style.overflowX) && box.scrollWidth > box.clientWidth + 1;
              const down = ['hidden', 'clip'].includes(style.overflowY) && box.scrollHeight > box.clientHeight + 1;
              if (across || down) findings.push(`text is cut off: ${element.outerHTML}`);
            }
          }
          return findings;
        }
        """;

    // WCAG 2.5.8 lets targets within a sentence be as high as its lines, and those with room around them be smaller; axe asks for both. Here only links
    // within text are left out: every other target has its 24 pixels by itself. A box and its label are one target.
    private const string TooSmall =
        """
        () => {
          const words = node => node.textContent.trim().length > 0;
          const inSentence = element => getComputedStyle(element).display === 'inline' && [...element.parentElement.childNodes].some(node => node !== element && words(node));
          return [...document.querySelectorAll('a[href], button, input, summary, label:has(input)')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .search-skip') && !(element.matches('input') && element.closest('label')) && !inSentence(element))
            .map(element => [element, element.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24)
            .map(([element, box]) => `a target of ${Math.round(box.width)} × ${Math.round(box.height)} pixels: ${element.outerHTML}`);
        }
        """;

    /// <summary>What nobody can read or press on a page as it looks now: text that is cut off or beside the screen, targets of less than 24 pixels.</summary>
    public static async Task<IEnumerable<string>> OutOfReachAsync(IPage page) =>
        [.. await page.EvaluateAsync<string[]>(CutOff), .. await page.EvaluateAsync<string[]>(TooSmall)];

    private static async Task DressAsync(IPage page, bool dark = false, bool forced = false, int width = Wide, string css = "")
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = forced ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await page.SetViewportSizeAsync(width, 800);
        await page.EvaluateAsync(Sheet, css);
    }
}
