using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace Sharewell.Model;

/// <summary>
/// The Markdown that content is written in: CommonMark 0.31 with extensions picked one by one. <c>UseAdvancedExtensions</c> is never called: its
/// generic attributes let an author write <c>onclick</c>, and its media links fetch from other sites.
/// </summary>
public static class MarkdownDialect
{
    /// <summary>How deep blocks and inlines may nest. Markdig counts a list and its item as two.</summary>
    public const int MaximumNesting = 128;

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>The syntax tree of a text, with the place of every element.</summary>
    /// <exception cref="ArgumentException">Thrown by Markdig when the text nests too deep.</exception>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = MaximumNesting };
        builder.UsePipeTables().UseGridTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseAbbreviations().UseAutoLinks().UseEmphasisExtras();
        builder.Extensions.AddIfNotAlready<AlertExtension>();
        // HTML blocks and inlines are still recognised, so that they can be reported as raw-html and comments be dropped; no renderer writes them.
        return builder.Build();
    }
}
