using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>An edition of a pack as it was released: <c>packs/editions/&lt;pack&gt;-&lt;edition&gt;.yml</c>.</summary>
/// <param name="Pack">The id of the pack.</param>
/// <param name="Edition">Such as <c>2026.1</c>.</param>
/// <param name="Date">The edition's date.</param>
/// <param name="Words">The hash of what the pack itself said, its introduction above all; empty where it was not recorded.</param>
/// <param name="Items">What was in it, in order.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record PackEdition(string Pack, string Edition, DateOnly Date, string Words, ImmutableArray<EditionItem> Items, SourceSpan Span)
{
    /// <summary>Where an edition is kept.</summary>
    public static ContentPath PathOf(string pack, string edition) => new($"packs/editions/{pack}-{edition}.yml");

    /// <summary>A pack as it stands, as an edition.</summary>
    public static PackEdition Of(PackVolume volume) => new(
        volume.Pack.Id,
        volume.Pack.Edition,
        volume.Pack.Date,
        ContentHash.Of(volume.Pack),
        [.. volume.Pages.Select(page => new EditionItem(page.Name, page.Page.Title, ContentHash.Of(page)))],
        volume.Pack.Span);

    /// <summary>Compares editions: 2026.2 comes before 2026.10.</summary>
    public static int Compare(string left, string right) => Number(left).CompareTo(Number(right));

    private static (int Year, int Number) Number(string edition)
    {
        var point = edition.IndexOf('.', StringComparison.Ordinal);
        return (int.Parse(edition.AsSpan(0, point), CultureInfo.InvariantCulture), int.Parse(edition.AsSpan(point + 1), CultureInfo.InvariantCulture));
    }
}

/// <summary>A page in an edition.</summary>
/// <param name="Name">As content names it: <c>networks/x#roles</c>.</param>
/// <param name="Title">Its title then, for a page that is not there any more.</param>
/// <param name="Sha256">Of what a reader of the pack sees of it: 64 hexadecimal digits in lower case.</param>
public sealed record EditionItem(string Name, string Title, string Sha256);

/// <summary>What is different from the edition before.</summary>
/// <param name="Before">The edition before.</param>
/// <param name="Added">Titles of pages that are new.</param>
/// <param name="Changed">Titles of pages that say something else.</param>
/// <param name="Removed">Titles, as they were, of pages that are gone.</param>
/// <param name="Words">True where the pack itself says something else: its introduction, or the title or note of a part.</param>
public sealed record PackChange(PackEdition Before, ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed, bool Words)
{
    /// <summary>True where nothing is different.</summary>
    public bool IsNone => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty && !Words;

    /// <summary>What a pack does differently from an edition of it.</summary>
    public static PackChange Since(PackEdition before, PackVolume volume)
    {
        // A file that somebody has changed by hand may name a page twice.
        var then = before.Items.DistinctBy(item => item.Name).ToDictionary(item => item.Name);
        var (now, words) = (PackEdition.Of(volume).Items, ContentHash.Of(volume.Pack));
        var names = now.Select(item => item.Name).ToHashSet();
        return new PackChange(
            before,
            Titles(now.Where(item => !then.ContainsKey(item.Name))),
            Titles(now.Where(item => then.TryGetValue(item.Name, out var old) && old.Sha256 != item.Sha256)),
            Titles(then.Values.Where(item => !names.Contains(item.Name))),
            before.Words.Length > 0 && before.Words != words);
    }

    /// <summary>What is different from the newest recorded edition that is older than the pack's own; null when there is none.</summary>
    public static PackChange? Of(Site site, PackVolume volume) =>
        site.EditionsOf(volume.Pack).LastOrDefault(edition => PackEdition.Compare(edition.Edition, volume.Pack.Edition) < 0) is { } before ? Since(before, volume) : null;

    private static ImmutableArray<string> Titles(IEnumerable<EditionItem> items) => [.. items.Select(item => item.Title)];
}
