using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Spectre.Console;

namespace Sharewell.Commands;

/// <summary>Tells people, or programs, what a command found.</summary>
internal sealed class Report(CommandRequest request, TextWriter output)
{
    private static bool OnTerminal => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;

    private static bool Colours => OnTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Runs work with the name of the stage shown on a terminal while it lasts.</summary>
    public T WithProgress<T>(Func<StageClock, T> work)
    {
        if (!OnTerminal || request.Quiet || request.Json) return work(new StageClock());
        T result = default!;
        AnsiConsole.Status().Start("Starting", status => result = work(new StageClock(stage => status.Status(stage))));
        return result;
    }

    /// <summary>Prints findings in the format asked for.</summary>
    public void Findings(ImmutableArray<Diagnostic> diagnostics, SourceTree? sources)
    {
        if (request.Json)
        {
            JsonPrinter.Print(output, request.InputName, diagnostics);
            return;
        }

        new TextPrinter(output, request.InputName, (path, line) => LineOf(sources, path, line), Colours).Print(diagnostics);
    }

    /// <summary>Prints a line, unless only findings are wanted.</summary>
    public void Line(string text)
    {
        if (!request.Quiet && !request.Json) output.WriteLine(text);
    }

    /// <summary>Prints what each stage took, when that is wanted.</summary>
    public void Costs(StageClock clock)
    {
        if (!request.Verbose || request.Json) return;
        foreach (var (stage, wall, processor, allocated) in clock.Costs)
        {
            output.WriteLine($"{stage,-24}{wall.TotalMilliseconds,10:N1} ms{processor.TotalMilliseconds,10:N0} ms of processor{allocated / 1048576.0,10:N1} MiB allocated");
        }

        output.WriteLine($"{"Peak memory",-24}{System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0,10:N0} MiB");
    }

    private static string? LineOf(SourceTree? sources, ContentPath path, int line) =>
        sources?.Find(path.Value)?.Text.Split('\n').ElementAtOrDefault(line - 1);
}
