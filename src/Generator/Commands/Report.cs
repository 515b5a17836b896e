using System.Collections.Immutable;
using Sharewell.Contributing;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Spectre.Console;

namespace Sharewell.Commands;

/// <summary>Tells people, or programs, what a command found.</summary>
internal sealed class Report(CommandRequest request, TextWriter output)
{
    private (ContentPath? Path, string[] Lines) shown = (null, []);

    private static bool OnTerminal => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;

    private static bool Colours => OnTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Runs work with the name of the stage shown on a terminal while it lasts.</summary>
    public T WithProgress<T>(Func<StageClock, T> work)
    {
        if (!OnTerminal || request.Quiet || IsForPrograms) return work(new StageClock());
        T result = default!;
        AnsiConsole.Status().Start("Starting", status => result = work(new StageClock(stage => status.Status(stage))));
        return result;
    }

    /// <summary>Prints findings in the format asked for.</summary>
    public void Findings(ImmutableArray<Diagnostic> diagnostics, SourceTree? sources)
    {
        switch (request.Format)
        {
            case FindingFormat.Json:
                JsonPrinter.Print(output, request.InputName, diagnostics);
                break;
            case FindingFormat.Sarif:
                SarifPrinter.Print(output, request.InputName, CommandLine.Version, diagnostics);
                break;
            case FindingFormat.Github:
                var left = GithubPrinter.Print(output, request.InputName, diagnostics);
                SummaryFile.Append(StepSummary.Of(request.InputName, diagnostics, left));
                break;
            default:
                new TextPrinter(output, request.InputName, (path, line) => LineOf(sources, path, line), Colours, MoreOf).Print(diagnostics);
                break;
        }
    }

    /// <summary>Tells what pages add to the hub: in a GitHub workflow in the summary of the step.</summary>
    public void News(ImmutableArray<ChangeSummary.News> news)
    {
        if (request.Format == FindingFormat.Github) SummaryFile.Append(ChangeSummary.Html(news));
        else if (!IsForPrograms) output.Write(ChangeSummary.Print(news));
    }

    /// <summary>Prints a line, unless only findings are wanted.</summary>
    public void Line(string text)
    {
        if (!request.Quiet && !IsForPrograms) output.WriteLine(text);
    }

    /// <summary>Prints what each stage took, when that is wanted.</summary>
    public void Costs(StageClock clock)
    {
        if (!request.Verbose || IsForPrograms) return;
        foreach (var (stage, wall, processor, allocated) in clock.Costs)
        {
            output.WriteLine($"{stage,-24}{wall.TotalMilliseconds,10:N1} ms{processor.TotalMilliseconds,10:N0} ms of processor{allocated / 1048576.0,10:N1} MiB allocated");
        }

        output.WriteLine($"{"Peak memory",-24}{System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0,10:N0} MiB");
    }

    private bool IsForPrograms => request.Format is FindingFormat.Json or FindingFormat.Sarif;

    // Whoever stands in the repository can open the page; everybody else can ask the program for it.
    private static string MoreOf(Diagnostics.Rule rule) => File.Exists($"docs/rules/{rule.Name}.md") ? $"docs/rules/{rule.Name}.md" : $"sharewell explain {rule.Name}";

    // Findings come file by file, and one file may have thousands of them: it is cut into lines once.
    private string? LineOf(SourceTree? sources, ContentPath path, int line)
    {
        if (shown.Path != path) shown = (path, sources?.Find(path.Value)?.Text.Split('\n') ?? []);
        return shown.Lines.ElementAtOrDefault(line - 1);
    }
}
