using System.Collections.Immutable;

namespace Sharewell.Searching;

/// <summary>How an index is made.</summary>
public sealed record SearchSettings
{
    /// <summary>The fields of the index and what a match in each counts, in the order in which postings hold them.</summary>
    public static ImmutableArray<(string Name, int Boost)> Fields { get; } = [("title", 10), ("summary", 3), ("keywords", 3), ("body", 1)];

    /// <summary>How text becomes terms. <see cref="AnalyserProfile.Lunr"/> is for comparing with lunr only.</summary>
    public AnalyserProfile Profile { get; init; } = AnalyserProfile.Hub;

    /// <summary>Groups of words and phrases that mean the same. A phrase may stand in several groups.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Groups of words that lead to each other but say more or less than each other, such as a theme and its aliases: these count for less.</summary>
    public ImmutableArray<ImmutableArray<string>> LooseSynonyms { get; init; } = [];

    /// <summary>The facets by their names in addresses, in the order in which they are shown.</summary>
    public static ImmutableArray<string> FacetNames { get; } = ["type", "theme", "outcome", "network", "council", "region", "service", "stage", "evidence", "year"];

    /// <summary>The facets with their labels. One that no page has is left out.</summary>
    public ImmutableArray<(string Name, string Label)> Facets { get; init; } = [.. FacetNames.Select(name => (name, name))];
}
