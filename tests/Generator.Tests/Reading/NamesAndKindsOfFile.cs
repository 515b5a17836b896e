using System.Diagnostics;
using System.Net.Sockets;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

public sealed class NamesAndKindsOfFile : IDisposable
{
    private readonly InputFolder input = new();

    public void Dispose() => input.Dispose();

    [Theory]
    [InlineData("what is it?.md", "has the character ?, which Windows does not allow", "what-is-it.md")]
    [InlineData("a:b.md", "has the character :, which Windows does not allow", "a-b.md")]
    [InlineData("back\\slash.md", "has the character \\, which Windows does not allow", "back-slash.md")]
    [InlineData("con.md", "is that of a device on Windows, where no file may be called con", "")]
    [InlineData("Lpt1.notes.md", "is that of a device on Windows, where no file may be called Lpt1", "lpt1-notes.md")]
    [InlineData("a\u202eb.md", "has the character U+202E, which nobody can see", "a-b.md")]
    [InlineData("tab\there.md", "has the character U+0009, which nobody can see", "tab-here.md")]
    public void A_name_that_some_system_does_not_allow_is_refused(string name, string fault, string suggestion)
    {
        if (OperatingSystem.IsWindows()) return;
        input.Add($"guides/{name}", "text");

        input.Read().Files.ShouldBeEmpty();

        var help = suggestion.Length > 0
            ? $"Rename it to \"{suggestion}\", and correct the links to it."
            : "Rename it with lower-case letters, digits and hyphens, and correct the links to it.";
        input.Findings.ShouldBe([$"guides/{name} file-name: The name \"{name}\" {fault}. {help}"]);
    }

    [Theory]
    [InlineData("ends in a full stop", "toolkit/csit.")]
    [InlineData("ends in a space", "toolkit/csit ")]
    public void So_is_one_whose_end_windows_would_drop(string fault, string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        input.Add($"{folder}/index.md", "text");

        input.Read().Files.ShouldBeEmpty();

        input.Findings.ShouldBe([$"{folder} file-name: The name \"{folder[8..]}\" {fault}, which Windows does not allow. Rename it to \"csit\", and correct the links to it."]);
    }

    [Fact]
    public void A_name_that_is_no_utf_8_is_refused()
    {
        if (!OperatingSystem.IsLinux()) return;
        input.Add("guides/a.md", "a");
        Shell("printf x > \"$(printf 'caf\\351.md')\"");

        var tree = input.Read();
        Shell("rm caf*.md"); // which the base library could not

        tree.Files.Single().Path.Value.ShouldBe("guides/a.md");
        input.Findings.ShouldBe(["guides/caf\ufffd.md file-name: The name \"caf\ufffd.md\" is not written in UTF-8. Rename it to \"caf.md\", and correct the links to it."]);
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = input.Full("guides") })!;
        shell.WaitForExit();
    }

    [Fact]
    public void Names_that_fall_together_on_windows_and_macos_are_refused()
    {
        if (!OperatingSystem.IsLinux()) return;
        input.Add("guides/kent.md", "a").Add("guides/Kent.md", "b").Add("guides/kent-b.md", "c").Add("toolkit/csit/a.md", "d").Add("toolkit/CSIT/a.md", "e");

        input.Read();

        input.Findings.ShouldBe(
        [
            "guides/kent.md name-clash: \"kent.md\" and \"Kent.md\" are one and the same name on Windows and macOS. Rename or delete one of them.",
            "toolkit/csit name-clash: \"csit\" and \"CSIT\" are one and the same name on Windows and macOS. Rename or delete one of them.",
        ]);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        input.Add("guides/a.md", "a");
        File.CreateSymbolicLink(input.Full("guides/secret.md"), "/etc/passwd");
        File.CreateSymbolicLink(input.Full("guides/nowhere.md"), "/no/such/file");
        Directory.CreateSymbolicLink(input.Full("networks"), input.Full("guides"));
        Directory.CreateDirectory(input.Full("toolkit"));
        Directory.CreateSymbolicLink(input.Full("toolkit/loop"), input.FullPath);

        input.Read().Files.Select(file => file.Path.Value).ShouldBe(["guides/a.md"]);

        const string Told = "is a link to another place, and the hub follows no links. Delete the link, and copy here what it leads to.";
        input.Findings.ShouldBe(
        [
            $"guides/nowhere.md special-file: \"nowhere.md\" {Told}",
            $"guides/secret.md special-file: \"secret.md\" {Told}",
            $"networks special-file: \"networks\" {Told}",
            $"toolkit/loop special-file: \"loop\" {Told}",
        ]);
    }

    [Fact]
    public void The_input_folder_itself_may_be_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        input.Add("real/guides/a.md", "a");
        Directory.CreateSymbolicLink(input.Full("link"), input.Full("real"));

        SourceReader.Read(input.Full("link"), new(), new()).Files.Single().Path.Value.ShouldBe("guides/a.md");
    }

    [Fact]
    public void Pipes_and_sockets_are_refused_and_not_opened()
    {
        if (!OperatingSystem.IsLinux()) return;
        input.Add("guides/empty.md");
        using var mkfifo = Process.Start("mkfifo", [input.Full("guides/pipe.md")]);
        mkfifo.WaitForExit();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(input.Full("guides/socket.md")));

        input.Read().Files.Single().Path.Value.ShouldBe("guides/empty.md");

        input.Findings.ShouldBe(
        [
            "guides/pipe.md special-file: \"pipe.md\" is a pipe, a socket or a device, not a file. Delete it.",
            "guides/socket.md special-file: \"socket.md\" is a pipe, a socket or a device, not a file. Delete it.",
        ]);
    }
}
