namespace Sharewell.Writing;

/// <summary>Keeps the paths of a site inside its folder.</summary>
internal static class SitePath
{
    /// <summary>The full path of a file of a site.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="path">A path for which <see cref="Fault"/> is null.</param>
    public static string OnDisk(string folder, string path) => Path.Join(folder, Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>What is wrong with a path, as the end of "the path ..."; null where it names a file inside the site on every system.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0) return "is empty";
        if (path.AsSpan().IndexOfAny('\\', ':') >= 0 || path.Any(char.IsControl)) return "has a character in it that not every system takes";
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or "." or "..") return "has an empty segment, . or .. in it";
        }

        return path.Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase) ? "is the manifest's" : null;
    }

    /// <summary>All folders of a path, the deepest first: of <c>a/b/c.html</c> they are <c>a/b</c> and <c>a</c>.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }
}
