using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>A pack as an EPUB: its pages are made, its container is not.</summary>
public sealed record Book
{
    /// <summary>A name that a change of address does not touch.</summary>
    public required string Identifier { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>A BCP 47 tag: <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Who put it together.</summary>
    public required string Creator { get; init; }

    public required string Publisher { get; init; }

    /// <summary>The licence of the whole, in words.</summary>
    public required string Rights { get; init; }

    /// <summary>The address of the licence's text; null where there is none.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The edition's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Such as <c>2026.1</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>The heading of the table of contents.</summary>
    public required string ContentsTitle { get; init; }

    /// <summary>The heading of the landmarks.</summary>
    public required string LandmarksTitle { get; init; }

    /// <summary>What a reader who cannot see should know before.</summary>
    public required string AccessibilitySummary { get; init; }

    /// <summary>The pages in reading order.</summary>
    public required ImmutableArray<BookPage> Pages { get; init; }

    /// <summary>Style sheet and pictures, by path.</summary>
    public required ImmutableArray<BookResource> Resources { get; init; }
}

/// <summary>A page of a book.</summary>
/// <param name="FileName">Such as <c>p03.xhtml</c>.</param>
/// <param name="Title">Its place in the table of contents.</param>
/// <param name="Depth">1 for the outermost level of the table of contents, 0 where the page is not in it.</param>
/// <param name="Role">What it is (EPUB Structural Semantics Vocabulary 1.1): <c>cover</c>, <c>part</c>, <c>chapter</c>.</param>
/// <param name="Xhtml">The whole page.</param>
public sealed record BookPage(string FileName, string Title, int Depth, string Role, string Xhtml);

/// <summary>A file that pages of a book show.</summary>
/// <param name="Path">Where it stands, beside the pages.</param>
/// <param name="MediaType">Such as <c>image/png</c>.</param>
/// <param name="IsCover">True for the picture of the cover.</param>
/// <param name="Read">Gives the bytes.</param>
public sealed record BookResource(string Path, string MediaType, bool IsCover, Func<ReadOnlyMemory<byte>> Read);
