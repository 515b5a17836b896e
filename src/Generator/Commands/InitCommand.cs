using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary><c>sharewell init</c>: makes a new hub of one's own that builds and checks at once.</summary>
internal static class InitCommand
{
    private const string NoTitle = "Our good-practice hub";

    /// <summary>The command and its options.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var folder = new Argument<string>("folder") { Description = "Where the hub shall be: a folder that is new or empty." };
        var title = new Option<string>("--title") { Description = $"The title of the hub [{NoTitle}].", HelpName = "text" };
        var init = new Command("init", "Make a new hub of your own, with settings, examples and workflows.") { folder, title };
        init.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(title), options.Read(parsed).Build.Today, output));
        return init;
    }

    /// <summary>Runs the command. An existing file is never touched: the folder must be new or empty.</summary>
    /// <param name="folder">Where the hub shall be.</param>
    /// <param name="title">Its title; null for one to be changed later.</param>
    /// <param name="today">The day that its pages are published.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="UsageFaultException">The folder holds something, or the title is none.</exception>
    /// <exception cref="MachineFaultException">It cannot be written.</exception>
    private static int Run(string folder, string? title, DateOnly today, TextWriter output)
    {
        if (title is not null && (title.Trim().Length is < 5 or > 90 || title.Any(char.IsControl)))
        {
            throw new UsageFaultException("--title takes 5 to 90 characters on one line, such as \"Fenland good-practice hub\".");
        }

        var full = Path.GetFullPath(folder);
        Refuse(folder, full);
        var files = StarterHub.Files(title?.Trim() ?? NoTitle, today, CommandLine.Version);
        try
        {
            foreach (var (path, text) in files)
            {
                var target = Path.Join(full, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, text);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not write {folder}: {cause.Message}", cause);
        }

        output.WriteLine($"Made a hub of {files.Length} files in {folder}. What to do first:");
        output.WriteLine($"  cd {folder}");
        output.WriteLine("  sharewell check      checks the content");
        output.WriteLine("  sharewell build      makes the site and says which file to open");
        output.WriteLine("README.md says what to change, and how to publish it.");
        return ExitCode.Fine;
    }

    // A hidden folder such as .git may be there: people make the repository first.
    private static void Refuse(string folder, string full)
    {
        if (File.Exists(full)) throw new UsageFaultException($"{folder} is a file. Name a folder that is new or empty.");
        if (!Directory.Exists(full)) return;
        var there = Directory.EnumerateFileSystemEntries(full).Select(Path.GetFileName).Where(name => name != ".git").Order(StringComparer.Ordinal).FirstOrDefault();
        if (there is not null) throw new UsageFaultException($"{folder} is not empty: it holds {there}. Name a folder that is new or empty.");
    }
}
