using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The pages of packs on the web. They alone know size and checksum of a pack's files, and so are made after them.</summary>
public static class PackPages
{
    /// <summary>The page of each pack, and the one for paper where a pack has it.</summary>
    public static ImmutableArray<OutputFile> Plan(SiteView view, IEnumerable<(PackVolume Volume, PackPublication Publication)> packs) =>
        Plan(view, packs.Select(pack => (pack.Volume, new Lazy<PackPublication>(pack.Publication))));

    /// <summary>The same for packs whose files are not made yet: a page that is asked for makes them.</summary>
    /// <param name="view">The site.</param>
    /// <param name="packs">The packs, and what is to be said of their files once they are made.</param>
    public static ImmutableArray<OutputFile> Plan(SiteView view, IEnumerable<(PackVolume Volume, Lazy<PackPublication> Publication)> packs) =>
    [
        .. packs.SelectMany(pair => Pages(view, pair.Volume, pair.Publication)).DistinctBy(file => file.Url),
    ];

    private static IEnumerable<OutputFile> Pages(SiteView view, PackVolume volume, Lazy<PackPublication> publication)
    {
        var pack = volume.Pack;
        yield return new OutputFile(pack.Address, () => HtmlPage.Render(PackPage.Of(PageScope.Of(view, pack), pack, publication.Value)));
        if (!pack.Formats.Contains(PackFormat.Print)) yield break;
        yield return PackBooks.PrintPage(view, volume, pack.Address);
        var sheet = BookSheet.ForPaper(view.Theme);
        yield return new OutputFile(sheet.Url, () => sheet.Bytes);
    }
}
