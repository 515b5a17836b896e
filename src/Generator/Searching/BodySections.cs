using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>
/// The words of a Markdown body as a reader sees them, section by section. Link targets, raw HTML and comments are not words; alt texts are.
/// </summary>
internal static class BodySections
{
    /// <summary>The sections of a body: what stands before the first heading, if anything, then one a heading.</summary>
    public static ImmutableArray<SearchSection> Of(MarkdownBody body)
    {
        if (body.Text.Length == 0) return [];
        var reader = new Reader(body.Headings);
        reader.Read(body.Parse());
        return reader.Finish();
    }

    private sealed class Reader(ImmutableArray<Heading> headings)
    {
        private readonly ImmutableArray<SearchSection>.Builder sections = ImmutableArray.CreateBuilder<SearchSection>();
        private readonly StringBuilder text = new();
        private Heading? heading;
        private int headingsSeen;

        public ImmutableArray<SearchSection> Finish()
        {
            Close();
            return sections.ToImmutable();
        }

        public void Read(ContainerBlock container)
        {
            foreach (var block in container) Read(block);
        }

        private void Read(Block block)
        {
            switch (block)
            {
                case HeadingBlock when headingsSeen < headings.Length:
                    Close();
                    heading = headings[headingsSeen++];
                    break;
                case HtmlBlock or LinkReferenceDefinition or FootnoteLinkReferenceDefinition or Abbreviation:
                    break;
                case CodeBlock code:
                    for (var i = 0; i < code.Lines.Count; i++) text.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
                    break;
                case TableRow row:
                    foreach (var cell in row) Read(cell);
                    break;
                case LeafBlock { Inline: { } inline }:
                    PlainText.Append(inline, text);
                    EndLine();
                    break;
                case ContainerBlock inner:
                    Read(inner);
                    break;
            }
        }

        private void EndLine()
        {
            if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
        }

        private void Close()
        {
            while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
            if (heading is not null || text.Length > 0) sections.Add(new SearchSection(heading?.Text ?? "", heading?.Id ?? "", text.ToString()));
            text.Clear();
        }
    }
}
