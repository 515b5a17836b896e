using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>Disk to SourceTree: the only part of the program that reads content from the disk.</summary>
public static class SourceReader
{
    /// <summary>What a memory calls the list of files of the input folder.</summary>
    public const string Walk = "walk";

    /// <summary>What a memory calls a file of the input folder, by its path there.</summary>
    public const string File = "file";

    /// <summary>A YAML file may have as many bytes as the front matter of this many pages.</summary>
    private const int YamlFactor = 32;

    /// <summary>
    /// Reads the files that the content model knows and reports every other one, so that nothing is left out of the hub in silence. Names that
    /// begin with a full stop are passed over. Files are read on all processors; results stand in the order of their paths.
    /// </summary>
    /// <param name="inputFolder">The folder. It may itself be a link; nothing in it may.</param>
    /// <param name="limits">How large files may be.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="memory">
    /// What was read before, if anything is kept: the folder is not walked again until <see cref="Walk"/> is forgotten, and then a file is read again
    /// when its length or its time is another. A file that is known to have changed is forgotten as <see cref="File"/>.
    /// </param>
    /// <exception cref="MachineFaultException">The folder is not there, or something in it vanished or cannot be read.</exception>
    public static SourceTree Read(string inputFolder, ContentLimits limits, DiagnosticBag diagnostics, Memory? memory = null)
    {
        var folder = Path.GetFullPath(inputFolder);
        var found = memory.Recall(Walk, "", folder, diagnostics, own => FolderWalk.Find(folder, own));
        var files = ReadAll(found, file => file.Place is InputPlace.Page or InputPlace.Yaml, file => Recall(file, own => ReadText(file, limits, own)));
        var attachments = ReadAll(found, file => file.Place is InputPlace.Picture or InputPlace.Download, file => Recall(file, own => AttachmentReader.Read(file, limits, own)));
        return new SourceTree(memory.Same(File, "", files), memory.Same(File, "attachments", attachments));

        T Recall<T>(FoundFile file, Func<DiagnosticBag, T> read) => memory.Recall(File, file.Path.Value, (file, limits), diagnostics, read);
    }

    /// <summary>
    /// Reads the settings alone, before anything else: they say how large the rest may be. (<see cref="Read"/> meets site.yml again as one of the
    /// files of the folder; it is the one file that is read twice.)
    /// </summary>
    /// <param name="inputFolder">The folder.</param>
    /// <param name="config">The settings file; null for <c>site.yml</c> in the folder.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>Null when the folder has no site.yml.</returns>
    /// <exception cref="MachineFaultException">The folder, or the file that was named, is not there or cannot be read.</exception>
    public static SourceFile? ReadSettings(string inputFolder, string? config, DiagnosticBag diagnostics)
    {
        var folder = Path.GetFullPath(inputFolder);
        FolderWalk.RequireFolder(folder);
        var fullPath = config ?? Path.Combine(folder, InputLayout.Settings);
        if (config is null && !System.IO.File.Exists(fullPath)) return null;

        // A link is reported by Read, like any other in the folder; what it leads to is not looked at.
        if (config is null && new FileInfo(fullPath).LinkTarget is not null) return null;
        return ReadText(new FoundFile(new ContentPath(InputLayout.Settings), fullPath, InputPlace.Yaml), new ContentLimits(), diagnostics);
    }

    private static ImmutableArray<T> ReadAll<T>(ImmutableArray<FoundFile> found, Func<FoundFile, bool> which, Func<FoundFile, T> read)
    {
        var files = found.Where(which).ToArray();
        var results = new T[files.Length];
        var faults = new MachineFaultException?[files.Length];
        Parallel.For(0, files.Length, index =>
        {
            try
            {
                results[index] = read(files[index]);
            }
            catch (MachineFaultException fault)
            {
                faults[index] = fault;
            }
        });

        // The first by path, not by time.
        return faults.FirstOrDefault(fault => fault is not null) is { } first ? throw first : [.. results];
    }

    private static SourceFile ReadText(FoundFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        var isPage = file.Place == InputPlace.Page;
        var limit = isPage ? limits.PageBytes : (long)limits.FrontMatterBytes * YamlFactor;
        if (LimitedFile.Read(file.FullPath, limit, out var length) is not { } bytes)
        {
            diagnostics.Add(isPage ? FileTooLarge.Page(file.Path, length, limit) : FileTooLarge.Yaml(file.Path, length, limit));
            return new SourceFile(file.Path, "") { IsWhole = false };
        }

        return StrictText.Decode(file.Path, bytes, diagnostics) is { } text
            ? new SourceFile(file.Path, text)
            : new SourceFile(file.Path, "") { IsWhole = false };
    }
}
