using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary><c>sharewell rename</c>: gives a page another name. Shows what that changes, and does it when told to.</summary>
internal static class RenameCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var old = new Argument<string>("old") { Description = "The page: its folder and name, such as guides/be-a-peer, or its file." };
        var now = new Argument<string>("new") { Description = "Its new name, such as work-as-a-peer." };
        var yes = new Option<bool>("--yes") { Description = "Do what is shown." };
        var command = new Command("rename", "Give a page another name: links and fields follow, and the old address leads to the new one.") { old, now, yes };
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(old)!, parsed.GetValue(now)!, parsed.GetValue(yes), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, string oldName, string newName, bool yes, TextWriter output)
    {
        var report = new Report(request, output);
        var hub = TriedHub.Read(request);
        var page = RenameNames.Page(Below(request, oldName), hub.Entries);
        var plan = Renaming.Plan(hub.Tree, hub.Documents, hub.Entries, hub.Settings, page, RenameNames.Now(Below(request, newName), page, hub.Entries));
        Refuse(hub, plan);

        foreach (var (path, file) in plan.Files)
        {
            report.Line(file.Path == path ? $"{request.InputName}/{path}" : $"{request.InputName}/{path} becomes {request.InputName}/{file.Path}");
            report.Line(Diff.Between(hub.Tree.Find(path.Value)!.Text, file.Text));
        }

        if (!yes)
        {
            report.Line($"{Words.Count(plan.Files.Count, "file")} would change. To do this: sharewell rename {oldName} {newName} --yes");
            return ExitCode.Fine;
        }

        Write(request, hub, plan);
        report.Line($"{page} is {plan.Pages[0].Now} now; {Words.Count(plan.Files.Count, "file")} changed.");
        return ExitCode.Fine;
    }

    // A path from the working folder, as a shell completes it, is one from the input folder to us.
    private static string Below(CommandRequest request, string typed)
    {
        if (!typed.EndsWith(".md", StringComparison.Ordinal)) return typed;
        var relative = Path.GetRelativePath(request.Build.Input, Path.GetFullPath(typed)).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? typed : relative;
    }

    // What the hub would be told then and is not told now.
    private static void Refuse(TriedHub hub, RenamePlan plan)
    {
        if (plan.Files.Values.Select(file => file.Path).FirstOrDefault(path => hub.Tree.Find(path.Value) is not null && !plan.Files.ContainsKey(path)) is { Value: not null } there)
        {
            throw new UsageFaultException($"There is a file {there} already. Nothing was changed.");
        }

        var known = hub.CheckAll([]).Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Rule, finding.Message)).ToHashSet();
        var found = hub.CheckAll(plan.Files.Values, plan.Files.Keys).FirstOrDefault(finding => finding.Severity == Severity.Error && !known.Contains((finding.Rule, finding.Message)));
        if (found is not null) throw new UsageFaultException($"After this, {found.Span} would have an error: {found.Message} {found.Help} Nothing was changed.");
    }

    // First everything new, then what it takes the place of: a run that is cut off loses no page.
    private static void Write(CommandRequest request, TriedHub hub, RenamePlan plan)
    {
        foreach (var (path, file) in plan.Files) ChangedFile.Write(request, path, hub.Tree.Find(path.Value)!.Text, file.Text, file.Path);
        foreach (var (path, _) in plan.Files.Where(pair => pair.Key != pair.Value.Path)) ChangedFile.Delete(request, path);
    }
}
