using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Sharewell.Parsing;

/// <summary>
/// Does the same for each of many files, on all processors, and waits for none of them longer than it may take. Work in the midst of a library
/// cannot be interrupted: the thread of a file that takes too long is given up, a new one takes its place, and what it may still find is not listened
/// to. It ends with the process at the latest.
/// </summary>
/// <typeparam name="TItem">What is worked on.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal sealed class TimedWork<TItem, TResult>
{
    // What is read is bounded in depth before anything recurses; this is for what nobody has thought of. Only what is used of it takes memory.
    private const int StackSize = 16 * 1024 * 1024;

    // How many times as long something may stand still.
    private const int Patience = 30;

    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(250);

    private readonly IReadOnlyList<TItem> items;
    private readonly TimeSpan limit;
    private readonly Func<TItem, TResult> work;
    private readonly TResult[] results;
    private readonly ExceptionDispatchInfo?[] faults;
    private readonly int[] settled;
    private readonly TaskCompletionSource ended = new();
    private int next = -1;
    private int open;

    private TimedWork(IReadOnlyList<TItem> items, TimeSpan limit, Func<TItem, TResult> work)
    {
        (this.items, this.limit, this.work) = (items, limit, work);
        results = new TResult[items.Count];
        faults = new ExceptionDispatchInfo?[items.Count];
        settled = new int[items.Count];
        open = items.Count;
    }

    /// <summary>Runs the work.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="limit">The longest that one of them may take.</param>
    /// <param name="work">The work. It shares nothing with others that it could leave half done.</param>
    /// <param name="overdue">Gives the result of an item that took longer.</param>
    /// <returns>The results in the order of the items.</returns>
    /// <remarks>What the work throws is thrown on: of several faults the first in the order of the items, whatever the threads did.</remarks>
    public static TResult[] Run(IReadOnlyList<TItem> items, TimeSpan limit, Func<TItem, TResult> work, Func<TItem, TResult> overdue) =>
        items.Count == 0 ? [] : new TimedWork<TItem, TResult>(items, limit, work).Run(overdue);

    private TResult[] Run(Func<TItem, TResult> overdue)
    {
        var workers = new Worker[Math.Min(Environment.ProcessorCount, items.Count)];
        for (var i = 0; i < workers.Length; i++) workers[i] = Start();
        var look = TimeSpan.FromTicks(Math.Min(LongestLook.Ticks, Math.Max(limit.Ticks / 4, TimeSpan.TicksPerMillisecond)));
        while (!ended.Task.Wait(look))
        {
            for (var i = 0; i < workers.Length; i++)
            {
                if (workers[i].At is not { } at || !IsOverdue(at)) continue;
                if (Settle(at.Index, overdue(items[at.Index]), null)) workers[i] = Start();
            }
        }

        foreach (var fault in faults) fault?.Throw();
        return results;
    }

    private bool IsOverdue(Place at)
    {
        var elapsed = Stopwatch.GetElapsedTime(at.Begun);
        return elapsed > limit && (Environment.CpuUsage.TotalTime - at.ProcessorTime > limit || elapsed > limit * Patience);
    }

    private Worker Start()
    {
        var worker = new Worker();
        new Thread(() => Work(worker), StackSize) { IsBackground = true }.Start();
        return worker;
    }

    private void Work(Worker worker)
    {
        while (Interlocked.Increment(ref next) is var index && index < items.Count)
        {
            worker.At = new Place(index, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var (result, fault) = Try(items[index]);
            worker.At = null;
            // Given up: another has this one's place.
            if (!Settle(index, result, fault)) return;
        }
    }

    private (TResult Result, ExceptionDispatchInfo? Fault) Try(TItem item)
    {
        try
        {
            return (work(item), null);
        }
#pragma warning disable CA1031 // handed on to the thread that waits
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return (default!, ExceptionDispatchInfo.Capture(fault));
        }
    }

    // True for the first to say what came of an item.
    private bool Settle(int index, TResult result, ExceptionDispatchInfo? fault)
    {
        if (Interlocked.CompareExchange(ref settled[index], 1, 0) != 0) return false;
        (results[index], faults[index]) = (result, fault);
        if (Interlocked.Decrement(ref open) == 0) ended.SetResult();
        return true;
    }

    /// <summary>What a thread is at.</summary>
    /// <param name="Index">The file.</param>
    /// <param name="Begun">When it began.</param>
    /// <param name="ProcessorTime">How much the process had used of all processors then.</param>
    private sealed record Place(int Index, long Begun, TimeSpan ProcessorTime);

    private sealed class Worker
    {
        private Place? at;

        public Place? At
        {
            get => Volatile.Read(ref at);
            set => Volatile.Write(ref at, value);
        }
    }
}
