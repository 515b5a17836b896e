using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Packaging;

/// <summary>The last look at names before they go into an archive, which is opened on systems that nobody here has seen.</summary>
internal static class ArchiveNames
{
    /// <summary>Most characters of a path: Windows has 260 for all of it, and people unpack into deep folders.</summary>
    public const int MaxLength = 149;

    // "Naming files, paths, and namespaces", Windows documentation.
    private const string Forbidden = "<>:\"\\|?*";

    /// <summary>Refuses paths that some system cannot unpack.</summary>
    /// <exception cref="MachineFaultException">The message names all such paths, each with what to do about it.</exception>
    public static void Check(IEnumerable<string> paths)
    {
        var faults = new List<string>();
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (Fault(path) is { } fault) faults.Add($"{path} {fault}");
            if (!known.TryAdd(path, path)) faults.Add($"{path} and {known[path]} are one file on Windows and macOS: rename one of them.");
        }

        // A file where another path has a folder.
        foreach (var path in known.Keys)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (known.TryGetValue(path[..slash], out var file)) faults.Add($"{file} is a file, and {path} needs a folder of that name: rename one of them.");
            }
        }

        if (faults.Count > 0) throw new MachineFaultException("An archive would not open everywhere: " + string.Join(" ", faults.Order(StringComparer.Ordinal)));
    }

    /// <summary>What some system has against a path, with what to do about it; null when nothing.</summary>
    public static string? Fault(string path)
    {
        if (path.Length > MaxLength) return $"has {path.Length} characters, and {MaxLength} are the most: shorten its name by {path.Length - MaxLength}.";
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or "." or "..") return "has an empty segment, . or .. in it: give it a plain name.";
            if (segment.FirstOrDefault(letter => !char.IsAscii(letter) || char.IsControl(letter) || Forbidden.Contains(letter)) is var bad and not '\0')
            {
                return $"has the character {(char.IsControl(bad) ? $"U+{(int)bad:X4}" : bad)} in it: use a to z, digits, hyphens and dots.";
            }

            if (segment[^1] is '.' or ' ') return "ends in a full stop or a space, which Windows drops: take it off.";
            var stem = segment.Split('.')[0].TrimEnd(' ');
            if (ContentIds.IsDeviceName(stem)) return $"is called like a device of Windows, where no file may be called {stem}: rename it, for instance to {segment.Insert(stem.Length, "-page")}.";
        }

        return null;
    }
}
