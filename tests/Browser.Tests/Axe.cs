using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>axe, asked about WCAG 2.2 at levels A and AA and about best practice. No rule is switched off.</summary>
internal static class Axe
{
    // The package's own RunAxe lets axe fetch the style sheet once more, which no page from the disk may do, and opens a second page for the result.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // target-size has a tag of WCAG 2.2, but axe leaves it out unless it is named. The rules about what is seen are those of axe that read colours, sizes
    // and scroll bars; the others read the tree of elements, which a change of colours or of text size leaves as it was.
    private const string Run =
        """
        async all => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const seen = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
          const result = await axe.run(document, {
            ...(all ? { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } } : { runOnly: { type: 'rule', values: seen } }),
            resultTypes: ['violations'], preload: false,
          });
          if (result.passes.length === 0) throw new Error('axe looked at nothing');
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
        }
        """;

    /// <summary>Brings axe to the page that is shown. It stays until another page is opened.</summary>
    public static Task BringAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>What axe finds on the page as it looks now.</summary>
    /// <param name="page">The page.</param>
    /// <param name="all">True to ask all rules, false to ask those about what is seen.</param>
    public static Task<string[]> FindingsAsync(IPage page, bool all) => page.EvaluateAsync<string[]>(Run, all);
}
