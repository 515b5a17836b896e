using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Writing;

/// <summary>
/// Puts the files of a site on the disk: beside the live folder first, then in its place in one step. Whatever goes wrong on the way, the site as
/// it was stays byte for byte.
/// </summary>
public static class OutputWriter
{
    /// <summary>Tells early, before any work is done, whether an output folder would be refused. Changes nothing on the disk.</summary>
    /// <param name="output">The output folder. It need not exist.</param>
    /// <param name="input">The folder with the content.</param>
    /// <exception cref="UsageFaultException">The folder is refused; the message says why.</exception>
    /// <exception cref="MachineFaultException">The folder cannot be looked at.</exception>
    public static void Check(string output, string input)
    {
        var folder = OutputFolder.At(output);
        MachineFaults.Guard("look at", folder.Root, () => OutputRefusal.Check(folder, Path.GetFullPath(input)));
    }

    /// <summary>Takes the output folder for a build: checks it, locks it, and clears up after a build that was killed.</summary>
    /// <param name="output">The output folder. It is made when it is not there.</param>
    /// <param name="input">The folder with the content, which is never written to.</param>
    /// <returns>An empty staged site. Disposing of it frees the folder, and drops what was staged unless it went live.</returns>
    /// <exception cref="UsageFaultException">The folder is refused; the message says why.</exception>
    /// <exception cref="MachineFaultException">Another build is using it, or the disk does not do what it should.</exception>
    public static StagedSite Stage(string output, string input)
    {
        Check(output, input);
        var folder = OutputFolder.At(output);
        MachineFaults.Guard("make", folder.Root, () => Directory.CreateDirectory(folder.Root));
        var buildLock = BuildLock.Take(folder);
        try
        {
            Recovery.Run(folder);
            return new StagedSite(folder, OldSite.Read(folder), buildLock);
        }
        catch
        {
            buildLock.Dispose();
            throw;
        }
    }

    /// <summary>Stages files and makes them live: for a site that needs nothing of its own bytes.</summary>
    /// <param name="output">As in <see cref="Stage"/>.</param>
    /// <param name="input">As in <see cref="Stage"/>.</param>
    /// <param name="files">All files of the site.</param>
    /// <param name="cancellation">Ends the writing before it goes live.</param>
    /// <exception cref="UsageFaultException">As in <see cref="Stage"/>.</exception>
    /// <exception cref="MachineFaultException">As in <see cref="Stage"/>, <see cref="StagedSite.Add"/> and <see cref="StagedSite.GoLive"/>.</exception>
    public static WriteResult Write(string output, string input, IReadOnlyList<OutputFile> files, CancellationToken cancellation = default)
    {
        using var staged = Stage(output, input);
        staged.Add(files, cancellation);
        return staged.GoLive();
    }
}
