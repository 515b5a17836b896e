using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary>Writes a changed file of the input folder, keeping its byte order mark and the ends of its lines.</summary>
internal static class ChangedFile
{
    /// <summary>Writes the new text.</summary>
    /// <param name="request">Where the input folder is.</param>
    /// <param name="path">The file.</param>
    /// <param name="before">What was read, lines ending in <c>\n</c>.</param>
    /// <param name="now">What is to be written, lines ending in <c>\n</c>.</param>
    /// <param name="to">Where it is to be written; null for the same file.</param>
    /// <exception cref="MachineFaultException">The file has changed since it was read, or cannot be written.</exception>
    public static void Write(CommandRequest request, ContentPath path, string before, string now, ContentPath? to = null)
    {
        var full = Path.Join(request.Build.Input, path.Value);
        try
        {
            var there = new FileText(File.ReadAllBytes(full));
            if (there.Text != before) throw new MachineFaultException($"{request.InputName}/{path} was changed by somebody else just now. Run the command again.");
            SafeFile.Write(Path.Join(request.Build.Input, (to ?? path).Value), there.With(now));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not read {full}: {cause.Message}", cause);
        }
    }

    /// <summary>Deletes a file whose contents stand elsewhere now, and its folder when nothing is left in it.</summary>
    /// <exception cref="MachineFaultException">It cannot be deleted.</exception>
    public static void Delete(CommandRequest request, ContentPath path)
    {
        var full = Path.Join(request.Build.Input, path.Value);
        try
        {
            File.Delete(full);
            if (path.Folder.Contains('/') && !Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(full)!).Any()) Directory.Delete(Path.GetDirectoryName(full)!);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not delete {full}: {cause.Message}", cause);
        }
    }
}
