using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Packaging;
using Sharewell.Rendering;

namespace Sharewell.Tests.Packaging;

/// <summary>PDFs with browsers that are not there, do not start, do nothing, or do it too late: small scripts in place of a browser.</summary>
public sealed class PrintingOnPaper : IDisposable
{
    private static readonly SiteUrl Page = new("packs/a/print.html");

    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-browser-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Hands_the_browser_the_page_a_profile_of_its_own_and_no_network()
    {
        if (OperatingSystem.IsWindows()) return; // the stand-in is a shell script
        var browser = Browser("for a; do echo \"$a\"; case $a in --print-to-pdf=*) out=${a#*=};; esac; done > \"$0.log\"; cat \"$(dirname \"$out\")/site/packs/a/print.html\" > \"$out\"");

        Encoding.UTF8.GetString(PdfPrinter.Print(browser, [new OutputFile(Page, () => "<p>A page"u8.ToArray())], Page, PdfPrinter.Limit)).ShouldBe("<p>A page");

        var arguments = File.ReadAllLines(browser + ".log");
        arguments.ShouldContain("--host-resolver-rules=MAP * ~NOTFOUND");
        arguments.ShouldContain("--export-tagged-pdf");
        arguments.ShouldContain("--generate-pdf-document-outline");
        arguments.ShouldContain(argument => argument.StartsWith("--user-data-dir=", StringComparison.Ordinal));
        arguments[^1].ShouldStartWith("file:///");
        arguments[^1].ShouldEndWith("/site/packs/a/print.html");
        var work = Path.GetDirectoryName(arguments.Single(argument => argument.StartsWith("--print-to-pdf=", StringComparison.Ordinal))["--print-to-pdf=".Length..])!;
        Directory.Exists(work).ShouldBeFalse("nothing stays behind");
    }

    [Fact]
    public void A_browser_that_takes_too_long_is_stopped()
    {
        if (OperatingSystem.IsWindows()) return;
        var browser = Browser("exec sleep 600");
        Fault(browser, TimeSpan.FromSeconds(1)).ShouldBe($"{browser} had not made a PDF after 1 seconds and was stopped. Try another one with --browser.");
    }

    [Fact]
    public void A_browser_that_makes_nothing_is_told()
    {
        if (OperatingSystem.IsWindows()) return;
        var browser = Browser("exit 1");
        Fault(browser, PdfPrinter.Limit).ShouldBe($"{browser} ended without making the PDF of packs/a/print.html. Try another one with --browser.");
    }

    [Fact]
    public void A_file_that_is_no_program_is_told()
    {
        var path = Path.Combine(folder, "notes.txt");
        File.WriteAllText(path, "");
        Fault(path, PdfPrinter.Limit).ShouldStartWith($"{path} could not be started: ");
    }

    [Fact]
    public void A_browser_that_is_not_there_is_told_with_what_to_give() =>
        Should.Throw<MachineFaultException>(() => BrowserFinder.Find("no-such-browser")).Message.ShouldBe("There is no browser \"no-such-browser\". Give --browser the path of Chromium, Chrome or Edge.");

    [Theory]
    [InlineData("Plain words", "Plain words")]
    [InlineData("\"Two\" \\ </style>\n", "\\22 Two\\22  \\5c  \\3c /style>\\a ")]
    public void A_title_cannot_end_the_text_at_the_foot_of_a_page(string title, string css) => BookSheet.Escape(title).ShouldBe(css);

    private static string Fault(string browser, TimeSpan limit) =>
        Should.Throw<MachineFaultException>(() => PdfPrinter.Print(browser, [new OutputFile(Page, () => "<p>A page"u8.ToArray())], Page, limit)).Message;

    private string Browser(string script)
    {
        var path = Path.Combine(folder, "browser");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
