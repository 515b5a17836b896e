using System.Collections.Immutable;

namespace Sharewell.Serving;

/// <summary>Knows which pages people have seen, and tells why one is another the next time: at once where it is open, else when it is asked for.</summary>
internal sealed class RebuiltPages(IPreviewTeller teller)
{
    // More are seen in a sitting by nobody.
    private const int MostSeen = 2_000;
    private const int MostChanges = 20;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (string Version, int Number)> seen = new(StringComparer.Ordinal);
    private ImmutableList<(int Number, Change Change)> changes = [];

    /// <summary>Notes that a page was given to a browser, and tells why it is another than before.</summary>
    public void Serve(PreviewState state, string address, string version)
    {
        string? reason = null;
        lock (gate)
        {
            if (seen.TryGetValue(address, out var before) && before.Version != version) reason = Reason(state, address, before.Number);
            if (seen.Count >= MostSeen) seen.Clear();
            seen[address] = (version, state.Number);
        }

        if (reason is not null) teller.Rebuilt(address, reason);
    }

    /// <summary>Looks at the pages that are open.</summary>
    public void Compare(PreviewState state, Change change, IEnumerable<string> open)
    {
        lock (gate)
        {
            changes = changes.Add((state.Number, change));
            if (changes.Count > MostChanges) changes = changes.RemoveAt(0);
        }

        foreach (var address in open)
        {
            if (state.LastGood?.Has(address) == true) Serve(state, address, PreviewServer.VersionOf(state, address));
        }
    }

    // A relation that explains it, the newest first; else what changed last.
    private string Reason(PreviewState state, string address, int since)
    {
        var entry = state.LastGood?.EntryAt(address);
        var later = changes.Where(pair => pair.Number > since).Select(pair => pair.Change).Reverse().ToList();
        return later.Select(change => change.Known(address, entry)).FirstOrDefault(reason => reason is not null)
            ?? later.Select(change => change.Reason(address, entry)).FirstOrDefault()
            ?? "something that it shows changed";
    }
}
