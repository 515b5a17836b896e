namespace Sharewell.Serving;

/// <summary>
/// Says when something in the input folder or the theme may have changed. It listens to the system, and looks for itself now and then, since a system
/// may lose notes when there are many, and has none at all of some network disks.
/// </summary>
internal sealed class HubWatch : IDisposable
{
    // An editor writes a file in several steps: it is waited until none has come for so long, but no longer than a whole burst may last.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim heard = new(0);
    private readonly string[] folders;
    private readonly List<FileSystemWatcher> watchers = [];
    private HashSet<string>? touched = new(StringComparer.Ordinal);
    private bool isDeaf;

    /// <summary>Begins to listen.</summary>
    /// <param name="folders">Full paths. One that is not there is listened to as soon as it is.</param>
    public HubWatch(params ReadOnlySpan<string> folders)
    {
        this.folders = [.. folders.ToArray().Distinct(StringComparer.Ordinal)];
        Listen();
    }

    /// <summary>Waits until something may have changed.</summary>
    /// <param name="longest">After so long it is time to look, whether something was heard or not.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>The full paths of which something was heard; null when anything may have changed.</returns>
    public async Task<IReadOnlyCollection<string>?> WaitAsync(TimeSpan longest, CancellationToken stop)
    {
        if (!await heard.WaitAsync(longest, stop)) return Take(everything: true);
        var begun = Environment.TickCount64;
        while (Environment.TickCount64 - begun < LongestBurst.TotalMilliseconds && await heard.WaitAsync(Quiet, stop))
        {
            while (heard.Wait(0, stop))
            {
                // Many notes of one burst.
            }
        }

        return Take(everything: false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate) Close();
        heard.Dispose();
    }

    private HashSet<string>? Take(bool everything)
    {
        lock (gate)
        {
            // Listening again first: what changes from here on is heard, what changed before is looked for.
            if (isDeaf || everything && watchers.Count < folders.Length) Listen();
            var taken = everything ? null : touched;
            touched = new HashSet<string>(StringComparer.Ordinal);
            return taken;
        }
    }

    private void Listen()
    {
        Close();
        isDeaf = false;
        foreach (var folder in folders)
        {
            try
            {
                var watcher = new FileSystemWatcher(folder)
                {
                    IncludeSubdirectories = true,
                    NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                    InternalBufferSize = 64 * 1024,
                };
                watcher.Changed += (_, change) => Hear(change.FullPath);
                watcher.Created += (_, change) => Hear(change.FullPath);
                watcher.Deleted += (_, change) => Hear(change.FullPath);
                watcher.Renamed += (_, change) => Hear(change.OldFullPath, change.FullPath);
                watcher.Error += (_, _) => Lose();
                watcher.EnableRaisingEvents = true;
                watchers.Add(watcher);
            }
            catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
            {
                // The folder is not there, or the system has no watch left to give: then looking must do.
            }
        }
    }

    private void Close()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        watchers.Clear();
    }

    private void Hear(params ReadOnlySpan<string> paths)
    {
        lock (gate)
        {
            foreach (var path in paths) touched?.Add(path);
        }

        Signal();
    }

    // The system lost notes, or the folder itself is gone.
    private void Lose()
    {
        lock (gate)
        {
            touched = null;
            isDeaf = true;
        }

        Signal();
    }

    private void Signal()
    {
        try
        {
            heard.Release();
        }
        catch (ObjectDisposedException)
        {
            // A last note while everything ends.
        }
    }
}
