using System.Collections.Immutable;
using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary><c>sharewell check</c>: the content is read, checked and linked as in a build, and nothing is written.</summary>
internal static class CheckCommand
{
    /// <summary>What to report.</summary>
    /// <param name="Paths">Files or folders as typed; empty for all. The whole hub is read all the same, since links lead everywhere.</param>
    /// <param name="ChangedSince">A commit: what was not changed since is left out, but for errors. Null for all.</param>
    /// <param name="Baseline">A file of accepted warnings; null for none.</param>
    /// <param name="WriteBaseline">Where to write a file that accepts all warnings; null not to.</param>
    /// <param name="Summary">True to tell what changed or named pages add to the hub.</param>
    internal sealed record Choices(string[] Paths, string? ChangedSince, string? Baseline, string? WriteBaseline, bool Summary);

    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("paths") { Description = "Files or folders to report on; the whole input folder when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var since = new Option<string>("--changed-since") { Description = "Report on files that Git finds changed since this commit, and on errors anywhere.", HelpName = "ref" };
        var baseline = new Option<string>("--baseline") { Description = "A file of accepted warnings, which are not told.", HelpName = "file" };
        var write = new Option<string>("--write-baseline") { Description = "Write a file that accepts all warnings there are.", HelpName = "file" };
        var summary = new Option<bool>("--summary") { Description = "Tell what the pages that are reported on add to the hub." };
        var command = new Command("check", "Check the content and write nothing.") { paths, since, baseline, write, summary };
        command.SetAction(parsed => Run(
            options.Read(parsed),
            new Choices(parsed.GetValue(paths) ?? [], parsed.GetValue(since), parsed.GetValue(baseline), parsed.GetValue(write), parsed.GetValue(summary)),
            output,
            error));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, Choices choices, TextWriter output, TextWriter error)
    {
        var report = new Report(request, output);
        // Before anything is read: who mistyped a path hears of it at once.
        var wanted = choices.Paths.Select(path => InputPath.Find(request, path)).ToArray();
        var changed = choices.ChangedSince is { } name ? ChangedFiles.Since(request.Build.Input, name).ToHashSet() : null;
        var accepted = choices.Baseline is { } file ? Read(file) : null;

        var diagnostics = new DiagnosticBag();
        var (sources, site, clock) = report.WithProgress(clock =>
        {
            var sources = HubBuild.ReadSources(request.Build, diagnostics, clock);
            var site = HubBuild.Check(sources, request.Build, diagnostics, clock);
            return (sources, site, clock);
        });

        var all = diagnostics.ToSortedArray();
        if (choices.WriteBaseline is { } target)
        {
            SafeFile.Write(Path.GetFullPath(target), Baseline.Print(all));
            report.Line($"Accepted {Words.Count(all.Count(finding => finding.Severity == Severity.Warning), "warning")} in {target}. Use it with: sharewell check --baseline {target}");
        }

        var applied = accepted is null ? new Baseline.Result(all, 0, []) : Baseline.Apply(accepted, all);
        var findings = applied.Findings;
        if (wanted.Length > 0) findings = [.. findings.Where(finding => wanted.Any(path => InputPath.Covers(path, finding.Span.Path.Value)))];
        // A page that was deleted breaks links in pages that were not changed.
        if (changed is not null) findings = [.. findings.Where(finding => finding.Severity == Severity.Error || changed.Contains(finding.Span.Path))];

        report.Findings(findings, sources.Tree);
        if (findings.IsEmpty) report.Line(changed is null ? $"No findings: {sources.Tree.Files.Length:N0} files are fine." : $"No findings: {Words.Count(changed.Count, "file")} changed since {choices.ChangedSince}.");
        if (applied.Accepted > 0) report.Line($"{Words.Count(applied.Accepted, "warning")} accepted by {choices.Baseline}.");
        if (choices.Summary && site is not null) report.News(ChangeSummary.Of(site, sources.Tree, IsReported));
        TellStale(applied.Stale, choices.Baseline, error);
        report.Costs(clock);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Content : ExitCode.Fine;

        bool IsReported(ContentPath path) => (wanted.Length == 0 || wanted.Any(one => InputPath.Covers(one, path.Value))) && (changed is null || changed.Contains(path));
    }

    // On standard error, so that what programs read stays whole.
    private static void TellStale(ImmutableArray<string> stale, string? file, TextWriter error)
    {
        if (stale.IsEmpty) return;
        error.WriteLine($"{file} accepts {Words.Count(stale.Length, "warning")} that {(stale.Length == 1 ? "is" : "are")} no longer there. Delete from it:");
        foreach (var line in stale) error.WriteLine($"  {line}");
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageFaultException($"There is no baseline {file}. Make one with: sharewell check --write-baseline {file}");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not read {file}: {cause.Message}", cause);
        }
    }
}
