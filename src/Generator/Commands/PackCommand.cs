using System.CommandLine;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Packaging;
using Sharewell.Reading;
using Sharewell.Rendering;
using Sharewell.Writing;

namespace Sharewell.Commands;

/// <summary><c>sharewell pack</c>: makes the files of one pack, lists all packs, or records an edition.</summary>
internal static class PackCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(PaperOptions options, TextWriter output)
    {
        var id = new Argument<string?>("id") { Description = "The pack, such as start-a-network.", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "List all packs with their editions." };
        var release = new Option<bool>("--release") { Description = "Record the edition in packs/editions, for later ones to be compared with." };
        var command = new Command("pack", "Make the files of one pack: zip, EPUB and, with --pdf, PDF.") { id, list, release };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            if ((result.GetValue(id) is null) != result.GetValue(list)) result.AddError("Name a pack, as in: sharewell pack start-a-network; or ask for them all: sharewell pack --list");
        });
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(id), parsed.GetValue(release), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="id">The pack; null to list them.</param>
    /// <param name="release">True to record the edition in the input folder.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(CommandRequest request, string? id, bool release, TextWriter output)
    {
        var report = new Report(request, output);
        var diagnostics = new DiagnosticBag();
        var clock = new StageClock();
        var sources = HubBuild.ReadSources(request.Build, diagnostics, clock);
        var theme = ThemeReader.Read(request.Build.Theme, diagnostics);
        var site = HubBuild.Check(sources, request.Build, diagnostics, clock);
        report.Findings(diagnostics.ToSortedArray(), sources.Tree);
        if (site is null || theme is null || diagnostics.HasErrors) return ExitCode.Content;

        if (id is null)
        {
            List(site, report);
            return ExitCode.Fine;
        }

        var pack = Find(site, id);
        if (release) Record(request, site, pack, report);
        Write(request, new SiteView(site, theme), pack, report);
        return ExitCode.Fine;
    }

    private static void List(Site site, Report report)
    {
        foreach (var pack in site.Of<Pack>())
        {
            var recorded = site.EditionsOf(pack).LastOrDefault() is { } last ? $"last recorded edition {last.Edition}" : "no edition recorded";
            report.Line($"{pack.Id}: {pack.Title}; edition {pack.Edition} of {pack.Date:yyyy-MM-dd}, {PackVolume.Of(site, pack).Pages.Count()} pages, {recorded}");
        }
    }

    private static Pack Find(Site site, string id)
    {
        if (site.Find(new ContentRef(ContentKind.Pack, id)) is Pack pack) return pack;
        var near = Nearest.To(id, site.Of<Pack>().Select(pack => pack.Id));
        throw new UsageFaultException($"There is no pack \"{id}\". {(near is null ? "" : $"Did you mean \"{near}\"? ")}sharewell pack --list names them all.");
    }

    private static void Record(CommandRequest request, Site site, Pack pack, Report report)
    {
        var path = PackEdition.PathOf(pack.Id, pack.Edition);
        var full = Path.Join(request.Build.Input, path.Value);
        var text = EditionFile.Print(PackEdition.Of(PackVolume.Of(site, pack)));
        if (File.Exists(full))
        {
            if (File.ReadAllText(full).ReplaceLineEndings("\n") == text) report.Line($"Edition {pack.Edition} is recorded already, and nothing has changed since.");
            else throw new UsageFaultException($"Edition {pack.Edition} is recorded already, in {request.InputName}/{path}, and the pack is another now. Give packs/{pack.Id}.md a new edition and date first.");
            return;
        }

        Guard(full, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        });
        report.Line($"Recorded edition {pack.Edition} in {request.InputName}/{path}: commit it with the pack.");
    }

    private static void Write(CommandRequest request, SiteView view, Pack pack, Report report)
    {
        OutputWriter.Check(request.Build.Output, request.Build.Input);
        var browser = request.Build.Pdf ? BrowserFinder.Find(request.Build.Browser) : null;
        var made = PackBuild.Make(view, pack);
        OutputFile[] files = [.. made.Files, .. browser is null ? Array.Empty<OutputFile>() : [PackBuild.Pdf(view, made.Volume, browser)]];
        foreach (var file in files)
        {
            var full = Path.Join(request.Build.Output, file.Url.Path);
            var bytes = file.Produce();
            Guard(full, () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                // In one step, so that nobody reads half a file.
                File.WriteAllBytes(full + ".part", bytes.Span);
                File.Move(full + ".part", full, overwrite: true);
            });
            report.Line($"Made {Shown(full)}, {bytes.Length:N0} bytes.");
        }

        if (pack.Formats.Contains(PackFormat.Zip)) report.Line("To look at it, extract the zip and open its index.html in a browser.");

        if (files.Length == 0) report.Line($"packs/{pack.Id} is published as pages only (formats).");
    }

    // From the working folder where it is in it, since "../../../tmp/x" helps nobody.
    private static string Shown(string full)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }

    private static void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not write {path}: {cause.Message}", cause);
        }
    }
}
