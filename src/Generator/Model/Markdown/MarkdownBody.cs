using System.Collections.Immutable;
using Markdig.Syntax;
using SourceSpan = Sharewell.Diagnostics.SourceSpan;

namespace Sharewell.Model;

/// <summary>
/// The Markdown of a page: its text, and what the rest of the program asks of it. The syntax tree is not kept, since it weighs more than the
/// text; whoever needs it parses again, which takes tens of microseconds (docs/decisions/0005-parse-twice.md).
/// </summary>
public sealed record MarkdownBody
{
    /// <summary>The source after the front matter, as it stands in the file, line ends as <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The line of the file on which <see cref="Text"/> begins, from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>All headings in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>All links and images in order.</summary>
    public ImmutableArray<BodyLink> Links { get; init; } = [];

    /// <summary>The lines of <see cref="Text"/>, from 0, that define what stands elsewhere: targets of links (<c>[1]: a.md</c>) and footnotes.</summary>
    public ImmutableArray<int> Definitions { get; init; } = [];

    /// <summary>How many words a reader reads, headings included, code left out.</summary>
    public int WordCount { get; init; }

    /// <summary>True when there is a task list in it.</summary>
    public bool HasTasks { get; init; }

    /// <summary>Nothing at all.</summary>
    public static MarkdownBody Empty { get; } = new() { Text = "", FirstLine = 1 };

    /// <summary>Minutes to read it at 240 words a minute, at least 1 (Brysbaert 2019, silent reading of English non-fiction: 238).</summary>
    public int ReadMinutes => Math.Max(1, (int)Math.Ceiling(WordCount / 240.0));

    /// <summary>Parses <see cref="Text"/> anew, by the hub's dialect.</summary>
    public MarkdownDocument Parse() => MarkdownDialect.Parse(Text);
}

/// <summary>A heading of a body.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Slug">What a Markdown link writes after <c>#</c>: as code hosts make it, unique on the page.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Heading(int Level, string Text, string Slug, SourceSpan Span)
{
    /// <summary>Stands before every id that content makes, so that none can meet an id of the theme or a global of a script.</summary>
    public const string IdPrefix = "s-";

    /// <summary>The id of the element on the page.</summary>
    public string Id => IdPrefix + Slug;
}

/// <summary>A link or an image of a body.</summary>
/// <param name="Target">As typed, entities and escapes resolved.</param>
/// <param name="IsImage">True for <c>![alt](target)</c>.</param>
/// <param name="Text">The words of the link, or the image's alt text.</param>
/// <param name="Span">Where the target stands; where the link stands for one by reference.</param>
public sealed record BodyLink(string Target, bool IsImage, string Text, SourceSpan Span);
