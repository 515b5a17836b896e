using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>A page that a reader of another may want.</summary>
/// <param name="Entry">The page, or the term or record that an author named.</param>
/// <param name="Chosen">True where an author named it, on either side.</param>
/// <param name="Shared">What the two share, the weightiest first, for the reason: "also about peer challenge". Empty where an author named it and nothing is shared.</param>
public sealed record RelatedPage(Entry Entry, bool Chosen, ImmutableArray<Entry> Shared);
