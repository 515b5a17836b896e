using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Linking;
using Sharewell.Model;
using Sharewell.Packaging;
using Sharewell.Parsing;
using Sharewell.Reading;
using Sharewell.Rendering;
using Sharewell.Searching;
using Sharewell.Validation;
using Sharewell.Writing;

namespace Sharewell;

/// <summary>The whole program on one page: content in, checked and linked, rendered and made live.</summary>
public static class HubBuild
{
    /// <summary>Builds the site. After an error nothing is written: the last good site stays as it is.</summary>
    /// <returns>What was written; null when the content has errors.</returns>
    /// <exception cref="MachineFaultException">A folder cannot be read or written.</exception>
    public static WriteResult? Build(BuildOptions options, DiagnosticBag diagnostics, StageClock clock, out Site? site, out Sources sources)
    {
        OutputWriter.Check(options.Output, options.Input);                                             // a folder that is refused is refused at once
        var browser = options.Pdf ? BrowserFinder.Find(options.Browser) : null;                         // and so is a browser that is not there
        sources = ReadSources(options, diagnostics, clock);                                           // disk -> SourceTree
        var theme = clock.Run("Reading the theme", () => ThemeReader.Read(options.Theme, diagnostics));    // disk -> Theme
        site = Check(sources, options, diagnostics, clock);
        if (site is null || theme is null || diagnostics.HasErrors) return null;

        var checkedSite = site;
        var view = clock.Run("Planning pages", () => new SiteView(checkedSite, theme));
        var index = clock.Run("Indexing for search", () => SearchIndexer.Index(checkedSite, theme.Strings)); // Site -> OutputFile
        using var staged = OutputWriter.Stage(options.Output, options.Input);
        clock.Run("Rendering and writing", () => staged.Add([.. SitePlan.Make(view), .. index]));         // Site -> OutputFile -> disk
        if (options.LunrJson) clock.Run("Index for lunr", () => staged.Add([SearchIndexer.ForLunr(checkedSite, theme.Strings)]));
        Package(view, staged, browser, clock);
        return clock.Run("Going live", staged.GoLive);
    }

    /// <summary>
    /// What is made of pages that are made: files of packs, pages of packs, the zip of the hub, its page. Each may say how large those before it are,
    /// and none is in one before it. PDFs are made with a browser, and only when one was asked for.
    /// </summary>
    private static void Package(SiteView view, StagedSite staged, string? browser, StageClock clock)
    {
        var packs = clock.Run("Making packs", () => view.Site.Of<Pack>().AsParallel().AsOrdered().Select(pack => PackBuild.Make(view, pack)).ToList());
        clock.Run("Writing packs", () => staged.Add([.. packs.SelectMany(pack => pack.Files)]));
        clock.Run("Pages of packs", () => staged.Add(PackPages.Plan(view, packs.Select(pack => (pack.Volume, pack.Publication)))));
        if (browser is not null) clock.Run("Printing packs", () => Print(view, staged, browser, packs));
        if (!view.Site.Settings.OfflineZip) return;

        var zip = clock.Run("Zipping the hub", () => staged.AddLarge(OfflinePages.Zip, output => HubZip.Write(
            output,
            staged.Files.Select(file => new ArchiveFile(file.Url.Path, file.Size, file.Sha256, () => staged.Read(file.Url))),
            OfflinePages.InTheZip(view),
            OfflinePages.ReadMeFirst(view.WordsOf(view.Site.Settings.Language), view.Site.Settings.Title, view.Site.BuildDate))));
        clock.Run("Page of the zip", () => staged.Add([OfflinePages.OnTheWeb(view, zip.Size, zip.Sha256)]));
    }

    // One after the other: a browser takes all the cores there are by itself.
    private static void Print(SiteView view, StagedSite staged, string browser, IEnumerable<MadePack> packs)
    {
        foreach (var pack in packs) staged.Add([PackBuild.Pdf(view, pack.Volume, browser)]);
    }

    /// <summary>Content in, linked site out: all that checking a contribution runs. Pure.</summary>
    /// <returns>Null when the content has errors.</returns>
    public static Site? Check(Sources sources, BuildOptions options, DiagnosticBag diagnostics, StageClock clock)
    {
        if (sources.Settings is not { } settings) return null;
        var documents = clock.Run("Parsing", () => DocumentParser.Parse(sources.Tree, settings.Limits, diagnostics));             // SourceFile -> Document
        var entries = clock.Run("Checking pages", () => EntryValidator.Validate(documents, settings, options.Today, diagnostics)); // Document -> Entry
        var site = clock.Run("Linking", () => SiteLinker.Link(entries, settings, options.Today, options.Drafts, diagnostics));     // Entry -> Site
        return diagnostics.HasErrors ? null : site;
    }

    /// <summary>Reads the input folder, and its settings first, since they say how large the rest may be and what rules weigh.</summary>
    public static Sources ReadSources(BuildOptions options, DiagnosticBag diagnostics, StageClock clock) => clock.Run("Reading", () =>
    {
        var file = SourceReader.ReadSettings(options.Input, options.Config, diagnostics);
        if (file is null)
        {
            diagnostics.Add(MissingSite.Settings(new ContentPath("site.yml")));
            return new Sources(SourceReader.Read(options.Input, new ContentLimits(), diagnostics), null);
        }

        var parsed = DocumentParser.ParseYaml(file, new ContentLimits(), diagnostics);
        var limits = SettingsValidator.Limits(parsed);
        var tree = SourceReader.Read(options.Input, limits, diagnostics);
        return new Sources(tree, SettingsValidator.Validate(parsed, tree.Attachments, options.BaseUrl, diagnostics));
    });
}

/// <summary>What was read.</summary>
/// <param name="Tree">The files.</param>
/// <param name="Settings">What site.yml says; null when there is none.</param>
public sealed record Sources(SourceTree Tree, SiteSettings? Settings);
