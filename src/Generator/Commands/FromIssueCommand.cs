using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Sharewell.Contributing;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary><c>sharewell from-issue</c>: makes a draft of the text of an issue that was sent by the case study form.</summary>
internal static class FromIssueCommand
{
    // GitHub takes 65,536 characters.
    private const int MaxBytes = 1024 * 1024;

    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var file = new Argument<string>("file") { Description = "A file with the text of the issue." };
        var id = new Option<string>("--id") { Description = "The name of the page's file and of its address [made of the title].", HelpName = "id" };
        var command = new Command("from-issue", "Make a draft of an issue that was sent by the case study form.") { file, id };
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(file)!, parsed.GetValue(id), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, string file, string? id, TextWriter output)
    {
        var hub = TriedHub.Read(request);
        var issue = IssueBody.Read(Read(file), hub.Entries, request.Build.Today);
        var name = id ?? ContentIds.Suggest(issue.Title);
        if (ContentIds.Fault(name) is not null) throw new UsageFaultException("No id can be made of this title. Give one with --id, such as: --id our-story");

        var path = NewPage.PathOf(ContentKind.CaseStudy, name, toolkit: null);
        var full = Path.Join(request.Build.Input, path.Value);
        if (Path.Exists(full)) throw new UsageFaultException($"There is a file {request.InputName}/{path} already, and it is left as it is. Give another name with --id.");
        SafeFile.WriteNew(full, PageTemplate.Write(ContentKind.CaseStudy, new ContentPath($"{request.InputName}/{path}"), issue.Values, issue.Texts));

        var report = new Report(request, output);
        report.Line($"Wrote {request.InputName}/{path}, a draft.");
        foreach (var note in issue.Notes) report.Line(note);
        return Tell(request, path, report);
    }

    // Read anew from the disk, so that it is checked as any page is.
    private static int Tell(CommandRequest request, ContentPath path, Report report)
    {
        var diagnostics = new DiagnosticBag();
        var sources = HubBuild.ReadSources(request.Build, diagnostics, new StageClock());
        HubBuild.Check(sources, request.Build, diagnostics, new StageClock());
        ImmutableArray<Diagnostic> findings = [.. diagnostics.ToSortedArray().Where(finding => finding.Span.Path == path)];
        report.Findings(findings, sources.Tree);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Content : ExitCode.Fine;
    }

    private static string Read(string file)
    {
        try
        {
            if (new FileInfo(file).Length > MaxBytes) throw new UsageFaultException($"{file} is too large for the text of an issue.");
            return File.ReadAllText(file, Encoding.UTF8);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageFaultException($"There is no file {file}.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not read {file}: {cause.Message}", cause);
        }
    }
}
