using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sharewell.Model;

/// <summary>The words of a piece of Markdown, without its markup.</summary>
public static class PlainText
{
    /// <summary>The words of a leaf such as a heading or a paragraph; empty for none. Images give their alt text, line breaks a space.</summary>
    public static string Of(LeafBlock block)
    {
        if (block.Inline is null) return "";
        var text = new StringBuilder();
        Append(block.Inline, text);
        return text.ToString();
    }

    /// <summary>The words of an inline and of what is in it.</summary>
    public static string Of(Inline inline)
    {
        var text = new StringBuilder();
        Append(inline, text);
        return text.ToString();
    }

    /// <summary>Appends the words of an inline to <paramref name="text"/>.</summary>
    public static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline autolink:
                text.Append(autolink.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlInline or FootnoteLink or TaskList:
                break;
            case Markdig.Extensions.Abbreviations.AbbreviationInline abbreviation:
                text.Append(abbreviation.Abbreviation.Label);
                break;
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null; child = child.NextSibling) Append(child, text);
                break;
        }
    }
}
