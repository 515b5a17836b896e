using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Sharewell.Diagnostics;

namespace Sharewell.Contributing;

/// <summary>Asks Git which files of the input folder differ from those of another commit.</summary>
public static class ChangedFiles
{
    /// <summary>
    /// Files that were added, changed, moved or deleted since the working copy parted from a commit, those that Git does not know yet included.
    /// </summary>
    /// <param name="folder">The input folder, by its full path.</param>
    /// <param name="name">The commit: a branch, a tag, a hash.</param>
    /// <returns>Paths below the folder, in ordinal order. Those of deleted files are among them.</returns>
    /// <exception cref="UsageFaultException">The folder is in no repository, or Git does not know the commit.</exception>
    /// <exception cref="MachineFaultException">There is no Git, or it failed.</exception>
    public static ImmutableArray<ContentPath> Since(string folder, string name)
    {
        if (Git(folder, "rev-parse", "--is-inside-work-tree") is null)
        {
            throw new UsageFaultException($"--changed-since asks Git, and {folder} is in no Git repository.");
        }

        // "--end-of-options": what somebody typed is a name, whatever it begins with.
        if (Git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}") is not { } commit)
        {
            throw new UsageFaultException($"Git knows no commit \"{name}\" here. Fetch it first; in a workflow, check out with fetch-depth: 0.");
        }

        var hash = commit.Trim();
        if (Git(folder, "merge-base", hash, "HEAD") is null)
        {
            throw new UsageFaultException($"Git finds no commit at which \"{name}\" and this working copy parted. Fetch the whole history; in a workflow, check out with fetch-depth: 0.");
        }

        var changed = Git(folder, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", "--relative", "--merge-base", hash, "--", ".");
        var unknown = Git(folder, "ls-files", "-z", "--others", "--exclude-standard", "--", ".");
        if (changed is null || unknown is null) throw new MachineFaultException($"Git could not compare {folder} with \"{name}\".");
        return [.. (changed + unknown).Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(path => new ContentPath(path)).Order()];
    }

    // What Git prints; null when it says no.
    private static string? Git(string folder, params string[] arguments)
    {
        // A repository may name a program in its settings that Git would start to look for changes.
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception cause)
        {
            throw new MachineFaultException(
                Directory.Exists(folder) ? "--changed-since asks Git, and there is no program git on this machine." : $"There is no folder {folder}.", cause);
        }
    }
}
