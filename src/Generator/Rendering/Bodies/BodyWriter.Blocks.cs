using System.Globalization;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Sharewell.Rendering;

internal sealed partial class BodyWriter
{
    private static readonly string[] Callouts = ["note", "tip", "warning", "example"];

    private int headings;
    private string lastHeading = "";

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container) Block(block);
    }

    private void Block(MarkdownBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                HeadingOf(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case ListBlock list:
                List(list);
                break;
            case Table table:
                TableOf(table);
                break;
            case AlertBlock alert:
                Callout(alert);
                break;
            case QuoteBlock quote:
                Wrapped("blockquote", quote);
                break;
            case ThematicBreakBlock:
                html.Open("hr").Line();
                break;
            case CodeBlock code:
                Code(code);
                break;
            case DefinitionList definitions:
                Definitions(definitions);
                break;
            case FootnoteGroup footnotes:
                Footnotes(footnotes);
                break;
            case HtmlBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            case ContainerBlock other:
                Blocks(other);
                break;
        }
    }

    private void Wrapped(string element, ContainerBlock content)
    {
        html.Open(element).Line();
        Blocks(content);
        html.Close(element).Line();
    }

    // The n-th heading of the tree is the n-th of the body: parsing made them from the same text by the same dialect.
    private void HeadingOf(HeadingBlock heading)
    {
        var known = headings < body.Headings.Length ? body.Headings[headings] : null;
        headings++;
        lastHeading = known?.Text ?? "";
        var element = "h" + Math.Clamp(heading.Level + options.HeadingShift, 1, 6).ToString(CultureInfo.InvariantCulture);
        html.Open(element, ("id", known is null ? null : options.IdPrefix + known.Id));
        Inlines(heading.Inline);
        html.Close(element).Line();
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (PictureAlone(paragraph) is { } picture)
        {
            Figure(picture);
            return;
        }

        html.Open("p");
        TaskOrInlines(paragraph.Inline);
        html.Close("p").Line();
    }

    /// <summary>The content of a paragraph without <c>p</c> around it, where a list is tight or a cell holds one line.</summary>
    private void Bare(MarkdownBlock block)
    {
        if (block is ParagraphBlock paragraph && PictureAlone(paragraph) is null) TaskOrInlines(paragraph.Inline);
        else Block(block);
    }

    private void List(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first != 1 ? first : (int?)null;
        var tasks = list.Any(item => item is ListItemBlock { Count: > 0 } it && it[0] is ParagraphBlock { Inline.FirstChild: TaskList });
        html.Open(element, ("start", start?.ToString(CultureInfo.InvariantCulture)), ("class", tasks ? "tasks" : null)).Line();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            html.Open("li");
            foreach (var block in item)
            {
                if (list.IsLoose) Block(block);
                else Bare(block);
            }

            html.Close("li").Line();
        }

        html.Close(element).Line();
    }

    // A checklist is for paper as much as for the screen: the box prints. Ticking it here would be forgotten, so it is disabled.
    private void TaskOrInlines(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is not TaskList task)
        {
            Inlines(inlines);
            return;
        }

        html.Open("label").Markup(task.Checked ? "<input type=\"checkbox\" disabled checked>" : "<input type=\"checkbox\" disabled>").Markup(" ").Open("span");
        for (var inline = task.NextSibling; inline is not null; inline = inline.NextSibling) Inline(inline);
        html.Close("span").Close("label");
    }

    private void Callout(AlertBlock alert)
    {
        var kind = Array.Find(Callouts, name => alert.Kind.AsSpan().Equals(name, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            Wrapped("blockquote", alert);
            return;
        }

        html.Open("aside", ("class", "callout callout-" + kind), ("role", "note")).Line();
        html.Open("p", ("class", "callout-title")).Text(words["callout." + kind]).Close("p").Line();
        Blocks(alert);
        html.Close("aside").Line();
    }

    private void Code(CodeBlock code)
    {
        html.Open("pre").Open("code");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0) html.Line();
            html.Text(code.Lines.Lines[i].Slice.AsSpan());
        }

        html.Close("code").Close("pre").Line();
    }

    private void Definitions(DefinitionList definitions)
    {
        html.Open("dl").Line();
        foreach (var item in definitions.OfType<DefinitionItem>())
        {
            var inside = false;
            foreach (var block in item)
            {
                if (block is DefinitionTerm term)
                {
                    if (inside) html.Close("dd").Line();
                    inside = false;
                    html.Open("dt");
                    Inlines(term.Inline);
                    html.Close("dt").Line();
                    continue;
                }

                if (!inside) html.Open("dd");
                inside = true;
                if (item.Count(other => other is not DefinitionTerm) == 1) Bare(block);
                else Block(block);
            }

            if (inside) html.Close("dd").Line();
        }

        html.Close("dl").Line();
    }

    private void Footnotes(FootnoteGroup footnotes)
    {
        html.Open("section", ("class", "footnotes"), ("aria-label", words["footnotes"])).Line().Open("ol").Line();
        foreach (var note in footnotes.OfType<Footnote>())
        {
            html.Open("li", ("id", FootnoteId(note.Order)));
            Blocks(note);
            html.Close("li").Line();
        }

        html.Close("ol").Close("section").Line();
    }

    private string FootnoteId(int order) => Id("note-" + order.ToString(CultureInfo.InvariantCulture));
}
