using System.IO.Enumeration;
using Sharewell.Diagnostics;

namespace Sharewell.Writing;

/// <summary>The live site as the last build left it, and as people have changed it since.</summary>
/// <param name="Folder">Its folder. It may not exist.</param>
/// <param name="Manifest">What the last build made; null before the first one.</param>
/// <param name="MadeAt">When the manifest was written: the last thing that a build writes. UTC.</param>
internal sealed record OldSite(string Folder, Manifest? Manifest, DateTime MadeAt)
{
    /// <summary>Reads the manifest. The files are looked at one by one, when they are asked for.</summary>
    /// <exception cref="MachineFaultException">It cannot be read.</exception>
    public static OldSite Read(OutputFolder folder) => MachineFaults.Guard("read", folder.Site, () => new OldSite(
        folder.Site, Manifest.Read(folder.Site), File.GetLastWriteTimeUtc(Path.Combine(folder.Site, Manifest.FileName))));

    /// <summary>
    /// True when a file is there with the wanted bytes, by what the manifest says and without reading it: its size must still be that one, and it
    /// must not have been written to since the manifest was.
    /// </summary>
    public bool Holds(ManifestEntry wanted)
    {
        if (Manifest is null || !Manifest.Files.TryGetValue(wanted.Path, out var made) || made != wanted) return false;
        var file = new FileInfo(SitePath.OnDisk(Folder, wanted.Path));
        return file.Exists && file.Length == wanted.Size && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LastWriteTimeUtc <= MadeAt;
    }

    /// <summary>
    /// What people have put into the folder: files, links, and folders with nothing in them, which no build leaves behind. Paths from the site's
    /// root, parted by <c>/</c>. Links are not followed.
    /// </summary>
    public IReadOnlyList<string> Foreign()
    {
        if (!Directory.Exists(Folder)) return [];
        var start = Path.TrimEndingDirectorySeparator(Folder).Length + 1;
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        var found = new FileSystemEnumerable<string>(Folder, (ref FileSystemEntry entry) => entry.ToFullPath()[start..].Replace('\\', '/'), all)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsFolder(ref entry) || IsEmpty(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => IsFolder(ref entry),
        };
        return [.. found.Where(path => path != Manifest.FileName && Manifest?.Files.ContainsKey(path) != true).Order(StringComparer.Ordinal)];
    }

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsEmpty(ref FileSystemEntry entry) => !Directory.EnumerateFileSystemEntries(entry.ToFullPath()).Any();
}
