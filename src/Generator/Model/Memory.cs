using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>
/// What was made of what, kept from one run of the flow to the next, so that a preview makes only that again whose basis has changed. A build has
/// none: then everything is made. Safe on many threads.
/// </summary>
/// <remarks>
/// This is all there is to incremental work: stages stay functions from one immutable record to the next, and say of each part what it is made
/// of. Parts that are kept are the same objects as before, so that what is made of them is known to be the same by looking at references.
/// </remarks>
public sealed class Memory
{
    // What was not asked for in so many runs is dropped: files come and go.
    private const int KeptRuns = 16;

    private readonly ConcurrentDictionary<(string Work, string Key), Kept> all = new();
    private int run;

    /// <summary>How many parts are kept.</summary>
    public int Count => all.Count;

    /// <summary>Makes a part be made again, whatever it is made of: <c>Forget("reading", "site.yml")</c>.</summary>
    public void Forget(string work, string key = "")
    {
        if (all.TryGetValue((work, key), out var kept)) kept.IsDoubted = true;
    }

    /// <summary>Begins a run, and drops what has not been asked for in a long time.</summary>
    public void BeginRun()
    {
        if (++run % KeptRuns != 0) return;
        foreach (var (name, part) in all)
        {
            if (run - part.LastRun >= KeptRuns) all.TryRemove(name, out _);
        }
    }

    /// <summary>The part that was made of an equal basis; null when there is none.</summary>
    internal Kept? Find(string work, string key, object basis)
    {
        if (!all.TryGetValue((work, key), out var kept) || kept.IsDoubted || !kept.Basis.Equals(basis)) return null;
        kept.LastRun = run;
        return kept;
    }

    /// <summary>Keeps a part. Where it equals the one before, that one stays: what is made of it need not be made again.</summary>
    internal Kept Keep(string work, string key, Kept part)
    {
        if (all.TryGetValue((work, key), out var before) && Equals(before.Value, part.Value)) part = part with { Value = before.Value };
        part.LastRun = run;
        all[(work, key)] = part;
        return part;
    }

    /// <summary>A part.</summary>
    /// <param name="Basis">What it was made of.</param>
    /// <param name="Value">The part.</param>
    /// <param name="Findings">What was found while it was made.</param>
    internal sealed record Kept(object Basis, object? Value, ImmutableArray<Diagnostic> Findings)
    {
        public int LastRun { get; set; }

        public bool IsDoubted { get; set; }
    }
}

/// <summary>How stages remember. Without a memory everything is made.</summary>
public static class MemoryExtensions
{
    /// <summary>A part of a stage's work: the one that was made before where its basis is equal, else made now.</summary>
    /// <param name="memory">Null where nothing is kept.</param>
    /// <param name="work">What is done, such as <c>parsing</c>.</param>
    /// <param name="key">To what: the path of a file.</param>
    /// <param name="basis">All that the part is made of, as a value that equals only the same.</param>
    /// <param name="diagnostics">Where faults go: they are told again each time.</param>
    /// <param name="make">Makes the part; it reports to the bag that it is given.</param>
    /// <param name="holds">
    /// Whether a part that was made before still holds, where that is quicker to see on the part than to say in its basis; null where the basis is all. A
    /// part in which faults were found is made again then: what was missing may be there now.
    /// </param>
    public static T Recall<T>(
        this Memory? memory, string work, string key, object basis, DiagnosticBag diagnostics, Func<DiagnosticBag, T> make, Func<T, bool>? holds = null)
    {
        if (memory is null) return make(diagnostics);
        var kept = memory.Find(work, key, basis);
        if (kept is null || (holds is not null && !(kept.Findings.IsEmpty && holds((T)kept.Value!))))
        {
            // As rules weigh by themselves: the bag that is told of them weighs them as site.yml says on that day.
            var found = new DiagnosticBag();
            var made = make(found);
            kept = memory.Keep(work, key, new Memory.Kept(basis, made, found.ToSortedArray()));
        }

        foreach (var finding in kept.Findings) diagnostics.Add(finding);
        return (T)kept.Value!;
    }

    /// <summary>The same for work that finds no faults.</summary>
    public static T Recall<T>(this Memory? memory, string work, string key, object basis, Func<T> make)
    {
        if (memory is null) return make();
        if (memory.Find(work, key, basis) is { } kept) return (T)kept.Value!;
        var made = make();
        return (T)memory.Keep(work, key, new Memory.Kept(basis, made, [])).Value!;
    }

    /// <summary>The list that was there before where it holds the same objects in the same order, so that one look tells that nothing in it has changed.</summary>
    public static ImmutableArray<T> Same<T>(this Memory? memory, string work, string key, ImmutableArray<T> list)
        where T : class
    {
        if (memory is null) return list;
        if (memory.Find("list of " + work, key, "") is { Value: ImmutableArray<T> before } && IsSame(before, list)) return before;
        memory.Keep("list of " + work, key, new Memory.Kept("", list, []));
        return list;
    }

    private static bool IsSame<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : class
    {
        if (before.Length != now.Length) return false;
        for (var i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i])) return false;
        }

        return true;
    }
}
