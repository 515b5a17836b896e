using System.Collections.Immutable;
using System.Formats.Tar;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;

namespace Sharewell.Reading;

/// <summary>
/// Walks the input folder by hand. The enumeration of the base library would follow links (a loop of links in a folder of four files gave 165 of
/// them), and it has no order.
/// </summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Finds the files that the hub reads, by path in ordinal order, and reports everything else.</summary>
    /// <exception cref="MachineFaultException">The folder, or one in it, is not there or cannot be listed.</exception>
    public static ImmutableArray<FoundFile> Find(string inputFolder, DiagnosticBag diagnostics)
    {
        RequireFolder(inputFolder);
        var files = new List<FoundFile>();
        Visit(new DirectoryInfo(inputFolder), new ContentPath(""), files, diagnostics);
        return [.. files.OrderBy(file => file.Path)];
    }

    /// <summary>Ends the run with one clear line when the input folder is not there.</summary>
    /// <exception cref="MachineFaultException">There is no such folder.</exception>
    public static void RequireFolder(string inputFolder)
    {
        if (File.Exists(inputFolder)) throw new MachineFaultException($"The input folder {inputFolder} is a file.");
        if (!Directory.Exists(inputFolder)) throw new MachineFaultException($"There is no input folder {inputFolder}.");
    }

    private static void Visit(DirectoryInfo folder, ContentPath path, List<FoundFile> files, DiagnosticBag diagnostics)
    {
        // Ordinal order without letter case, then with it: names that fall together stand side by side.
        var entries = MachineFaults.Told(folder.FullName, () => folder.EnumerateFileSystemInfos("*", Everything)
            .Where(entry => !entry.Name.StartsWith('.'))
            .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .ToArray());
        string? previous = null;
        foreach (var entry in entries)
        {
            var entryPath = new ContentPath(path.Value.Length == 0 ? entry.Name : $"{path}/{entry.Name}");
            if (MachineFaults.Told(entry.FullName, () => Fault(entry, entryPath)) is { } fault)
            {
                diagnostics.Add(fault);
                continue;
            }

            if (string.Equals(previous, entry.Name, StringComparison.OrdinalIgnoreCase)) diagnostics.Add(NameClash.Found(entryPath, previous!));
            previous = entry.Name;
            if (entry is DirectoryInfo inner) Visit(inner, entryPath, files, diagnostics);
            else files.Add(MachineFaults.Told(entry.FullName, () => Found((FileInfo)entry, entryPath)));
        }
    }

    private static FoundFile Found(FileInfo file, ContentPath path) => new(path, file.FullName, InputLayout.PlaceOf(path)!.Value, file.Length, file.LastWriteTimeUtc);

    // Why an entry is not read; null for one that is.
    private static Diagnostic? Fault(FileSystemInfo entry, ContentPath path)
    {
        if (IsLink(entry)) return SpecialFile.Link(path);
        if (entry is DirectoryInfo)
        {
            if (!InputLayout.IsFolder(path)) return StrayAdvice.ForFolder(path);
        }
        else if (InputLayout.PlaceOf(path) is null)
        {
            return StrayAdvice.ForFile(path);
        }

        if (PortableNames.Fault(entry.Name) is { } fault) return FileName.NotPortable(path, fault, PortableNames.Suggest(path));
        return entry is FileInfo file && !IsPlain(file) ? SpecialFile.NoFile(path) : null;
    }

    // All attributes at once mean that the entry cannot be found under its name. On Windows a file that a cloud drive keeps elsewhere is a
    // reparse point too, but not one that leads to another path.
    private static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes != (FileAttributes)(-1)
        && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        && (entry.LinkTarget is not null || !OperatingSystem.IsWindows());

    // Opening a pipe would wait for ever. Pipes, sockets and devices have no length, and the base library tells them from empty files only
    // where it makes an entry of a tar archive.
    private static bool IsPlain(FileInfo file)
    {
        if (OperatingSystem.IsWindows() || file.Length > 0) return true;
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true)) writer.WriteEntry(file.FullName, "x");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
        }
        catch (IOException) when (File.Exists(file.FullName))
        {
            return false; // a socket, which no archive can hold
        }
    }
}
