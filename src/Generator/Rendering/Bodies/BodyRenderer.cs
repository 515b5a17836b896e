using Markdig.Syntax;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Turns the Markdown of a page into HTML.</summary>
/// <remarks>
/// Markdig's own HTML renderers are not used: they write <c>style</c> attributes for table columns, whatever stands in a link's address, and
/// footnote ids that meet when two bodies share a page. What is not named in this folder is not written, raw HTML above all.
/// </remarks>
public static class BodyRenderer
{
    /// <summary>The HTML of a page's body, without an element around it; empty for an empty body.</summary>
    /// <param name="site">Knows where the body's links lead, and its pictures.</param>
    /// <param name="page">The page.</param>
    /// <param name="words">The words for callouts, tables and footnotes, in the page's language.</param>
    /// <param name="options">How it is shown; null for on its own page.</param>
    /// <exception cref="BodyTooLargeException">The HTML grew past what the length of the Markdown allows: parsing should have refused the page.</exception>
    /// <exception cref="ArgumentException">Thrown by Markdig when the text nests too deep: validation has refused such a page.</exception>
    public static string Render(Site site, PageEntry page, Words words, BodyOptions? options = null)
    {
        var body = options?.Body ?? page.Body;
        if (body.Text.Length == 0) return "";
        // Of the whole page also where a part of it is shown: the part may be the one that grows.
        var limit = Math.Min(int.MaxValue, site.Settings.Limits.OutputOf(page.Body.Text.Length));
        var html = new HtmlWriter((int)limit);
        new BodyWriter(site, page, words, options ?? BodyOptions.OnOwnPage, html).Document(body.Parse());
        return html.ToString();
    }
}

/// <summary>One walk over the tree of one body. Its parts are blocks, tables, inlines and links, a file each.</summary>
internal sealed partial class BodyWriter(Site site, PageEntry page, Words words, BodyOptions options, HtmlWriter html)
{
    private readonly Vantage at = options.At ?? new Vantage(page.Address);
    private readonly MarkdownBody body = options.Body ?? page.Body;

    public void Document(MarkdownDocument document) => Blocks(document);

    // Ids of content's making begin with Heading.IdPrefix, like those of headings, so that none meets an id of the theme.
    private string Id(string name) => options.IdPrefix + Heading.IdPrefix + name;
}
