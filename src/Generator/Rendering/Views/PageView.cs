using System.Collections.Immutable;

namespace Sharewell.Rendering;

/// <summary>A page, decided: every word, link and order is here, and a component only says how it looks.</summary>
public sealed record PageView
{
    /// <summary>The interface's words in the page's language.</summary>
    public required Words Words { get; init; }

    /// <summary>What stands in <c>head</c>.</summary>
    public required HeadView Head { get; init; }

    /// <summary>What stands around the content.</summary>
    public required FrameMarkup Frame { get; init; }

    /// <summary>How the page is laid out.</summary>
    public required PageLayout Layout { get; init; }

    /// <summary>What kind of page it is, as a class for the style sheet: <c>case-study</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The way from home, this page's own title last; empty on the home page.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The top of the content.</summary>
    public required TitleView Title { get; init; }

    /// <summary>The same page in other languages.</summary>
    public ImmutableArray<LinkView> Languages { get; init; } = [];

    /// <summary>Between title and columns: banners.</summary>
    public ImmutableArray<Block> Top { get; init; } = [];

    /// <summary>Key facts and contents, beside the text on wide screens and above it on narrow ones.</summary>
    public ImmutableArray<Block> Margin { get; init; } = [];

    /// <summary>The content.</summary>
    public ImmutableArray<Block> Main { get; init; } = [];

    /// <summary>Beside the text on wide screens and after it on narrow ones: the way through a toolkit.</summary>
    public ImmutableArray<Block> Beside { get; init; } = [];

    /// <summary>Where to go from here: the other ends of relations.</summary>
    public ImmutableArray<Block> After { get; init; } = [];

    /// <summary>Source, licence, dates.</summary>
    public ImmutableArray<Block> Foot { get; init; } = [];
}

/// <summary>How a page is laid out.</summary>
public enum PageLayout
{
    /// <summary>A column of text with a margin beside it.</summary>
    Text,

    /// <summary>The whole width.</summary>
    Wide,

    /// <summary>The front page.</summary>
    Home,

    /// <summary>The title page of a small book.</summary>
    Cover,
}

/// <summary>The top of a page's content.</summary>
/// <param name="Kicker">Type and place above the title: "Case study", "Cornwall", "2012". May be empty.</param>
/// <param name="Title">The title.</param>
/// <param name="Lede">The summary; empty for none.</param>
/// <param name="Language">The language of title and summary where it is not the page's; null otherwise.</param>
/// <param name="Byline">Who put it together, and when; null to say nothing.</param>
public sealed record TitleView(ImmutableArray<LinkView> Kicker, string Title, string Lede, string? Language = null, LinkedText? Byline = null)
{
    /// <summary>The title.</summary>
    public string Title { get; init; } = Typography.Of(Title);

    /// <summary>The summary; empty for none.</summary>
    public string Lede { get; init; } = Typography.Of(Lede);
}

/// <summary>What stands in <c>head</c>.</summary>
public sealed record HeadView
{
    /// <summary>The text of <c>title</c>.</summary>
    public required string Title { get; init => field = Typography.Of(value); }

    /// <summary>What search engines and previews show.</summary>
    public required string Description { get; init; }

    /// <summary>The style sheet.</summary>
    public required string StyleSheet { get; init; }

    /// <summary>The page's one script; null for none.</summary>
    public string? Script { get; init; }

    /// <summary>The icon; null for none.</summary>
    public string? Icon { get; init; }

    /// <summary>The absolute address of the page; null without a base address, and for pages that are not to be indexed.</summary>
    public string? Canonical { get; init; }

    /// <summary>Open Graph properties; empty without a base address.</summary>
    public ImmutableArray<(string Property, string Content)> OpenGraph { get; init; } = [];

    /// <summary>Feeds, other languages and neighbours in a paged list.</summary>
    public ImmutableArray<HeadLink> Links { get; init; } = [];

    /// <summary>True for pages that search engines are to leave out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>JSON-LD, safe to stand in a script element; empty for none.</summary>
    public string StructuredData { get; init; } = "";

    /// <summary>Where a redirect leads; null for other pages.</summary>
    public string? RefreshTo { get; init; }
}

/// <summary>A <c>link</c> element.</summary>
public sealed record HeadLink(string Relation, string Href, string? Type = null, string? Title = null, string? Language = null);

/// <summary>What stands around the content of every page.</summary>
public sealed record FrameView
{
    /// <summary>The hub's name, leading home.</summary>
    public required LinkView Brand { get; init; }

    /// <summary>The hub's logo; null for its name in words.</summary>
    public PictureView? Logo { get; init; }

    /// <summary>The interface's words.</summary>
    public required Words Words { get; init; }

    /// <summary>The links at the top of every page.</summary>
    public required ImmutableArray<LinkView> Navigation { get; init; }

    /// <summary>The search page; null where there is none.</summary>
    public required string? SearchHref { get; init; }

    /// <summary>The groups of links at the foot of every page.</summary>
    public required ImmutableArray<LinkGroup> Footer { get; init; }

    /// <summary>The line at the foot of every page; may be empty.</summary>
    public string FooterLine { get; init; } = "";

    /// <summary>The language of that line where it is not the page's; null otherwise.</summary>
    public string? FooterLanguage { get; init; }

    /// <summary>Who publishes the hub, and under which licence: whole sentences.</summary>
    public required LinkedText Licence { get; init; }

}

/// <summary>Links under one heading.</summary>
public sealed record LinkGroup(string Heading, ImmutableArray<LinkView> Links);

/// <summary>A text with a link somewhere in it.</summary>
/// <param name="Before">What stands before the link.</param>
/// <param name="Link">The link; null where there is none.</param>
/// <param name="After">What stands after it.</param>
public sealed record LinkedText(string Before, LinkView? Link = null, string After = "")
{
    /// <summary>What stands before the link.</summary>
    public string Before { get; init; } = Typography.Of(Before);

    /// <summary>What stands after it.</summary>
    public string After { get; init; } = Typography.Of(After, 'x');
}

/// <summary>A link, or a word where <paramref name="Href"/> is null.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Where it leads; null for words alone.</param>
/// <param name="Language">The language of the words where it is not the page's; null otherwise.</param>
/// <param name="Outside">True where it leaves the hub.</param>
/// <param name="Current">True where it leads to the page it stands on, or to the part of the hub that holds it.</param>
public sealed record LinkView(string Text, string? Href = null, string? Language = null, bool Outside = false, bool Current = false)
{
    /// <summary>Its words.</summary>
    public string Text { get; init; } = Typography.Of(Text);

    /// <summary>Where it leads; null for words that lead nowhere.</summary>
    public string? Href { get; init; } = Outside && Href is not null ? WebAddress.Escaped(Href) : Href;
}

/// <summary>A picture.</summary>
public sealed record PictureView(string Src, string Alt, int? Width, int? Height);
