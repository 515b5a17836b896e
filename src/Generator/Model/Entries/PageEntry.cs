using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>An entry that somebody wrote as a Markdown page.</summary>
public abstract class PageEntry : Entry
{
    /// <summary>The fields that every type of page has.</summary>
    public required PageFacts Facts { get; init; }

    /// <summary>Its Markdown.</summary>
    public required MarkdownBody Body { get; init; }

    /// <summary>The file it is written in.</summary>
    public ContentPath Path => Span.Path;

    /// <summary>False for archived and superseded pages, which stay but are left out of home, what's new and counts.</summary>
    public bool IsCurrent => Facts.Status is PageStatus.Published or PageStatus.Draft;

    /// <summary>True for the language version that lists, counts, map and feeds show.</summary>
    public bool IsOriginal => Facts.IsOriginal;
}

/// <summary>The fields that every type of page has, but for title and summary.</summary>
public sealed record PageFacts
{
    /// <summary>The language of the page; the site's unless typed.</summary>
    public required Language Language { get; init; }

    /// <summary>False for a translation.</summary>
    public required bool IsOriginal { get; init; }

    /// <summary>Whether it is shown.</summary>
    public required PageStatus Status { get; init; }

    /// <summary>When it first appeared on this hub.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>When it last changed on this hub; null when it has not.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>When somebody last checked that it holds; null when nobody has.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The day by which it should be checked again: typed, or counted from the last check, change or publication; null when never.</summary>
    public DateOnly? ReviewDue { get; init; }

    /// <summary>Words for search only.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Where its facts come from; the source is among the entry's edges too.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>The licence it may be used under.</summary>
    public required Licence Licence { get; init; }

    /// <summary>Whom to credit; empty when neither the page nor the site says.</summary>
    public required string Attribution { get; init; }

    /// <summary>The role to ask; null when none is given. The organisation is among the edges.</summary>
    public string? ContactRole { get; init; }

    /// <summary>Addresses at which it stood before.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>A picture, by its path in the input folder; null when there is none.</summary>
    public string? Image { get; init; }

    /// <summary>What the picture shows; empty when there is none.</summary>
    public string ImageAlt { get; init; } = "";

    /// <summary>The later of publication and change.</summary>
    public DateOnly LastChanged => Updated ?? Published;
}

/// <summary>Where facts come from.</summary>
/// <param name="Source">A source record; null for the council's own account.</param>
/// <param name="Locator">Where in it, such as "page 12"; empty for the whole.</param>
public readonly record struct Citation(ContentRef? Source, string Locator)
{
    /// <summary>The id of the built-in source "the council's own account", which needs no record.</summary>
    public const string OwnAccount = "own-account";
}

/// <summary>An address at which a page stood before.</summary>
public sealed record Redirect(SiteUrl From, SourceSpan Span);
