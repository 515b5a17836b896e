using System.Collections.Immutable;
using Sharewell.Model;
using Sharewell.Packaging;
using Sharewell.Rendering;
using Sharewell.Searching;

namespace Sharewell;

/// <summary>One pack from pages to files: the same for a build of the hub and for <c>sharewell pack</c>.</summary>
public static class PackBuild
{
    /// <summary>Makes the files of a pack. Nothing is written.</summary>
    public static MadePack Make(SiteView view, Pack pack)
    {
        var volume = PackVolume.Of(view.Site, pack);
        var files = ImmutableArray.CreateBuilder<(PackFile File, byte[] Bytes)>();
        if (pack.Formats.Contains(PackFormat.Zip))
        {
            var readMe = OfflinePages.ReadMeFirst(view.WordsOf(pack.Facts.Language), $"{pack.Title}, {pack.Edition}", pack.Date);
            var search = SearchIndexer.Index(view.Site, view.Theme.Strings, [.. PackSite.Found(view, volume)]);
            files.Add(PackFiles.Zip(pack, PackSite.Plan(view, volume, search), readMe));                   // Pack -> small site -> zip
        }

        if (pack.Formats.Contains(PackFormat.Epub)) files.Add(PackFiles.Epub(pack, PackBooks.Make(view, volume))); // Pack -> book -> EPUB
        var made = files.ToImmutable();
        return new MadePack(volume, new PackPublication([.. made.Select(file => file.File)], PackChange.Of(view.Site, volume)), [.. made.Select(AsOutput)]);
    }

    /// <summary>The same, not made before somebody asks for one of its files or for its page.</summary>
    public static PromisedPack Promise(SiteView view, Pack pack)
    {
        var made = new Lazy<MadePack>(() => Make(view, pack));
        var endings = new[] { (PackFormat.Zip, ".zip"), (PackFormat.Epub, ".epub") }.Where(pair => pack.Formats.Contains(pair.Item1)).Select(pair => PackAddress.File(pack, pair.Item2));
        return new PromisedPack(
            PackVolume.Of(view.Site, pack),
            new Lazy<PackPublication>(() => made.Value.Publication),
            [.. endings.Select(url => new OutputFile(url, () => made.Value.Files.First(file => file.Url == url).Produce()))]);
    }

    /// <summary>The PDF of a pack, from its page for paper, on A4.</summary>
    /// <exception cref="Diagnostics.MachineFaultException">The browser failed.</exception>
    public static OutputFile Pdf(SiteView view, PackVolume volume, string browser)
    {
        var bytes = PdfPrinter.Print(browser, PackBooks.ForPdf(view, volume), PackAddress.Print(volume.Pack), PdfPrinter.Limit);
        return new OutputFile(PackAddress.File(volume.Pack, ".pdf"), () => bytes);
    }

    private static OutputFile AsOutput((PackFile File, byte[] Bytes) made) => new(made.File.Url, () => made.Bytes);
}

/// <summary>A pack that is made.</summary>
/// <param name="Volume">The pack with its pages.</param>
/// <param name="Publication">What its page says of its files.</param>
/// <param name="Files">The files.</param>
public sealed record MadePack(PackVolume Volume, PackPublication Publication, ImmutableArray<OutputFile> Files);

/// <summary>A pack that is not made yet.</summary>
/// <param name="Volume">The pack with its pages.</param>
/// <param name="Publication">What its page says of its files: asking for it makes them.</param>
/// <param name="Files">The files.</param>
public sealed record PromisedPack(PackVolume Volume, Lazy<PackPublication> Publication, ImmutableArray<OutputFile> Files);
