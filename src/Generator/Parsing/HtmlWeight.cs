using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>
/// The most characters of HTML that a body may become: no less than <c>Rendering/Bodies</c> writes for it, and for honest pages not many times as much.
/// So a page that is short to read and long to write (four letters of a footnote's mark become 150) is told of when it is checked, not when it is
/// built. A test holds the two against each other.
/// </summary>
internal sealed class HtmlWeight
{
    // A character takes at most six when it is escaped.
    private const int Escaped = 6;

    // An address of the hub is at most this much longer than the target that was typed for it: theme:x becomes ../../themes/x.html.
    private const int Address = 64;

    // Markup of our own with the words of the interface in it, such as the name of a callout.
    private const int Words = 120;

    private const int Row = 12;
    private const int EmptyCell = 9;
    private const int Scope = 12;
    private const int Aligned = 22;
    private const int Spanned = 40;

    private long weight;
    private long lastHeading;

    private HtmlWeight()
    {
    }

    /// <summary>The weight of a tree whose depth was looked at before.</summary>
    public static long Of(MarkdownDocument tree)
    {
        var scale = new HtmlWeight();
        scale.Blocks(tree);
        return scale.weight;
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container) Block(block);
    }

    private void Block(Block block)
    {
        weight += Markup(block);
        switch (block)
        {
            case HeadingBlock heading:
                var words = PlainText.Of(heading).Length;
                lastHeading = words * Escaped;
                // Its id: folding makes at most three letters of one.
                weight += words * 3;
                Inlines(heading.Inline);
                break;
            case Table table:
                weight += lastHeading;
                foreach (var cell in table.OfType<TableRow>().SelectMany(row => row.OfType<TableCell>())) Cell(table, cell);
                weight += table.Count * Row;
                break;
            case CodeBlock code:
                for (var i = 0; i < code.Lines.Count; i++) weight += Text(code.Lines.Lines[i].Slice.Length) + 1;
                break;
            case ContainerBlock container:
                Blocks(container);
                break;
            case LeafBlock leaf:
                Inlines(leaf.Inline);
                break;
        }
    }

    // A table has more cells than letters where they are empty, so they are counted closely.
    private void Cell(Table table, TableCell cell)
    {
        weight += EmptyCell;
        if (table.ColumnDefinitions.Exists(column => column.Alignment is not null)) weight += Aligned;
        if (cell.ColumnSpan > 1 || cell.RowSpan > 1) weight += Spanned;
        if (cell is [ParagraphBlock { Inline: { } inline }]) Inlines(inline);
        else Blocks(cell);
        if (cell.Count > 0) weight += Scope;
    }

    // What stands around a block's words.
    private static int Markup(Block block) => block switch
    {
        HeadingBlock => 50,
        Table or FootnoteGroup => Words + 60,
        AlertBlock => Words + 100,
        Footnote => 60,
        ListBlock => 50,
        ListItemBlock or DefinitionItem or DefinitionTerm => 12,
        QuoteBlock => 30,
        CodeBlock => 30,
        HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup or MarkdownDocument or DefinitionList => 12,
        _ => 10,
    };

    private void Inlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Inline(inline);
    }

    private void Inline(Inline inline)
    {
        weight += inline switch
        {
            LiteralInline literal => Text(literal.Content.Length),
            CodeInline code => 13 + Text(code.Content.Length),
            HtmlEntityInline entity => Text(entity.Transcoded.Length),
            AutolinkInline address => 40 + (2 * Text(address.Url.Length)),
            LineBreakInline => 5,
            // Its picture, too, has what stands in it for a description.
            LinkInline { IsImage: true } picture => 180 + Address + Text(picture.Url?.Length ?? 0) + Text(picture.Title?.Length ?? 0),
            LinkInline link => 40 + Address + Text(link.Url?.Length ?? 0),
            AbbreviationInline abbreviation => 24 + Text(abbreviation.Abbreviation.Text.Length) + Text(abbreviation.Abbreviation.Label?.Length ?? 0),
            FootnoteLink => Words + 100,
            TaskList => 90,
            EmphasisInline => 17,
            DelimiterInline delimiter => Text(delimiter.ToLiteral().Length),
            _ => 0,
        };
        if (inline is ContainerInline inner) Inlines(inner);
    }

    private static long Text(int length) => (long)length * Escaped;
}
