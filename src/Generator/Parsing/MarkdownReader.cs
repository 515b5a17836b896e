using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;
using SourceSpan = Sharewell.Diagnostics.SourceSpan;

namespace Sharewell.Parsing;

/// <summary>Markdown to what the rest of the program asks of it, with the faults that one page can show by itself.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="body">The text after the front matter.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>An empty body when it cannot be parsed.</returns>
    public static MarkdownBody Read(ContentPath path, string body, int firstLine, ContentLimits limits, DiagnosticBag diagnostics)
    {
        if (!MarkdownGuard.Accepts(path, body, firstLine, limits, diagnostics)) return MarkdownBody.Empty;
        MarkdownDocument tree;
        try
        {
            tree = MarkdownDialect.Parse(body);
        }
        catch (ArgumentException)
        {
            // Markdig's one way to say "too deeply nested"; it does not say where.
            diagnostics.Add(BeyondLimit.MarkdownNesting(path, firstLine + DeepestLine(body)));
            return MarkdownBody.Empty;
        }

        var walk = new Walk(path, body, firstLine, limits, diagnostics);
        walk.Blocks(tree);
        return new MarkdownBody
        {
            Text = body,
            FirstLine = firstLine,
            Headings = walk.Headings.DrainToImmutable(),
            Links = walk.Links.DrainToImmutable(),
            WordCount = walk.Words,
            HasTasks = walk.HasTasks,
        };
    }

    // A guess at the line that nests: the one with the most spaces before it and marks in it.
    private static int DeepestLine(string body)
    {
        var (deepest, most) = (0, -1);
        var number = 0;
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var line = body.AsSpan()[range];
            var depth = line.Length - line.TrimStart().Length + line.Count('>') + line.Count('*') + line.Count('_') + line.Count('[');
            if (depth > most) (deepest, most) = (number, depth);
            number++;
        }

        return deepest;
    }

    private sealed class Walk(ContentPath path, string body, int firstLine, ContentLimits limits, DiagnosticBag diagnostics)
    {
        private readonly HeadingSlugs slugs = new();
        private int lastLevel = 1;
        private int[]? lineStarts;

        public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>();

        public ImmutableArray<BodyLink>.Builder Links { get; } = ImmutableArray.CreateBuilder<BodyLink>();

        public int Words { get; private set; }

        public bool HasTasks { get; private set; }

        // The depth of the tree is bounded by MarkdownDialect.MaximumNesting and Markdig's own limit, so recursion is safe.
        public void Blocks(ContainerBlock container)
        {
            foreach (var block in container)
            {
                switch (block)
                {
                    case HtmlBlock html:
                        RawHtmlCheck.Block(html, body, SpanAt, diagnostics);
                        break;
                    case HeadingBlock heading:
                        Heading(heading);
                        break;
                    case Table table:
                        Cells(table);
                        Blocks(table);
                        break;
                    case ContainerBlock inner:
                        Blocks(inner);
                        break;
                    case CodeBlock:
                        break;
                    case LeafBlock { Inline: { } inline } leaf:
                        Words += WordCounter.Count(PlainText.Of(leaf));
                        Inlines(inline);
                        break;
                }
            }
        }

        private void Heading(HeadingBlock heading)
        {
            var text = PlainText.Of(heading).Trim();
            // By offset: the line that Markdig gives an underlined heading is that of the underline.
            var span = SpanAt(heading.Span.Start, LineAt(heading.Span.Start).Length);
            if (text.Length == 0) diagnostics.Add(HeadingLevel.Empty(span));
            else if (heading.Level == 1) diagnostics.Add(HeadingLevel.First(span, text));
            else if (heading.Level > lastLevel + 1) diagnostics.Add(HeadingSkip.Found(span, text, heading.Level, lastLevel + 1));
            lastLevel = Math.Max(heading.Level, 2);
            Headings.Add(new Heading(Math.Max(heading.Level, 2), text, slugs.Next(text), span));
            Words += WordCounter.Count(text);
            if (heading.Inline is not null) Inlines(heading.Inline);
        }

        private void Cells(Table table)
        {
            var columns = table.ColumnDefinitions.Count;
            var span = Span(table.Line, table.Column, "");
            if (columns > limits.TableColumns) diagnostics.Add(BeyondLimit.TableColumns(span, limits.TableColumns));
            else if ((long)table.Count * columns > limits.TableCells) diagnostics.Add(BeyondLimit.TableCells(span, limits.TableCells));
        }

        private void Inlines(ContainerInline container)
        {
            HashSet<string>? open = null;
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                switch (inline)
                {
                    case HtmlInline html:
                        RawHtmlCheck.Inline(html, SpanAt(html.Span.Start, html.Span.Length), open ??= new(StringComparer.Ordinal), diagnostics);
                        break;
                    case LinkInline link:
                        Link(link);
                        Inlines(link);
                        break;
                    case AutolinkInline autolink:
                        Links.Add(new BodyLink(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, false, autolink.Url, SpanAt(autolink.Span.Start + 1, autolink.Url.Length)));
                        break;
                    case TaskList:
                        HasTasks = true;
                        break;
                    case ContainerInline inner:
                        Inlines(inner);
                        break;
                }
            }
        }

        private void Link(LinkInline link)
        {
            var target = link.Url ?? "";
            var text = PlainText.Of(link).Trim();
            // The characters of the target where Markdig knows them; of the whole link where it is given by reference elsewhere.
            var span = link.UrlSpan is { IsEmpty: false } url && link.Reference is null ? SpanAt(url.Start, url.Length) : Span(link.Line, link.Column, LineAt(link.Span.Start, link.Span.Length));
            Links.Add(new BodyLink(target, link.IsImage, text, span));
            if (link.IsImage && text.Length == 0) diagnostics.Add(MissingAlt.InBody(span, target));
            if (!link.IsImage && text.Length == 0 && link.FirstChild is not LinkInline) diagnostics.Add(BrokenLink.NoWords(span));
        }

        private string LineAt(int start, int length = int.MaxValue)
        {
            if (start < 0 || start >= body.Length) return "";
            var end = body.IndexOf('\n', start);
            return body[start..Math.Min(end < 0 ? body.Length : end, (int)Math.Min((long)start + length, body.Length))];
        }

        private SourceSpan Span(int line, int column, string text) => new(path, firstLine + line, column + 1, text.Length);

        // By looking up, since counting from the top for every link and heading makes the time grow with the square of the page.
        private SourceSpan SpanAt(int start, int length)
        {
            lineStarts ??= LineStarts();
            var found = Array.BinarySearch(lineStarts, start);
            var line = found >= 0 ? found : ~found - 1;
            return new SourceSpan(path, firstLine + line, start - lineStarts[line] + 1, LineAt(start, length).Length);
        }

        private int[] LineStarts()
        {
            var starts = new List<int> { 0 };
            for (var end = body.IndexOf('\n'); end >= 0; end = body.IndexOf('\n', end + 1)) starts.Add(end + 1);
            return [.. starts];
        }
    }
}
