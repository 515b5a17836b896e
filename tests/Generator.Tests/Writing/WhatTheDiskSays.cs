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
}
