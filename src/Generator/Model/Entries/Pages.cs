using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

// The seven types of page. What they name (councils, themes, examples, ...) stands in the site's edges, not here: there is one truth.

/// <summary>What was done somewhere, and what came of it.</summary>
public sealed class CaseStudy : PageEntry
{
    /// <summary>How much its source gives.</summary>
    public required CaseKind CaseKind { get; init; }

    /// <summary>When it was done.</summary>
    public required Period Period { get; init; }

    /// <summary>How far it had come.</summary>
    public required Stage Stage { get; init; }

    /// <summary>How firm the story is.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Its figures.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>What it cost; null when not recorded.</summary>
    public Cost? Cost { get; init; }

    /// <summary>What another council can copy; empty when not recorded.</summary>
    public string Reusable { get; init; } = "";

    /// <summary>True where its outcomes are sought, not achieved: the work was not finished when its source was written.</summary>
    public bool OutcomesAreSought => Seeks(Stage);

    /// <summary>True for the stages at which outcomes are still sought.</summary>
    public static bool Seeks(Stage stage) => stage < Stage.Delivered;
}

/// <summary>A figure of a case.</summary>
/// <param name="What">What was counted, as words that read well after the figure.</param>
/// <param name="Value">The figure.</param>
/// <param name="Qualifier">How exact it is.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Before">The same figure before the work; null when not recorded.</param>
/// <param name="When">When it was counted; null when not recorded.</param>
/// <param name="Source">Where it comes from when not from the page's own sources; null otherwise.</param>
public sealed record Measure(string What, decimal Value, Qualifier Qualifier, MeasureUnit Unit, decimal? Before, ImpreciseDate? When, ContentRef? Source);

/// <summary>What a case cost.</summary>
/// <param name="Amount">In <paramref name="Currency"/>; null when only the note says something.</param>
/// <param name="Qualifier">How exact it is.</param>
/// <param name="Currency">An ISO 4217 code.</param>
/// <param name="Note">What it covers; may be empty.</param>
public sealed record Cost(decimal? Amount, Qualifier Qualifier, string Currency, string Note);

/// <summary>Guidance on how to do something.</summary>
public sealed class Guide : PageEntry
{
    /// <summary>What it does for its reader.</summary>
    public required GuideKind GuideKind { get; init; }

    /// <summary>How long following it takes, as text; empty when not said.</summary>
    public string TimeNeeded { get; init; } = "";

    /// <summary>Its version; empty when not said.</summary>
    public string Version { get; init; } = "";
}

/// <summary>Organisations that improve together.</summary>
public sealed class Network : PageEntry
{
    /// <summary>A shorter name; empty when there is none.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>Other names that it goes by.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>How far it reaches.</summary>
    public required NetworkLevel Level { get; init; }

    /// <summary>Where it works, in words; empty when only regions and councils say it.</summary>
    public string AreaText { get; init; } = "";

    /// <summary>What it is today.</summary>
    public required NetworkActivity Activity { get; init; }

    /// <summary>Since when, and until when.</summary>
    public Period Period { get; init; }

    /// <summary>The responsibility summary; empty where none is recorded.</summary>
    public ImmutableArray<NetworkRole> Roles { get; init; } = [];

    /// <summary>What it does.</summary>
    public ImmutableArray<string> Functions { get; init; } = [];

    /// <summary>How to join; empty when not recorded.</summary>
    public string HowToJoin { get; init; } = "";
}

/// <summary>One role of a responsibility summary.</summary>
public sealed record NetworkRole(string Role, string Purpose, ImmutableArray<string> Responsibilities, string Time, string ReportsTo);

/// <summary>A toolkit as a whole.</summary>
public sealed class Toolkit : PageEntry
{
    /// <summary>Its version; empty when not said.</summary>
    public string Version { get; init; } = "";

    /// <summary>Since when, and until when.</summary>
    public Period Period { get; init; }
}

/// <summary>One section of a toolkit.</summary>
public sealed class ToolkitSection : PageEntry
{
    /// <summary>What it is for.</summary>
    public required SectionKind SectionKind { get; init; }

    /// <summary>Its place in the toolkit, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Where its place is typed; null where that is not known.</summary>
    public SourceSpan? OrderSpan { get; init; }

    /// <summary>What it needs.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>What it yields.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];

    /// <summary>Who does it; empty when not said.</summary>
    public string Who { get; init; } = "";

    /// <summary>How long it takes; empty when not said.</summary>
    public string Duration { get; init; } = "";

    /// <summary>The toolkit that it is part of.</summary>
    public ContentRef Toolkit => new(ContentKind.Toolkit, Id[..Id.IndexOf('/')]);
}

/// <summary>A guidance pack: pages put together for one purpose, with an edition.</summary>
public sealed class Pack : PageEntry
{
    /// <summary>Such as <c>2026.1</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>The edition's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Its parts in order.</summary>
    public required ImmutableArray<PackPart> Parts { get; init; }

    /// <summary>What it is published as.</summary>
    public required ImmutableArray<PackFormat> Formats { get; init; }

    /// <summary>A cover picture, by its path in the input folder; null when there is none.</summary>
    public string? Cover { get; init; }
}

/// <summary>One part of a pack.</summary>
public sealed record PackPart(string Title, string Note, ImmutableArray<PackItem> Items);

/// <summary>One page in a pack.</summary>
/// <param name="Target">The page.</param>
/// <param name="Part">The part of the page, such as <c>roles</c>; null for the whole.</param>
/// <param name="Note">Why it is here; may be empty.</param>
public sealed record PackItem(ContentRef Target, string? Part, string Note);

/// <summary>A page of the hub's own: about, licence, home.</summary>
public sealed class Page : PageEntry
{
    /// <summary>True for the page that makes <c>index.html</c>.</summary>
    public bool IsHome => Id == "home";
}
