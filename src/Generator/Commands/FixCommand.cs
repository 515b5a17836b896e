using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary><c>sharewell fix</c>: mends what needs nobody's judgement. Shows it, and writes it when told to.</summary>
internal static class FixCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var paths = new Argument<string[]>("paths") { Description = "Files or folders to mend; the whole input folder when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var yes = new Option<bool>("--yes") { Description = "Write what is shown." };
        var command = new Command("fix", "Show, and with --yes write, what can be mended without anybody's judgement.") { paths, yes };
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(paths) ?? [], parsed.GetValue(yes), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, string[] paths, bool yes, TextWriter output)
    {
        var report = new Report(request, output);
        var wanted = paths.Select(path => InputPath.Find(request, path)).ToArray();
        var hub = TriedHub.Read(request);
        var files = hub.Tree.Files.Where(file => wanted.Length == 0 || wanted.Any(path => InputPath.Covers(path, file.Path.Value)));
        var result = new Fixing(changed => hub.CheckAll(changed), file => Tidy(file, hub.Settings)).Run([.. files]);

        foreach (var file in result.Changed)
        {
            report.Line($"{request.InputName}/{file.Path}");
            report.Line(Diff.Between(hub.Tree.Find(file.Path.Value)!.Text, file.Text));
        }

        if (result.Changed.IsEmpty) report.Line("There is nothing to mend without a person's judgement.");
        else if (yes) report.Line($"Mended {Words.Count(WriteAll(request, hub, result), "file")}.");
        else report.Line($"{Words.Count(result.Changed.Length, "file")} would change. To write this: sharewell fix{string.Concat(paths.Select(path => " " + path))} --yes");

        var left = result.Findings.Where(finding => wanted.Length == 0 || wanted.Any(path => InputPath.Covers(path, finding.Span.Path.Value))).ToList();
        if (left.Count > 0) report.Line($"What is left for a person: {TextPrinter.Total(left)} To see it: sharewell check{string.Concat(paths.Select(path => " " + path))}");
        return ExitCode.Fine;
    }

    private static IEnumerable<Fix> Tidy(SourceFile file, SiteSettings settings)
    {
        if (file.Path.Extension != ".md") return [];
        var parsed = HubBuild.Parse(new SourceTree([file], []), settings, new DiagnosticBag(), new StageClock());
        return parsed.Documents.SelectMany(page => Tidying.Of(page, settings));
    }

    private static int WriteAll(CommandRequest request, TriedHub hub, Fixing.Result result)
    {
        foreach (var file in result.Changed) ChangedFile.Write(request, file.Path, hub.Tree.Find(file.Path.Value)!.Text, file.Text);
        return result.Changed.Length;
    }
}
