using Sharewell.Diagnostics;

namespace Sharewell.Writing;

/// <summary>Refuses output folders in which a build could overwrite or remove what it did not make.</summary>
internal static class OutputRefusal
{
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Looks at the folder, at what it is and at what is in it.</summary>
    /// <exception cref="UsageFaultException">The folder is refused.</exception>
    public static void Check(OutputFolder folder, string input)
    {
        if (Reason(folder, input) is { } reason) throw new UsageFaultException($"The output folder {folder.Root} {reason}");
    }

    // Why, and what to do, as the end of a sentence about the folder; null where nothing is wrong with it.
    private static string? Reason(OutputFolder folder, string input)
    {
        // By real paths: /srv/hub/output may be a way, by a link, of writing /srv/hub/input.
        var (real, realInput, home) = (RealPath.Of(folder.Root), RealPath.Of(input), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        if (Path.GetPathRoot(real) == real) return "is the root of the disk: choose a folder of its own with --output.";
        if (home.Length > 0 && Same(real, RealPath.Of(home))) return "is your home folder: choose a folder of its own with --output.";
        if (Same(real, realInput)) return "is the input folder: choose a folder beside it with --output.";
        if (Within(realInput, real)) return $"has the input folder {input} in it: choose a folder beside that with --output.";
        if (Within(real, realInput)) return $"is in the input folder {input}: choose a folder beside that with --output.";
        return Links(folder) ?? NotAFolder(folder) ?? HoldsOtherFiles(folder);
    }

    // A link could be turned elsewhere between the check and the exchange.
    private static string? Links(OutputFolder folder)
    {
        foreach (var path in (string[])[folder.Root, folder.Site, folder.Lock, folder.Next, folder.Last])
        {
            if (new FileInfo(path).LinkTarget is not { } target) continue;
            return path == folder.Root
                ? $"is a link to {target}: give the folder itself with --output."
                : $"has a link in the place of {Path.GetFileName(path)}: put a folder there, or remove the link.";
        }

        return null;
    }

    private static string? NotAFolder(OutputFolder folder)
    {
        if (File.Exists(folder.Root)) return "is a file: choose a folder with --output.";
        return File.Exists(folder.Site) ? "has a file named site in it: move it away, or choose another folder with --output." : null;
    }

    private static string? HoldsOtherFiles(OutputFolder folder)
    {
        if (!Directory.Exists(folder.Root)) return null;
        var siteIsEmpty = !Directory.Exists(folder.Site) || !Directory.EnumerateFileSystemEntries(folder.Site).Any();
        // A build that was killed between two renames has left its site at Last.
        if (Manifest.Read(siteIsEmpty ? folder.Last : folder.Site) is not null) return null;
        // What `sharewell pack` makes lies beside the site; a build leaves it alone.
        var packs = Path.Join(folder.Root, "packs");
        return Directory.EnumerateFileSystemEntries(folder.Root).Any(path => path != packs && !folder.IsOwn(path) && !(path == folder.Site && siteIsEmpty))
            ? "is not empty, and there is no site/manifest.json of a build in it: choose an empty or a new folder with --output, or move away what is in this one."
            : null;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, PathComparison);

    private static bool Within(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, PathComparison);
}
