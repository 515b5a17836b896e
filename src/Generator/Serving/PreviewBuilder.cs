using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;

namespace Sharewell.Serving;

/// <summary>
/// Runs the flow again and again over one input folder. It is the flow of a build, with a memory: what has not changed is not made again. After a
/// fault the last good site stays. For one thread.
/// </summary>
public sealed class PreviewBuilder(BuildOptions options)
{
    private readonly BuildOptions options = options with { Drafts = true };
    private readonly Memory memory = new();
    private Basis? last;

    /// <summary>The state after the last run.</summary>
    public PreviewState State { get; private set; } = PreviewState.Nothing;

    /// <summary>How many parts of the work are kept.</summary>
    internal int Remembered => memory.Count;

    /// <summary>Runs the flow.</summary>
    /// <param name="touched">
    /// Full paths of files and folders of which something was heard since the last run; null when anything may have happened.
    /// </param>
    /// <param name="clock">Notes how long each stage takes.</param>
    /// <returns>The new state; null when nothing that counts has changed.</returns>
    public PreviewState? Run(IReadOnlyCollection<string>? touched, StageClock clock)
    {
        Doubt(touched);
        memory.BeginRun();
        var diagnostics = new DiagnosticBag();
        try
        {
            var sources = HubBuild.ReadSources(options, diagnostics, clock, memory);
            var theme = HubBuild.ReadTheme(options, diagnostics, clock, memory);
            var basis = new Basis(sources.Tree.Files, sources.Tree.Attachments, sources.Settings, theme, diagnostics.ToSortedArray());
            if (basis.IsSameAs(last)) return null;
            last = basis;

            var site = HubBuild.Check(sources, options, diagnostics, clock, memory);
            var view = HubBuild.View(site, theme, sources.Settings, diagnostics, clock, memory);
            var preview = view is null ? null : clock.Run("Promising files", () => new Preview(view, HubBuild.Promise(view)));
            return State = new PreviewState(State.Number + 1, preview ?? State.LastGood, preview is not null, diagnostics.ToSortedArray(), sources.Tree, null);
        }
        catch (Exception fault) when (fault is MachineFaultException or IOException or UnauthorizedAccessException)
        {
            // A folder is being moved, a disk was pulled out.
            return Fail(fault.Message);
        }
#pragma warning disable CA1031 // whatever somebody types, the preview goes on, and shows the site as it was
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Fail($"This is a fault of Sharewell's, not of your content: {fault.Message}");
        }
    }

    // The next run looks at everything.
    private PreviewState? Fail(string fault)
    {
        last = null;
        memory.Forget(SourceReader.Walk);
        return State.Fault == fault ? null : State = State with { Number = State.Number + 1, IsGood = false, Fault = fault };
    }

    // What was heard of decides what is looked at again. A known file is read anew. For all else the folder is walked, which finds what is new, what is
    // gone, and every file whose length or time is another.
    private void Doubt(IReadOnlyCollection<string>? touched)
    {
        foreach (var path in touched ?? [])
        {
            if (Within(options.Theme, path) is not null) memory.Forget(ThemeReader.Work);
            if (Within(options.Input, path) is not { } inside) continue;
            var isKnown = State.Sources.Find(inside) is not null;
            if (isKnown && File.Exists(path)) memory.Forget(SourceReader.File, inside);
            else if (isKnown || File.Exists(path) || Directory.Exists(path) || HoldsKnown(inside)) touched = null;

            // A file that came and went is none of ours: editors make such while they save.
        }

        if (touched is null) memory.Forget(SourceReader.Walk);
    }

    private bool HoldsKnown(string folder) => folder.Length == 0
        || State.Sources.Files.Any(file => file.Path.Value.StartsWith(folder + "/", StringComparison.Ordinal))
        || State.Sources.Attachments.Any(file => file.Path.Value == folder || file.Path.Value.StartsWith(folder + "/", StringComparison.Ordinal));

    private static string? Within(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return relative == "." ? "" : relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }

    // What a run was made of. Files that have not changed are the same objects as before.
    private sealed record Basis(ImmutableArray<SourceFile> Files, ImmutableArray<Attachment> Attachments, SiteSettings? Settings, Theme? Theme, ImmutableArray<Diagnostic> Findings)
    {
        public bool IsSameAs(Basis? other) => other is not null && Files == other.Files && Attachments == other.Attachments
            && ReferenceEquals(Settings, other.Settings) && ReferenceEquals(Theme, other.Theme) && Findings.SequenceEqual(other.Findings);
    }
}

/// <summary>What a preview shows.</summary>
/// <param name="Number">Another for each run that changed something.</param>
/// <param name="LastGood">The last site without faults; null when there was none yet.</param>
/// <param name="IsGood">True when that is the site of the input folder as it stands.</param>
/// <param name="Findings">Of the last run, good or not.</param>
/// <param name="Sources">What was read in the last run.</param>
/// <param name="Fault">What the machine would not do; null when it did all.</param>
public sealed record PreviewState(int Number, Preview? LastGood, bool IsGood, ImmutableArray<Diagnostic> Findings, SourceTree Sources, string? Fault)
{
    /// <summary>Before the first run.</summary>
    public static PreviewState Nothing { get; } = new(0, null, false, [], SourceTree.Empty, null);
}
