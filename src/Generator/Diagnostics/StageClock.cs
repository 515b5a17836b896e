using System.Diagnostics;

namespace Sharewell.Diagnostics;

/// <summary>Notes what each stage takes, and tells who watches when one begins.</summary>
/// <param name="onStart">Called with a stage's name when it begins; null when nobody watches.</param>
public sealed class StageClock(Action<string>? onStart = null)
{
    private readonly List<StageCost> costs = [];

    /// <summary>The stages so far, in order.</summary>
    public IReadOnlyList<StageCost> Costs => costs;

    /// <summary>Runs a stage that gives nothing back.</summary>
    /// <inheritdoc cref="Run{T}"/>
    public void Run(string stage, Action work) => Run(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs a stage.</summary>
    /// <param name="stage">What it does, as a person would say it: "Reading".</param>
    /// <param name="work">The stage.</param>
    public T Run<T>(string stage, Func<T> work)
    {
        onStart?.Invoke(stage);
        var (start, processor, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        try
        {
            return work();
        }
        finally
        {
            costs.Add(new StageCost(stage, Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated));
        }
    }
}

/// <summary>What a stage took.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Wall">From its beginning to its end.</param>
/// <param name="Processor">Time of all processors together, compiling and collecting included.</param>
/// <param name="Allocated">Bytes of memory that it asked for, most of which are free again.</param>
public readonly record struct StageCost(string Stage, TimeSpan Wall, TimeSpan Processor, long Allocated);
