using System.CommandLine;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Writing;

namespace Sharewell.Commands;

/// <summary><c>sharewell build</c>: builds the site and says what it made and how to look at it.</summary>
internal static class BuildCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(PaperOptions options, TextWriter output)
    {
        var command = new Command("build", "Build the site. This is what happens when no command is named.");
        SetUp(command, options, output);
        return command;
    }

    /// <summary>Makes a command build the site: this one, and the program without a command.</summary>
    public static void SetUp(Command command, PaperOptions options, TextWriter output)
    {
        var lunr = new Option<bool>("--emit-lunr-json") { Description = "Write downloads/lunr.json too: the index of the site for lunr.js 2.3.9." };
        options.AddTo(command);
        command.Add(lunr);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            return Run(request with { Build = request.Build with { LunrJson = parsed.GetValue(lunr) } }, output);
        });
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, TextWriter output)
    {
        var report = new Report(request, output);
        var diagnostics = new DiagnosticBag();
        var (result, site, sources, clock) = report.WithProgress(clock =>
        {
            var result = HubBuild.Build(request.Build, diagnostics, clock, out var site, out var sources);
            return (result, site, sources, clock);
        });

        report.Findings(diagnostics.ToSortedArray(), sources.Tree);
        if (result is null)
        {
            report.Line("Nothing was published.");
            return ExitCode.Content;
        }

        Tell(request, report, result, site!);
        report.Costs(clock);
        return ExitCode.Fine;
    }

    private static void Tell(CommandRequest request, Report report, WriteResult result, Site site)
    {
        var index = Path.Combine(request.Build.Output, "site", "index.html");
        var fromHere = Path.GetRelativePath(Directory.GetCurrentDirectory(), index);
        var total = result.Written + result.Unchanged;
        report.Line(result.Changed
            ? $"Built {Contents(site)}: {total:N0} files, {result.Written:N0} new or changed, {result.Removed:N0} removed."
            : $"Nothing has changed: {Contents(site)} in {total:N0} files.");
        if (site.Settings.BaseUrl is null) report.Line("site.yml names no base_url, so there are no feeds, no sitemap and no canonical addresses.");
        report.Line($"To look at it, open {(fromHere.StartsWith("..", StringComparison.Ordinal) ? index : fromHere)} in a browser.");
    }

    private static string Contents(Site site)
    {
        var kinds = new[] { ContentKind.CaseStudy, ContentKind.Guide, ContentKind.Network, ContentKind.ToolkitSection, ContentKind.Pack };
        var counts = kinds.Select(kind => (Kind: kind, Count: site.Pages.Count(page => page.Kind == kind))).Where(pair => pair.Count > 0)
            .Select(pair => $"{pair.Count:N0} {(pair.Count == 1 ? pair.Kind.Singular() : pair.Kind.Plural())}");
        return string.Join(", ", counts) is { Length: > 0 } text ? text : $"{site.Pages.Length:N0} pages";
    }
}
