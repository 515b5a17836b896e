using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What an entry names, as values of a data file.</summary>
internal static class Relations
{
    /// <summary>The names of the things that an entry names in one way, in the order typed.</summary>
    /// <remarks>A plain loop, since most of a page's relations are empty and every page asks for a dozen of them, twice.</remarks>
    public static DataValue RefsTo(this Site site, Entry entry, Relation relation)
    {
        ImmutableArray<DataValue>.Builder? names = null;
        foreach (var edge in site.From(entry))
        {
            if (edge.Relation == relation) (names ??= ImmutableArray.CreateBuilder<DataValue>()).Add(new DataValue.Text(edge.To.Ref.ToString()));
        }

        return names is null ? DataValue.None : new DataValue.List(names.DrainToImmutable());
    }

    /// <summary>The first thing that an entry names in one way; null when there is none.</summary>
    public static DataValue? RefTo(this Site site, Entry entry, Relation relation) => DataValue.Of(site.Targets(entry, relation).FirstOrDefault()?.Ref);

    /// <summary>
    /// The things that an entry names in one way, each with the part it played: <c>councils/essex (mentor)</c> in CSV.
    /// </summary>
    /// <param name="site">The hub.</param>
    /// <param name="entry">The naming entry.</param>
    /// <param name="relation">The way of naming.</param>
    /// <param name="untyped">The part where none is typed; null where that means nothing.</param>
    public static DataValue RolesOf(this Site site, Entry entry, Relation relation, PartRole? untyped) =>
        DataValue.Of(site.From(entry, relation).Select(edge => WithRole(edge.To.Ref, edge.Detail ?? untyped?.Name())));

    private static DataValue.Group WithRole(ContentRef target, string? role) => new(
        role is null ? target.ToString() : $"{target} ({role})",
        [("ref", DataValue.Of(target)), ("role", DataValue.Of(role))]);
}
