using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Sharewell.Rendering;

// What the pages of a pack as a book are made of: one page for paper, and the pages of an EPUB.

/// <summary>A page of a pack as a chapter.</summary>
public sealed record ChapterView
{
    /// <summary>Its id: <c>p3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Stands before the ids of elements in it; empty where it has a page of its own.</summary>
    public required string Prefix { get; init; }

    /// <summary>The level of its title, 1 to 4.</summary>
    public required int Level { get; init; }

    /// <summary>Its language where it is not the book's; null otherwise.</summary>
    public string? Language { get; init; }

    /// <summary>What it is, and where.</summary>
    public required string Kicker { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init => field = Typography.Of(value); }

    /// <summary>Its summary; may be empty.</summary>
    public required string Lede { get; init => field = Typography.Of(value); }

    /// <summary>Why it is in the pack; may be empty.</summary>
    public required string Note { get; init => field = Typography.Of(value); }

    /// <summary>What a reader must know first.</summary>
    public ImmutableArray<Banner> Banners { get; init; } = [];

    /// <summary>What helps to judge it.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Its figures.</summary>
    public ImmutableArray<FigureView> Figures { get; init; } = [];

    /// <summary>Its text, headings shifted to below the title.</summary>
    public MarkupString Text { get; init; }

    /// <summary>On paper, the addresses that its links lead to, by number; empty elsewhere.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Lists that come from its fields.</summary>
    public ImmutableArray<Points> Points { get; init; } = [];

    /// <summary>Its responsibility summary; null for none.</summary>
    public ResponsibilitySummary? Roles { get; init; }

    /// <summary>Source, licence, credit, date, address.</summary>
    public ImmutableArray<Fact> Foot { get; init; } = [];
}

/// <summary>A whole pack as one book.</summary>
public sealed record BookView
{
    /// <summary>The interface's words in the pack's language.</summary>
    public required Words Words { get; init; }

    /// <summary>The pack's language as a BCP 47 tag; the interface may have no words in it.</summary>
    public required string Language { get; init; }

    /// <summary>The pack's title.</summary>
    public required string Title { get; init => field = Typography.Of(value); }

    /// <summary>The pack's summary.</summary>
    public required string Summary { get; init => field = Typography.Of(value); }

    /// <summary>The hub's name.</summary>
    public required string Hub { get; init; }

    /// <summary>The style sheet.</summary>
    public required string StyleSheet { get; init; }

    /// <summary>The icon; null for none.</summary>
    public string? Icon { get; init; }

    /// <summary>The address of the pack's page; null when nobody knows where the hub stands.</summary>
    public string? Address { get; init; }

    /// <summary>The way back to the pack's page.</summary>
    public required LinkView Back { get; init; }

    /// <summary>The cover's picture; null for none.</summary>
    public PictureView? Cover { get; init; }

    /// <summary>Edition, date, coordinator, licence.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>The introduction, its headings below <c>h2</c>.</summary>
    public required MarkupString Introduction { get; init; }

    /// <summary>On paper, the addresses that its links lead to, by number; empty elsewhere.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>The parts.</summary>
    public required ImmutableArray<BookPartView> Parts { get; init; }

    /// <summary>The words that its texts link to; null where there are none.</summary>
    public Glossary? Glossary { get; init; }

    /// <summary>The licences, page by page.</summary>
    public required FactTable Licences { get; init; }

    /// <summary>What is different from the edition before; null where none was recorded.</summary>
    public Lines? Change { get; init; }
}

/// <summary>A part of a book.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Label">"Part 1".</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">What it is for; may be empty.</param>
/// <param name="Chapters">Its chapters.</param>
public sealed record BookPartView(string Id, string Label, string Title, string Note, ImmutableArray<ChapterView> Chapters)
{
    /// <summary>Its title.</summary>
    public string Title { get; init; } = Typography.Of(Title);

    /// <summary>What it is for; may be empty.</summary>
    public string Note { get; init; } = Typography.Of(Note);
}
