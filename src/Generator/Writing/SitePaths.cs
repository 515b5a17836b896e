using Sharewell.Diagnostics;

namespace Sharewell.Writing;

/// <summary>
/// The paths of a site that is being made. Two that are one file on some system are refused: <c>a.html</c> and <c>A.html</c> (macOS, Windows, many
/// zip programs), and <c>a</c> beside <c>a/b.html</c> (everywhere).
/// </summary>
internal sealed class SitePaths
{
    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a path for a file.</summary>
    /// <exception cref="ArgumentException">It leads out of the site, or is taken: a fault of the stage that made it.</exception>
    /// <exception cref="MachineFaultException">It cannot stand beside another one.</exception>
    public void Claim(string path)
    {
        if (SitePath.Fault(path) is { } fault) throw new ArgumentException($"The path \"{path}\" {fault}.", nameof(path));
        if (!files.TryAdd(path, path))
        {
            var other = files[path];
            throw other == path ? new ArgumentException($"The path \"{path}\" is given to two files.", nameof(path)) : Clash(path, other);
        }

        if (folders.TryGetValue(path, out var folder)) throw Clash(path, folder + "/");
        foreach (var ancestor in SitePath.FoldersOf(path))
        {
            if (files.TryGetValue(ancestor, out var file)) throw Clash(file, path);
            if (folders.TryAdd(ancestor, ancestor)) continue;
            if (folders[ancestor] != ancestor) throw Clash(path, folders[ancestor] + "/");
            break; // its own folders are known as well
        }
    }

    /// <summary>Looks for a path among those that people have put into the live folder, where a file of this site should stand.</summary>
    /// <param name="foreign">Paths of files that no build has made.</param>
    /// <returns>The first in the way; null where there is none.</returns>
    public string? InTheWay(IEnumerable<string> foreign) => foreign.FirstOrDefault(path =>
        files.ContainsKey(path) || folders.ContainsKey(path) || SitePath.FoldersOf(path).Any(files.ContainsKey));

    private static MachineFaultException Clash(string path, string other) =>
        new($"The site cannot hold both {path} and {other}: some systems and zip programs take them for one. Rename one of them.");
}
