using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Sharewell.Diagnostics;
using Sharewell.Linking;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Reading;
using Sharewell.Rendering;
using Sharewell.Searching;
using Sharewell.Tests.Rendering;
using Sharewell.Tests.Security;
using Sharewell.Validation;

namespace Sharewell.Tests.Fuzzing;

/// <summary>
/// Whatever slips a hub is full of, it is checked in time and memory, nothing throws, every finding points into its file, and what is published is on
/// the theme's own list. The same hubs each time; <c>SHAREWELL_FUZZ_MINUTES</c> asks for others for as long (<c>./test.sh fuzz</c>). Whatever is found
/// becomes a fact with a name beside what it broke.
/// </summary>
public class WholeHubs
{
    private const int Fixed = 120;

    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly Sharewell.Rendering.Words Words = new(TextHub.Theme.Strings[Language.En]);

    [Fact]
    public void Are_told_of_or_published()
    {
        var minutes = Environment.GetEnvironmentVariable("SHAREWELL_FUZZ_MINUTES") is { Length: > 0 } typed ? double.Parse(typed, CultureInfo.InvariantCulture) : 0;
        var clock = Stopwatch.StartNew();
        var (number, tried, published) = (minutes > 0 ? Environment.TickCount & 0xfffffff : 0, 0, 0);
        for (; minutes > 0 ? clock.Elapsed.TotalMinutes < minutes : tried < Fixed; number++, tried++)
        {
            var folder = new MutatedFolder(number);
            try
            {
                if (Bounded.Run(() => Try(folder.Files, folder.Changed))) published++;
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Hub {number}, files {string.Join(", ", folder.Changed)}, kept in {Keep(number, folder)}: {fault}", fault);
            }
        }

        // Both happen often, or slips are too many or too few to find anything.
        published.ShouldBeInRange(tried / 100, tried * 99 / 100);
        Console.WriteLine($"{tried} hubs in {clock.Elapsed.TotalMinutes:0.0} minutes, {published} of them published.");
    }

    /// <summary>Takes a hub through the program, without the disk.</summary>
    /// <returns>True when it had no errors.</returns>
    internal static bool Try(IReadOnlyDictionary<string, byte[]> files, IEnumerable<string> changed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var bag = new DiagnosticBag();
        var tree = Tree(files, bag);
        var settings = SettingsValidator.Validate(DocumentParser.ParseYaml(tree.Files.Single(file => file.Path.Value == "site.yml"), new ContentLimits(), bag), tree.Attachments, null, bag);
        var documents = DocumentParser.Parse(tree, settings.Limits, bag);
        var site = SiteLinker.Link(EntryValidator.Validate(documents, settings, Today, bag), settings, Today, withDrafts: true, bag);

        var texts = tree.Files.ToDictionary(file => file.Path.Value, file => file.Text);
        foreach (var finding in bag.ToSortedArray().Where(finding => texts.ContainsKey(finding.Span.Path.Value) && finding.Rule.Name is not ("hidden-character" or "not-utf-8")))
        {
            finding.Span.ShouldLieIn(texts[finding.Span.Path.Value]);
            finding.Message.ShouldNotContain("Exception");
            finding.Message.ShouldNotContain("\n");
        }

        // What was said as text and as data can be read again.
        var printed = new StringWriter();
        JsonPrinter.Print(printed, "input", bag.ToSortedArray());
        System.Text.Json.JsonDocument.Parse(printed.ToString()).Dispose();
        new TextPrinter(printed, "input", (path, line) => texts.GetValueOrDefault(path.Value)?.Split('\n').ElementAtOrDefault(line - 1), colours: false).Print(bag.ToSortedArray());

        if (bag.HasErrors) Bodies(site, changed);
        else Pages(site);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2L << 30);
        return !bag.HasErrors;
    }

    // Errors or not, no body may come out that is harmful or longer than it was weighed.
    private static void Bodies(Site site, IEnumerable<string> changed)
    {
        foreach (var page in changed.SelectMany(path => site.Pages.Where(page => page.Path.Value == path)))
        {
            var html = BodyRenderer.Render(site, page, Words);
            AllowedMarkup.Faults(new HtmlParser().ParseDocument($"<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>{html}</body></html>")).ShouldBeEmpty(html);
        }
    }

    private static void Pages(Site site)
    {
        var view = new SiteView(site, TextHub.Theme);
        var packs = site.Of<Pack>().Select(pack => PackBuild.Make(view, pack)).ToList();
        OutputFile[] planned =
        [
            .. SitePlan.Make(view), .. SearchIndexer.Index(site), .. packs.SelectMany(pack => pack.Files), .. PackPages.Plan(view, packs.Select(pack => (pack.Volume, pack.Publication))),
        ];
        planned.Select(file => file.Url.Path).ShouldBeUnique();
        PublishedSites.Faults(planned.Select(file => (file.Url.Path, file.Produce().ToArray()))).ShouldBeEmpty();
    }

    private static SourceTree Tree(IReadOnlyDictionary<string, byte[]> files, DiagnosticBag bag) => new(
        [
            .. files.Where(file => Path.GetExtension(file.Key) is ".md" or ".yml").Select(file => StrictText.Decode(new ContentPath(file.Key), file.Value, bag) is { } text
                ? new SourceFile(new ContentPath(file.Key), text)
                : new SourceFile(new ContentPath(file.Key), "") { IsWhole = false }),
        ],
        [
            .. files.Where(file => Path.GetExtension(file.Key) is ".png" or ".pdf")
                .Select(file => new Attachment(new ContentPath(file.Key), new SiteUrl(file.Key), file.Key.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "application/pdf", 4, 4, () => file.Value)),
        ]);

    private static string Keep(int number, MutatedFolder folder)
    {
        var kept = Path.Combine(Path.GetTempPath(), $"sharewell-fuzz-{number.ToString(CultureInfo.InvariantCulture)}");
        foreach (var path in folder.Changed)
        {
            var full = Path.Combine([kept, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, folder.Files[path]);
        }

        return kept;
    }
}
