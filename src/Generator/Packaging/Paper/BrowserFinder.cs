using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Packaging;

/// <summary>Finds a browser that prints PDFs: Chromium, Chrome or Edge.</summary>
public static class BrowserFinder
{
    private static readonly ImmutableArray<string> Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly ImmutableArray<string> Places =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        @"%LocalAppData%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
        @"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The full path of a browser.</summary>
    /// <param name="named">A path, or a name on PATH; null to look in the usual places.</param>
    /// <exception cref="MachineFaultException">There is none.</exception>
    public static string Find(string? named)
    {
        if (named is not null)
        {
            return File.Exists(named) ? Path.GetFullPath(named) : OnPath(named)
                ?? throw new MachineFaultException($"There is no browser \"{named}\". Give --browser the path of Chromium, Chrome or Edge.");
        }

        return Names.Select(OnPath).Concat(Places.Select(Environment.ExpandEnvironmentVariables).Where(File.Exists)).FirstOrDefault(path => path is not null)
            ?? throw new MachineFaultException("PDFs are made by a browser, and none was found on PATH or in the usual places. Install Chromium, Chrome or Edge, or give its path with --browser.");
    }

    private static string? OnPath(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? ["", ".exe"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Join(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
