using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
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
        if (walk.TooDeep is { } line)
        {
            diagnostics.Add(BeyondLimit.MarkdownNesting(path, line));
            return MarkdownBody.Empty;
        }

        if (HtmlWeight.Of(tree) > limits.OutputOf(body.Length))
        {
            diagnostics.Add(BeyondLimit.Growth(path, limits.OutputFactor));
            return MarkdownBody.Empty;
        }

        return new MarkdownBody
        {
            Text = body,
            FirstLine = firstLine,
            Headings = walk.Headings.DrainToImmutable(),
            Links = walk.Links.DrainToImmutable(),
            Definitions = [.. walk.Definitions],
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
        private readonly TextLines lines = new(path, body, firstLine);
        private readonly HashSet<string> openTags = new(StringComparer.OrdinalIgnoreCase);
        private int lastLevel = 1;

        public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>();

        public ImmutableArray<BodyLink>.Builder Links { get; } = ImmutableArray.CreateBuilder<BodyLink>();

        /// <summary>Lines of the body, from 0.</summary>
        public SortedSet<int> Definitions { get; } = [];

        public int Words { get; private set; }

        public bool HasTasks { get; private set; }

        /// <summary>The line of the file on which inlines lie too deep in each other; null where none do. What follows was not read then.</summary>
        public int? TooDeep { get; private set; }

        // Markdig bounds the depth of blocks, so recursion is safe.
        public void Blocks(ContainerBlock container)
        {
            foreach (var block in container)
            {
                if (block is LeafBlock { Inline: { } inlines } && IsTooDeep(inlines)) TooDeep ??= firstLine + block.Line;
                if (TooDeep is not null) return;
                openTags.Clear();
                switch (block)
                {
                    case HtmlBlock html:
                        RawHtmlCheck.Block(html, body, lines.Span, diagnostics);
                        break;
                    case HeadingBlock heading:
                        Heading(heading);
                        break;
                    case Table table:
                        Cells(table);
                        Blocks(table);
                        break;
                    case LinkReferenceDefinition definition:
                        Definitions.Add(definition.Line);
                        break;
                    case Footnote footnote:
                        Definitions.Add(footnote.Line);
                        Blocks(footnote);
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

        // Markdig bounds the depth of inlines while it reads them, and then finds emphasis: "*" 50,000 times before and after a letter gives a tree
        // 25,000 deep, on which any recursion dies. This goes down and up by itself.
        private static bool IsTooDeep(ContainerInline root)
        {
            var depth = 0;
            Inline? inline = root.FirstChild;
            while (inline is not null)
            {
                if (inline is ContainerInline { FirstChild: { } child })
                {
                    if (++depth > MarkdownDialect.MaximumNesting) return true;
                    inline = child;
                    continue;
                }

                while (inline!.NextSibling is null)
                {
                    inline = inline.Parent;
                    if (inline is null || ReferenceEquals(inline, root)) return false;
                    depth--;
                }

                inline = inline.NextSibling;
            }

            return false;
        }

        private void Heading(HeadingBlock heading)
        {
            var text = PlainText.Of(heading).Trim();
            // An underlined heading has the line under it for its own, and begins with what stands before it in the paragraph, such as references.
            var start = heading is { IsSetext: true, Inline.FirstChild.Span.Start: var words } ? words : heading.Span.Start;
            var span = lines.Span(start, int.MaxValue);
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
            var span = lines.Span(table.Span.Start, 0);
            if (columns > limits.TableColumns) diagnostics.Add(BeyondLimit.TableColumns(span, limits.TableColumns));
            else if ((long)table.Count * columns > limits.TableCells) diagnostics.Add(BeyondLimit.TableCells(span, limits.TableCells));
        }

        private void Inlines(ContainerInline container)
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                switch (inline)
                {
                    case HtmlInline html:
                        RawHtmlCheck.Inline(html, lines.Span(html.Span.Start, html.Span.Length), openTags, diagnostics);
                        break;
                    case LinkInline link:
                        Link(link);
                        Inlines(link);
                        break;
                    case AutolinkInline autolink:
                        Links.Add(new BodyLink(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, false, autolink.Url, lines.Span(autolink.Span.Start + 1, autolink.Span.Length - 2)));
                        break;
                    case HtmlEntityInline entity:
                        Seen(entity.Transcoded.AsSpan(), lines.Span(entity.Span.Start, entity.Span.Length));
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

        // Characters that nobody can see were taken out of the file; an escape would put them back.
        private void Seen(ReadOnlySpan<char> text, SourceSpan at)
        {
            var (hidden, codePoint, _) = HiddenCharacters.FindIn(text);
            if (hidden >= 0) diagnostics.Add(HiddenCharacter.Escaped(at, codePoint, HiddenCharacters.Name(codePoint)!));
        }

        private void Link(LinkInline link)
        {
            var target = link.Url ?? "";
            var text = PlainText.Of(link).Trim();
            // The characters of the target where Markdig knows them; of the whole link where it is given by reference elsewhere.
            var at = link.UrlSpan is { IsEmpty: false } url && link.Reference is null ? url : link.Span;
            var span = lines.Span(at.Start, at.Length);
            Links.Add(new BodyLink(target, link.IsImage, text, span));
            Seen(target, span);
            Seen(link.Title, span);
            if (link.IsImage && text.Length == 0) diagnostics.Add(MissingAlt.InBody(span, target));
            if (!link.IsImage && text.Length == 0 && link.FirstChild is not LinkInline) diagnostics.Add(BrokenLink.NoWords(span));
        }
    }
}
