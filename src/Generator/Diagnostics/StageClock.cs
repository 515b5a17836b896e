using System.Diagnostics;

namespace Sharewell.Diagnostics;

/// <summary>Notes how long each stage takes, and tells who watches when one begins.</summary>
/// <param name="onStart">Called with a stage's name when it begins; null when nobody watches.</param>
public sealed class StageClock(Action<string>? onStart = null)
{
    private readonly List<(string Stage, TimeSpan Time)> times = [];

    /// <summary>The stages so far, in order, with the wall time of each.</summary>
    public IReadOnlyList<(string Stage, TimeSpan Time)> Times => times;

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
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            times.Add((stage, Stopwatch.GetElapsedTime(start)));
        }
    }
}
