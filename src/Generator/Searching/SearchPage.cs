using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>One thing that search can find: what goes into the index, and what a result shows.</summary>
public sealed record SearchPage
{
    /// <summary>Its address from the root of the site, with a fragment where it is part of a page: <c>glossary.html#term-lin</c>.</summary>
    public required string Url { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Other words by which it should be found: typed keywords, other names.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>
    /// Names of what it is about, such as its councils and themes. Their words count as keywords where the page has them nowhere else: "council" is in
    /// the name of every council, and would cost three bytes on every page.
    /// </summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    /// <summary>
    /// Makes its text, section by section, when it is indexed: text is the bulk of a site and is not held for all pages at once.
    /// </summary>
    public Func<ImmutableArray<SearchSection>> ReadSections { get; init; } = static () => [];

    /// <summary>What it can be filtered by.</summary>
    public ImmutableArray<FacetValue> Facets { get; init; } = [];

    /// <summary>The line of facts under a result: "Case study", "Cornwall", "2012".</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The day that "newest first" goes by; null puts it behind all that have one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>False for archived and superseded pages: they come last, whatever they score.</summary>
    public bool IsCurrent { get; init; } = true;

    /// <summary>Its language; null where it is the site's.</summary>
    public Language? Language { get; init; }
}

/// <summary>A run of text under one heading.</summary>
/// <param name="Heading">Without markup; empty for what stands before the first heading.</param>
/// <param name="Id">The id of the heading on the page; empty where there is none to go to.</param>
/// <param name="Text">Plain text, blocks parted by a line feed.</param>
public sealed record SearchSection(string Heading, string Id, string Text);

/// <summary>One value of one facet of one page.</summary>
/// <param name="Facet">The facet, by its name in addresses: <c>theme</c>. One of <see cref="SearchSettings.Facets"/>.</param>
/// <param name="Id">The value, by its name in addresses: <c>peer-challenge</c>.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Order">Its place among the facet's values; equal ones go by label.</param>
public readonly record struct FacetValue(string Facet, string Id, string Label, int Order);
