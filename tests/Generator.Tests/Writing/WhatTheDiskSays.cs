using System.Runtime.Versioning;
using Sharewell.Diagnostics;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class WhatTheDiskSays : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    public static TheoryData<Exception, string> Faults => new()
    {
        { new IOException("Disk full", 28), "the disk is full. Free some space and build again." },
        { new IOException("Disk full", unchecked((int)0x80070070)), "the disk is full. Free some space and build again." },
        { new IOException("Quota", 122), "your share of the disk is used up. Free some space and build again." },
        { new IOException("Read-only", 30), "the disk is read-only. Choose another folder with --output." },
        { new UnauthorizedAccessException(), "the right to do so is missing. Ask for it, or choose another folder with --output." },
        { new DirectoryNotFoundException(), "it has gone, or its folder has. Build again when nothing else changes the output folder." },
        { new FileNotFoundException(), "it has gone, or its folder has. Build again when nothing else changes the output folder." },
        { new PathTooLongException(), "the path is too long for this system. Choose a folder with a shorter path with --output." },
        { new IOException("Input/output\nerror."), "Input/output error." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Becomes_one_line_that_says_what_to_do(Exception cause, string reason)
    {
        var fault = Should.Throw<MachineFaultException>(() => MachineFaults.Guard("write", "/out/a.html", () => throw cause));

        fault.Message.ShouldBe($"Could not write /out/a.html: {reason} The site as it was is untouched.");
        fault.InnerException.ShouldBe(cause);
    }

    [Fact]
    public void Leaves_faults_of_ours_alone() =>
        Should.Throw<InvalidOperationException>(() => MachineFaults.Guard("write", "/out/a.html", () => throw new InvalidOperationException()));

    [Fact]
    public void An_output_folder_that_cannot_be_made()
    {
        test.Put("file", "");

        var fault = Should.Throw<MachineFaultException>(() => OutputWriter.Write(Path.Combine(test.Root, "file", "output"), test.Input, []));

        fault.Message.ShouldStartWith($"Could not make {test.Root}/file/output: ");
    }

    [Fact]
    public void An_output_folder_that_vanishes()
    {
        test.Write(File("index.html", "home"));
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.Add([File("index.html", "home"), File("a.html", "a")]);
        Directory.Delete(test.Output, recursive: true);

        Should.Throw<MachineFaultException>(() => staged.GoLive()).Message.ShouldStartWith($"Could not carry over {test.InSite("index.html")}: ");
    }

    [FactForOrdinaryUsers]
    [UnsupportedOSPlatform("windows")]
    public void An_output_folder_that_is_read_only()
    {
        test.Write(File("index.html", "home"));
        System.IO.File.SetUnixFileMode(test.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Should.Throw<MachineFaultException>(() => test.Write(File("index.html", "new home"))).Message.ShouldContain("the right to do so is missing");
        }
        finally
        {
            System.IO.File.SetUnixFileMode(test.Output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "home" });
    }

    [FactForRoot]
    public void A_disk_that_fills_up_and_one_that_is_read_only()
    {
        Directory.CreateDirectory(test.Output);
        Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", test.Output);
        try
        {
            test.Write(File("index.html", "home"));

            Should.Throw<MachineFaultException>(() => test.Write([.. Enumerable.Range(0, 100).Select(n => File($"{n}.html", new string('x', 10_000)))]))
                .Message.ShouldContain(": the disk is full. Free some space and build again.");
            test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "home" });
            test.Names().ShouldBe([".lock", "site"]);

            test.Write(File("index.html", "new home")).Changed.ShouldBeTrue();
            Run("mount", "-o", "remount,ro", test.Output);
            Should.Throw<MachineFaultException>(() => test.Write(File("index.html", "newer home"))).Message.ShouldContain(": the disk is read-only. Choose another folder");
            test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "new home" });
        }
        finally
        {
            Run("umount", test.Output);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}
