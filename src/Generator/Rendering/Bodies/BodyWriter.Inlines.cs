using System.Globalization;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace Sharewell.Rendering;

internal sealed partial class BodyWriter
{
    private void Inlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Inline(inline);
    }

    private void Inline(MarkdownInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal);
                break;
            case EmphasisInline emphasis:
                Emphasis(emphasis);
                break;
            case LinkInline { IsImage: true } picture:
                Picture(picture);
                break;
            case LinkInline link:
                Link(link);
                break;
            case AutolinkInline address:
                Address(address);
                break;
            case CodeInline code:
                html.Open("code").Text(code.Content).Close("code");
                break;
            case LineBreakInline line:
                if (line.IsHard) html.Open("br");
                html.Line();
                break;
            case HtmlEntityInline entity:
                html.Text(entity.Transcoded.AsSpan());
                break;
            case AbbreviationInline abbreviation:
                html.Open("abbr", ("title", abbreviation.Abbreviation.Text.ToString())).Text(abbreviation.Abbreviation.Label).Close("abbr");
                break;
            case FootnoteLink note:
                FootnoteMark(note);
                break;
            case HtmlInline or TaskList:
                break;
            case DelimiterInline delimiter:
                // A delimiter that found no partner is the character that was typed.
                html.Text(delimiter.ToLiteral());
                Inlines(delimiter);
                break;
            case ContainerInline other:
                Inlines(other);
                break;
        }
    }

    private void Literal(LiteralInline literal)
    {
        var text = Typography.OfLine(literal.Content.AsSpan(), Before(literal));
        while (terms.Next(text, literal) is var (start, length, href))
        {
            html.Text(text[..start]).Open("a", ("class", "term"), ("href", href)).Text(text.Slice(start, length)).Close("a");
            text = text[(start + length)..];
        }

        html.Text(text);
    }

    // What stands before a piece of text on its line: quotation marks open or close by it.
    private static char Before(MarkdownInline inline)
    {
        for (var place = inline; place is not null; place = place.Parent)
        {
            if (place.PreviousSibling is { } previous) return LastOf(previous);
        }

        return ' ';
    }

    private static char LastOf(MarkdownInline inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[^1],
        LineBreakInline => ' ',
        ContainerInline { LastChild: { } last } => LastOf(last),
        _ => 'x',
    };

    private void Emphasis(EmphasisInline emphasis)
    {
        var element = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', 1) => "em",
            ('*' or '_', _) => "strong",
            ('~', 1) => "sub",
            ('~', _) => "del",
            ('^', _) => "sup",
            ('+', _) => "ins",
            ('=', _) => "mark",
            _ => null,
        };
        if (element is not null) html.Open(element);
        Inlines(emphasis);
        if (element is not null) html.Close(element);
    }

    private void FootnoteMark(FootnoteLink note)
    {
        var order = note.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var mark = Id("mark-" + note.Index.ToString(CultureInfo.InvariantCulture));
        if (note.IsBackLink)
        {
            html.Markup(" ").Open("a", ("class", "back"), ("href", "#" + mark), ("aria-label", words.Fill("footnote.back", ("n", order)))).Text("↩").Close("a");
            return;
        }

        html.Open("sup").Open("a", ("id", mark), ("href", "#" + FootnoteId(note.Footnote.Order)), ("aria-label", words.Fill("footnote", ("n", order)))).Text(order).Close("a").Close("sup");
    }
}
