using System.Diagnostics;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Packaging;

/// <summary>Prints a page to PDF: tagged, with an outline of its headings, by a browser that cannot reach the network.</summary>
public static class PdfPrinter
{
    /// <summary>A pack takes a second or two; a browser that has not printed by then never will.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    // Printing alone: no network, no first-run questions, no profile of the user's.
    private static readonly string[] Arguments =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-quic",
        "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer",
    ];

    /// <summary>The bytes of the PDF. They are not the same from run to run: browsers write the time into them.</summary>
    /// <param name="browser">From <see cref="BrowserFinder"/>.</param>
    /// <param name="files">The page and what it shows, at their addresses.</param>
    /// <param name="page">The page.</param>
    /// <param name="limit">How long the browser may take, usually <see cref="Limit"/>.</param>
    /// <exception cref="MachineFaultException">The browser failed, or took too long.</exception>
    public static byte[] Print(string browser, IEnumerable<OutputFile> files, SiteUrl page, TimeSpan limit)
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-pdf-").FullName;
        try
        {
            foreach (var file in files)
            {
                var path = Path.Join(folder, "site", file.Url.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Produce().Span);
            }

            var pdf = Path.Join(folder, "out.pdf");
            Run(browser, limit, ["--user-data-dir=" + Path.Join(folder, "profile"), "--print-to-pdf=" + pdf, new Uri(Path.Join(folder, "site", page.Path)).AbsoluteUri]);
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : throw new MachineFaultException($"{browser} ended without making the PDF of {page}. Try another one with --browser.");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Run(string browser, TimeSpan limit, string[] own)
    {
        // Chromium does not start as root with its sandbox. What it prints here is our own page, without scripts.
        string[] rights = Environment.UserName == "root" && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : [];
        var start = new ProcessStartInfo(browser, [.. Arguments, .. rights, .. own]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start) ?? throw new MachineFaultException($"{browser} did not start.");
            process.ErrorDataReceived += (_, _) => { };
            process.OutputDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            if (process.WaitForExit(limit)) return;
            process.Kill(entireProcessTree: true);
            throw new MachineFaultException($"{browser} had not made a PDF after {limit.TotalSeconds:N0} seconds and was stopped. Try another one with --browser.");
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new MachineFaultException($"{browser} could not be started: {cause.Message}", cause);
        }
    }

    // Children of the browser may hold on to its profile for a moment; a temporary folder that stays is no reason to fail.
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
