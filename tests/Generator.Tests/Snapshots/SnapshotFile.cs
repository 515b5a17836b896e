namespace Sharewell.Tests.Snapshots;

/// <summary>Where one snapshot lies.</summary>
/// <param name="Verified">The full path of what was accepted.</param>
/// <param name="Received">The full path for what was made, when it differs.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record SnapshotFile(string Verified, string Received, string Name)
{
    private const string Mark = ".verified";

    /// <summary>The snapshot that lies at a path such as <c>.../bad/messages.verified.txt</c>.</summary>
    public static SnapshotFile At(string verified) =>
        new(verified, verified.Replace(Mark + ".", ".received.", StringComparison.Ordinal), Path.Combine(Path.GetFileName(Path.GetDirectoryName(verified))!, Path.GetFileName(verified)));

    /// <summary>The snapshot of a file of a folder: of <c>guides/a.html</c> it is <c>guides/a.verified.html</c>, of <c>_headers</c> <c>_headers.verified.txt</c>.</summary>
    public static SnapshotFile In(string folder, string path)
    {
        var extension = Path.GetExtension(path);
        var stem = Path.Combine([folder, .. path[..^extension.Length].Split('/')]);
        if (extension.Length == 0) extension = ".txt";
        return new SnapshotFile(stem + Mark + extension, stem + ".received" + extension, path);
    }

    /// <summary>All that was accepted in a folder; empty when there is no such folder.</summary>
    public static IReadOnlyList<SnapshotFile> AcceptedIn(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, $"*{Mark}.*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => In(folder, Path.GetRelativePath(folder, path).Replace('\\', '/').Replace(Mark, "", StringComparison.Ordinal)))];

    /// <summary>True for a file of a kind that this helper keeps.</summary>
    public static bool IsVerified(string path) => Path.GetFileName(path).Contains(Mark + ".", StringComparison.Ordinal);
}

/// <summary>A snapshot's place and what the test made for it.</summary>
internal sealed record SnapshotText(SnapshotFile File, string Actual);
