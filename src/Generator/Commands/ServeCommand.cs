using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Sharewell.Diagnostics;
using Sharewell.Serving;

namespace Sharewell.Commands;

/// <summary><c>sharewell serve</c>: shows the hub in a browser on this machine, and again after each save, until Ctrl+C.</summary>
internal static class ServeCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var port = new Option<int?>("--port") { Description = $"The port to serve at; 0 for any free one [{PreviewServer.UsualPort}, or the next that is free].", HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535))
            {
                result.AddError($"--port takes a number from 0 to 65535, not \"{typed}\".");
            }
        });
        var command = new Command("serve", "Show the hub in a browser, drafts too, and again after each save.") { port };
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(port), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="port">The port; 0 for any free one; null for the usual one, or the next that is free.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(CommandRequest request, int? port, TextWriter output)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        Run(request, port, output, stop.Token);
        return ExitCode.Fine;

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    /// <summary>Runs the command until it is stopped.</summary>
    internal static void Run(CommandRequest request, int? port, TextWriter output, CancellationToken stop)
    {
        // Pages are told of by whatever thread made them.
        var session = new PreviewSession(request.Build, request.InputName, new Teller(request, TextWriter.Synchronized(output)));
        session.RunAsync(port, stop).GetAwaiter().GetResult();
    }

    private sealed class Teller(CommandRequest request, TextWriter output) : IPreviewTeller
    {
        private readonly Report report = new(request, output);

        public void Began(string address, PreviewState state)
        {
            Findings(state);
            report.Line(state.IsGood
                ? $"The hub is at {address}, drafts too. Every save is shown at once. Press Ctrl+C to end."
                : $"The hub has errors, so there is nothing to show yet. {address} says what they are, and shows the hub once they are mended. Press Ctrl+C to end.");
        }

        public void Ran(PreviewState state, StageClock clock, TimeSpan time)
        {
            Findings(state);
            if (state.Fault is not null) report.Line($"{state.Fault} The hub is shown as it was.");
            else report.Line(state.IsGood ? string.Create(CultureInfo.InvariantCulture, $"Saved, and ready in {time.TotalMilliseconds:N0} ms.") : "The hub is shown as it was until the errors are mended.");
            report.Costs(clock);
        }

        public void Rebuilt(string address, string reason) => report.Line($"  {address}: {reason}");

        private void Findings(PreviewState state) => report.Findings(state.Findings, state.Sources);
    }
}
