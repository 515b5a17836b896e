using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary><c>sharewell check</c>: the content is read, checked and linked as in a build, and nothing is written.</summary>
internal static class CheckCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="paths">Files or folders to report on; empty for all. The whole hub is read all the same, since links lead everywhere.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(CommandRequest request, string[] paths, TextWriter output)
    {
        var report = new Report(request, output);
        var wanted = paths.Select(path => Wanted(request, path)).ToArray();
        var diagnostics = new DiagnosticBag();
        var (sources, clock) = report.WithProgress(clock =>
        {
            var sources = HubBuild.ReadSources(request.Build, diagnostics, clock);
            HubBuild.Check(sources, request.Build, diagnostics, clock);
            return (sources, clock);
        });

        var findings = diagnostics.ToSortedArray();
        if (wanted.Length > 0) findings = [.. findings.Where(finding => wanted.Any(path => Covers(path, finding.Span.Path.Value)))];
        report.Findings(findings, sources.Tree);
        if (findings.IsEmpty) report.Line($"No findings: {sources.Tree.Files.Length:N0} files are fine.");
        report.Costs(clock);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Content : ExitCode.Fine;
    }

    // A path may be typed from the working folder or from the input folder.
    private static string Wanted(CommandRequest request, string path)
    {
        foreach (var full in new[] { Path.GetFullPath(path), Path.GetFullPath(Path.Combine(request.Build.Input, path)) })
        {
            var relative = Path.GetRelativePath(request.Build.Input, full).Replace('\\', '/');
            if (!relative.StartsWith("..", StringComparison.Ordinal) && (File.Exists(full) || Directory.Exists(full))) return relative == "." ? "" : relative;
        }

        throw new UsageFaultException($"There is no file or folder \"{path}\" in {request.InputName}.");
    }

    private static bool Covers(string wanted, string path) =>
        wanted.Length == 0 || path == wanted || path.StartsWith(wanted + "/", StringComparison.Ordinal);
}
