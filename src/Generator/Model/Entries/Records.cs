using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>A term of a controlled vocabulary: theme, outcome, service area, region or audience. Its title is its label, its summary its definition.</summary>
public sealed class Term : Entry
{
    /// <summary>Other words for it. One typed in a page is taken for it, with a warning.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>When to use it, and what to use in its place; empty when not said.</summary>
    public string ScopeNote { get; init; } = "";

    /// <summary>Its place among the terms; terms without one come after, by label.</summary>
    public int? Order { get; init; }

    /// <summary>Its label in Welsh; empty when not given.</summary>
    public string LabelCy { get; init; } = "";

    /// <summary>A region's ONS code; empty when not given.</summary>
    public string GssCode { get; init; } = "";
}

/// <summary>A council, today's or one that has ended.</summary>
public sealed class Council : Entry
{
    /// <summary>Its name in law.</summary>
    public required string OfficialName { get; init; }

    /// <summary>What kind it is.</summary>
    public required CouncilType Type { get; init; }

    /// <summary>Its ONS code of nine characters; empty when not given.</summary>
    public string GssCode { get; init; } = "";

    /// <summary>Codes it had before a change of boundary.</summary>
    public ImmutableArray<string> FormerGssCodes { get; init; } = [];

    /// <summary>Its code of three letters; empty when not given.</summary>
    public string Code { get; init; } = "";

    /// <summary>When it began; null when not given.</summary>
    public ImpreciseDate? Began { get; init; }

    /// <summary>When it ended; null for a council of today.</summary>
    public ImpreciseDate? Ended { get; init; }

    /// <summary>Its website; empty when not given.</summary>
    public string Website { get; init; } = "";
}

/// <summary>An organisation that is not a council.</summary>
public sealed class Organisation : Entry
{
    /// <summary>What kind it is.</summary>
    public required OrganisationKind OrganisationKind { get; init; }

    /// <summary>A shorter name; empty when there is none.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>Names that it had before.</summary>
    public ImmutableArray<string> FormerNames { get; init; } = [];

    /// <summary>Its website; empty when not given.</summary>
    public string Website { get; init; } = "";
}

/// <summary>A document that facts come from. Its summary is its note.</summary>
public sealed class Source : Entry
{
    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When, as firm as is known.</summary>
    public required ImpreciseDate Date { get; init; }

    /// <summary>The name of its file, as the editors hold it; empty when not given.</summary>
    public string File { get; init; } = "";

    /// <summary>Its address on the web; empty when not given.</summary>
    public string Url { get; init; } = "";

    /// <summary>The SPDX id of its licence; empty when it states none.</summary>
    public string LicenceId { get; init; } = "";
}

/// <summary>A word that readers may not know. Its title is the term, its summary the definition.</summary>
public sealed class GlossaryTerm : Entry
{
    /// <summary>Its abbreviation; empty when there is none.</summary>
    public string Short { get; init; } = "";

    /// <summary>Other words for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The id of its entry on the glossary's page.</summary>
    public string Anchor => "term-" + Id;
}
