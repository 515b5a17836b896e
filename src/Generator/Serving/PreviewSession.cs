using System.Diagnostics;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Serving;

/// <summary>A preview from beginning to end: it watches, builds, serves and tells.</summary>
/// <param name="options">The folders and the day.</param>
/// <param name="inputName">The input folder as typed.</param>
/// <param name="teller">Tells people what goes on.</param>
public sealed class PreviewSession(BuildOptions options, string inputName, IPreviewTeller teller)
{
    // How long it is waited before somebody looks without having heard anything: looking takes a fiftieth of the time at most.
    private const int LookShare = 50;
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WaitAfterFault = TimeSpan.FromMilliseconds(200);

    private readonly PreviewBuilder builder = new(options);

    /// <summary>The state that is shown.</summary>
    internal PreviewState State => builder.State;

    /// <summary>Runs until it is stopped.</summary>
    /// <param name="port">As in <see cref="PreviewServer.StartAsync"/>.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="MachineFaultException">The port is taken, or the input folder cannot be read at the beginning. Later faults are shown and outlived.</exception>
    public async Task RunAsync(int? port, CancellationToken stop)
    {
        await using var server = new PreviewServer(inputName);
        var rebuilt = new RebuiltPages(teller);
        server.Served = rebuilt.Serve;
        await server.StartAsync(port);

        // It listens before it reads, so that nothing that is saved meanwhile is missed.
        using var watch = new HubWatch(options.Input, options.Theme);
        var wait = Run(server, rebuilt, touched: null) ?? ShortestWait;
        if (State is { LastGood: null, Fault: { } fault }) throw new MachineFaultException(fault);
        teller.Began(server.Address, State);
        try
        {
            while (true) wait = Run(server, rebuilt, await watch.WaitAsync(wait, stop)) ?? wait;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Somebody wants it to end.
        }
    }

    // One run, and how long to wait after it before somebody looks.
    private TimeSpan? Run(PreviewServer server, RebuiltPages rebuilt, IReadOnlyCollection<string>? touched)
    {
        var before = State;
        var clock = new StageClock();
        var begun = Stopwatch.GetTimestamp();
        var state = builder.Run(touched, clock);
        var time = Stopwatch.GetElapsedTime(begun);
        if (state is not null)
        {
            server.Show(state);
            if (before.Number > 0) teller.Ran(state, clock, time);
            if (before.LastGood is { } old && state is { IsGood: true, LastGood: { } good }) rebuilt.Compare(state, Change.Between(old, good), server.OpenAddresses);
        }

        if (State.Fault is not null) return WaitAfterFault;
        return touched is null ? TimeSpan.FromTicks(Math.Clamp(time.Ticks * LookShare, ShortestWait.Ticks, LongestWait.Ticks)) : null;
    }
}

/// <summary>Tells people what a preview does.</summary>
public interface IPreviewTeller
{
    /// <summary>The preview can be looked at.</summary>
    void Began(string address, PreviewState state);

    /// <summary>Something was saved, and the flow was run.</summary>
    void Ran(PreviewState state, StageClock clock, TimeSpan time);

    /// <summary>A page that somebody has seen is another now.</summary>
    /// <param name="address">The page.</param>
    /// <param name="reason">Why: <c>its file changed</c>.</param>
    void Rebuilt(string address, string reason);
}
