using System.Collections.Immutable;
using System.Security.Cryptography;
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
        var theme = ReadTheme(options, diagnostics, clock);                                           // disk -> Theme
        site = Check(sources, options, diagnostics, clock);
        if (View(site, theme, sources.Settings, diagnostics, clock) is not { } view) return null;

        var index = clock.Run("Indexing for search", () => SearchIndexer.Index(view.Site, view.Theme.Strings)); // Site -> OutputFile
        using var staged = OutputWriter.Stage(options.Output, options.Input);
        clock.Run("Rendering and writing", () => staged.Add([.. SitePlan.Make(view), .. index]));         // Site -> OutputFile -> disk
        if (options.LunrJson) clock.Run("Index for lunr", () => staged.Add([SearchIndexer.ForLunr(view.Site, view.Theme.Strings)]));
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

    /// <summary>
    /// Every file that <see cref="Build"/> would write, as a promise: nothing is made until somebody asks for it. For the preview, which is asked for few.
    /// </summary>
    public static PromisedSite Promise(SiteView view)
    {
        var packs = view.Site.Of<Pack>().Select(pack => PackBuild.Promise(view, pack)).ToList();
        OutputFile[] files = [.. SitePlan.Make(view), .. packs.SelectMany(pack => pack.Files), .. PackPages.Plan(view, packs.Select(pack => (pack.Volume, pack.Publication)))];
        var search = new Lazy<ImmutableArray<OutputFile>>(() => SearchIndexer.Index(view.Site, view.Theme.Strings));
        return new PromisedSite(view.Site.Settings.OfflineZip ? [.. files, .. PromiseZip(view, files, search)] : [.. files], search);
    }

    // Each file is made twice, for its checksum and for the zip, so that memory need not hold them all.
    private static IEnumerable<OutputFile> PromiseZip(SiteView view, OutputFile[] files, Lazy<ImmutableArray<OutputFile>> search)
    {
        var zip = new Lazy<byte[]>(() =>
        {
            var staged = files.Concat(search.Value).AsParallel().AsOrdered().Select(file => ArchiveFile.Promised(file.Url.Path, file.Produce)).ToList();
            using var output = new MemoryStream();
            HubZip.Write(output, staged, OfflinePages.InTheZip(view), OfflinePages.ReadMeFirst(view.WordsOf(view.Site.Settings.Language), view.Site.Settings.Title, view.Site.BuildDate));
            return output.ToArray();
        });
        yield return new OutputFile(OfflinePages.Zip, () => zip.Value);
        yield return new OutputFile(RootPages.Offline, () => OfflinePages.OnTheWeb(view, zip.Value.Length, Convert.ToHexStringLower(SHA256.HashData(zip.Value))).Produce());
    }

    /// <summary>Content in, linked site out: all that checking a contribution runs. Pure, whatever is remembered.</summary>
    /// <returns>Null when the content has errors.</returns>
    public static Site? Check(Sources sources, BuildOptions options, DiagnosticBag diagnostics, StageClock clock, Memory? memory = null)
    {
        if (sources.Settings is not { } settings) return null;
        var entries = ReadEntries(sources.Tree, settings, options, diagnostics, clock, memory);
        var site = clock.Run("Linking", () => SiteLinker.Link(entries, settings, options.Today, options.Drafts, diagnostics, memory));     // Entry -> Site
        return diagnostics.HasErrors ? null : site;
    }

    /// <summary>The first half of <see cref="Check"/>: entries one by one, for those who look something up in a hub that may have errors.</summary>
    public static EntrySet ReadEntries(SourceTree tree, SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics, StageClock clock, Memory? memory = null)
    {
        var documents = Parse(tree, settings, diagnostics, clock, memory);                                                    // SourceFile -> Document
        return clock.Run("Checking pages", () => EntryValidator.Validate(documents, settings, options.Today, diagnostics, memory)); // Document -> Entry
    }

    /// <summary>The files as parsed.</summary>
    public static DocumentTree Parse(SourceTree tree, SiteSettings settings, DiagnosticBag diagnostics, StageClock clock, Memory? memory = null) =>
        clock.Run("Parsing", () => DocumentParser.Parse(tree, settings.Limits, diagnostics, memory));

    /// <summary>Reads the theme.</summary>
    /// <returns>Null when it has errors.</returns>
    public static Theme? ReadTheme(BuildOptions options, DiagnosticBag diagnostics, StageClock clock, Memory? memory = null) =>
        clock.Run("Reading the theme", () => ThemeReader.Read(options.Theme, diagnostics, memory));

    /// <summary>The site under the theme.</summary>
    /// <returns>Null when there were errors: then nothing is made.</returns>
    public static SiteView? View(Site? site, Theme? theme, SiteSettings? settings, DiagnosticBag diagnostics, StageClock clock, Memory? memory = null)
    {
        if (theme is not null && settings is not null) ColourCheck.Check(settings.Theme, theme.Colours, diagnostics);
        return site is null || theme is null || diagnostics.HasErrors ? null : clock.Run("Planning pages", () => new SiteView(site, theme, memory));
    }

    /// <summary>Reads the input folder, and its settings first, since they say how large the rest may be and what rules weigh.</summary>
    public static Sources ReadSources(BuildOptions options, DiagnosticBag diagnostics, StageClock clock, Memory? memory = null) => clock.Run("Reading", () =>
    {
        var file = SourceReader.ReadSettings(options.Input, options.Config, diagnostics);
        if (file is null)
        {
            diagnostics.Add(MissingSite.Settings(new ContentPath("site.yml")));
            return new Sources(SourceReader.Read(options.Input, new ContentLimits(), diagnostics, memory), null);
        }

        var parsed = DocumentParser.ParseYaml(file, new ContentLimits(), diagnostics);
        var limits = SettingsValidator.Limits(parsed);
        var tree = SourceReader.Read(options.Input, limits, diagnostics, memory);
        // Read each time, since rules weigh what it says; what is remembered is that they are the same.
        var settings = SettingsValidator.Validate(parsed, tree.Attachments, options.BaseUrl, diagnostics);
        return new Sources(tree, memory.Recall("settings", "", (file, tree.Attachments, options.BaseUrl), () => settings));
    });

    /// <summary>The settings that a text of site.yml gives, for those who try a change of it.</summary>
    public static SiteSettings ReadSettings(SourceFile file, SourceTree tree, BuildOptions options, DiagnosticBag diagnostics) =>
        SettingsValidator.Validate(DocumentParser.ParseYaml(file, new ContentLimits(), diagnostics), tree.Attachments, options.BaseUrl, diagnostics);
}

/// <summary>A site of which nothing is made yet.</summary>
/// <param name="Files">Every file but those of the search index.</param>
/// <param name="Search">The search index: even the names of its files are not known before it is made, since a hash of all of them is in each.</param>
public sealed record PromisedSite(ImmutableArray<OutputFile> Files, Lazy<ImmutableArray<OutputFile>> Search);

/// <summary>What was read.</summary>
/// <param name="Tree">The files.</param>
/// <param name="Settings">What site.yml says; null when there is none.</param>
public sealed record Sources(SourceTree Tree, SiteSettings? Settings);
