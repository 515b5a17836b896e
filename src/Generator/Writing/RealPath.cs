namespace Sharewell.Writing;

/// <summary>Finds where a path leads once all links on its way are followed.</summary>
internal static class RealPath
{
    // As many as Linux follows before it calls a chain a loop (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>
    /// <c>/srv/link/hub</c> gives <c>/mnt/data/hub</c> where <c>link</c> leads to <c>/mnt/data</c>. Parts that do not exist stay as they are.
    /// </summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Of(string path)
    {
        var rest = new Stack<string>(Segments(path).Reverse());
        var real = Path.GetPathRoot(path)!;
        var links = 0;
        while (rest.TryPop(out var segment))
        {
            var next = Path.GetFullPath(Path.Combine(real, segment));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) throw new IOException($"The links on the way to {path} go in a circle.");
            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var part in Segments(full).Reverse()) rest.Push(part);
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    private static string[] Segments(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
