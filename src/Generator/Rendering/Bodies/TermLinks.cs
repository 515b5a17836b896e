using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Model;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Sharewell.Rendering;

/// <summary>Which words of one body are linked to the glossary: each term once, at its first use outside headings and links.</summary>
internal sealed class TermLinks
{
    private readonly GlossaryLinks? glossary;
    private readonly Vantage at;
    private readonly HashSet<ContentRef> linked = [];

    /// <summary>Begins a body.</summary>
    public TermLinks(Site site, PageEntry page, BodyOptions options)
    {
        // The glossary is written in the site's language.
        glossary = page.Facts.Language == site.Settings.Language ? options.Glossary : null;
        at = options.At ?? new Vantage(page.Address);
        if (glossary is null || !site.BodyLinks.TryGetValue(page.Ref, out var links)) return;
        // What the author links, where the author wants it, is not linked a second time.
        foreach (var target in links.Values.OfType<LinkTarget.ToEntry>()) linked.Add(target.Entry.Ref);
    }

    /// <summary>The next word to link in a text that stands in a tree; null for none.</summary>
    public (int Start, int Length, string Href)? Next(ReadOnlySpan<char> text, LiteralInline place)
    {
        if (glossary?.Find(text, linked) is not var (start, length, term) || !MayHold(place)) return null;
        linked.Add(term.Ref);
        return (start, length, at.To(term));
    }

    private static bool MayHold(LiteralInline place)
    {
        ContainerInline? top = null;
        for (var above = place.Parent; above is not null; above = above.Parent)
        {
            if (above is LinkInline) return false;
            top = above;
        }

        if (top is null) return false;
        for (MarkdownBlock? block = top.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is HeadingBlock or TableRow { IsHeader: true }) return false;
        }

        return true;
    }
}
