using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>All entries, held against the content model one by one and not yet against each other.</summary>
/// <param name="Entries">Pages, terms and records, by kind and id; an id may stand there twice.</param>
/// <param name="Synonyms">Groups of words that mean the same in search.</param>
/// <param name="Incomplete">Kinds of which some entry could not be read: a ref to one that is not there may be no fault of the ref.</param>
/// <param name="Attachments">Pictures and files for download, by path.</param>
public sealed record EntrySet(
    ImmutableArray<Entry> Entries,
    ImmutableArray<ImmutableArray<string>> Synonyms,
    FrozenSet<ContentKind> Incomplete,
    ImmutableArray<Attachment> Attachments)
{
    /// <summary>Recorded editions of packs, by file.</summary>
    public ImmutableArray<PackEdition> Editions { get; init; } = [];
}
