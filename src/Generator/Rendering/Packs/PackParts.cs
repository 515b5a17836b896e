using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What every format of a pack says of the pack.</summary>
internal static class PackParts
{
    /// <summary>The licences, page by page, and that of the whole.</summary>
    public static FactTable Licences(PageScope scope, PackVolume volume)
    {
        var words = scope.Words;
        var (before, after) = words.Around("pack.licences.whole", "link");
        return new FactTable(words["pack.licences"], "licences", [words["pack.licences.page"], words["pack.licences.licence"], words["pack.licences.credit"]],
        [
            .. volume.Pages.Select(packed => packed.Page).DistinctBy(page => page.Ref)
                .Select(page => new TableRowView(scope.Link(page), [Article.LicenceOf(page.Facts.Licence).Link, new LinkView(page.Facts.Attribution)])),
        ])
        {
            Note = new LinkedText(before, Article.LicenceOf(volume.Licence).Link, after),
            Numbers = false,
        };
    }

    /// <summary>What is new in this edition; null where none was recorded before it.</summary>
    public static Lines? Change(Words words, PackChange? change)
    {
        if (change is null) return null;
        var lines = new List<string>();
        Add("pack.change.added", change.Added);
        Add("pack.change.changed", change.Changed);
        Add("pack.change.removed", change.Removed);
        if (change.Words) lines.Add(words["pack.change.words"]);
        if (change.IsNone) lines.Add(words["pack.change.none"]);
        return new Lines(words.Fill("pack.change", ("edition", change.Before.Edition)), "change", [.. lines.Select(line => new LinkedText(line))]);

        void Add(string key, ImmutableArray<string> titles)
        {
            if (!titles.IsEmpty) lines.Add(words.Fill(key, ("titles", string.Join("; ", titles))));
        }
    }

    /// <summary>In what forms a pack can be had: with size and checksum where they are known.</summary>
    public static FactTable? Formats(PageScope scope, Pack pack, PackPublication publication)
    {
        var words = scope.Words;
        var rows = ImmutableArray.CreateBuilder<TableRowView>();
        if (pack.Formats.Contains(PackFormat.Print)) Add(words["format.print"], PackAddress.Print(pack), words["format.print.for"], "", "");
        foreach (var file in publication.Files)
        {
            var key = "format." + file.Format.Name();
            Add(words[key], file.Url, words[key + ".for"], Size(file.Size), file.Sha256);
        }

        return rows.Count == 0 ? null : new FactTable(words["formats"], "formats", [words["formats.format"], words["formats.for"], words["formats.size"], words["formats.checksum"]], rows.ToImmutable())
        {
            Note = new LinkedText(words.Fill("formats.edition", ("edition", pack.Edition), ("date", words.Date(pack.Date)))),
            Numbers = false,
        };

        void Add(string name, SiteUrl url, params ReadOnlySpan<string> cells)
        {
            rows.Add(new TableRowView(scope.Link(name, url), [.. cells.ToArray().Select(cell => new LinkView(cell))]));
        }
    }

    /// <summary>The same in a few words, for those who came to fetch it.</summary>
    public static ImmutableArray<FactValue> Short(PageScope scope, Pack pack, PackPublication publication) => publication.Files.IsEmpty ? [] :
    [
        .. publication.Files.Select(file => new FactValue(scope.Link(scope.Words["format." + file.Format.Name()], file.Url), Size(file.Size))),
        .. pack.Formats.Contains(PackFormat.Print) ? [new FactValue(scope.Link(scope.Words["format.print"], PackAddress.Print(pack)))] : Array.Empty<FactValue>(),
    ];

    /// <summary>A size as people read it: "340 KB", "1.2 MB".</summary>
    public static string Size(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 500) / 1000)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");
}
