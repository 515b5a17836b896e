using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Serving;

/// <summary>The real program, driven by saves and requests, and ended by Ctrl+C.</summary>
public sealed partial class TheProgramServing : IDisposable
{
    private readonly ServedHub hub = new();
    private readonly StringBuilder said = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task Shows_each_save_outlives_every_bad_one_and_ends_well()
    {
        using var process = Start("--port", "0");
        try
        {
            var address = await SaidAsync(AddressLine);
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            await ShownAsync(client, "case-studies/one.html", "Success");

            // A save in place, a save by rename, a folder that goes and comes back, and a hundred bad and good ones in a row.
            hub.Change("case-studies/one.md", "Success", "Saved in place");
            await ShownAsync(client, "case-studies/one.html", "Saved in place");
            File.WriteAllText(hub.Full("case-studies/.one.md.swp"), hub.Text("case-studies/one.md").Replace("Saved in place", "Saved by rename", StringComparison.Ordinal));
            File.Move(hub.Full("case-studies/.one.md.swp"), hub.Full("case-studies/one.md"), overwrite: true);
            await ShownAsync(client, "case-studies/one.html", "Saved by rename");
            Directory.Move(hub.Full("guides"), hub.Full("elsewhere"));
            await ShownAsync(client, "~sharewell/", "guides/visit");
            Directory.Move(hub.Full("elsewhere"), hub.Full("guides"));
            await ShownAsync(client, "~sharewell/", "No findings");

            var handles = 0;
            for (var round = 0; round < 100; round++)
            {
                var bad = hub.Text("case-studies/one.md");
                hub.Put("case-studies/one.md", "---\ntitle: [\n");
                hub.Put("site.yml", round % 2 == 0 ? "" : "title: {");
                hub.Put("site.yml", ServedHub.Settings);
                hub.Put("case-studies/one.md", bad.Replace("Saved by rename", $"Round {round} done", StringComparison.Ordinal).Replace($"Round {round - 1} done", $"Round {round} done", StringComparison.Ordinal));
                if (round % 10 == 0) await ShownAsync(client, "case-studies/one.html", $"Round {round} done");
                if (round == 20) handles = Handles(process);
            }

            await ShownAsync(client, "case-studies/one.html", "Round 99 done");
            await ShownAsync(client, "~sharewell/", "No findings");
            Handles(process).ShouldBeLessThanOrEqualTo(handles + 10);

            Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
            process.ExitCode.ShouldBe(0);
            lock (said) said.ToString().ShouldContain("  case-studies/one.html: its file changed\n");
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    [Fact]
    public async Task Says_that_a_port_is_taken()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        using var process = Start("--port", port.ToString(CultureInfo.InvariantCulture));
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(3);
        await SaidAsync(new Regex($"^Port {port} is taken by another program\\. Name another with --port, or leave --port out: then a free one is found\\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture));
    }

    [Fact]
    public async Task Refuses_what_is_no_port()
    {
        using var process = Start("--port", "70000");
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(2);
        await SaidAsync(new Regex("^--port takes a number from 0 to 65535, not \"70000\"\\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture));
    }

    [Fact]
    public async Task Needs_an_input_folder_to_begin_with()
    {
        Directory.Delete(hub.Input, recursive: true);
        using var process = Start("--port", "0");
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(3);
        await SaidAsync(new Regex($"^There is no input folder {Regex.Escape(hub.Input)}\\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture));
    }

    private Process Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [typeof(HubBuild).Assembly.Location, "serve", "--input", hub.Input, "--theme", RepositoryRoot.Combine("theme"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Note(string? line)
    {
        if (line is null) return;
        lock (said) said.Append(line).Append('\n');
    }

    // What the group "said" of a pattern stands for, once the program has said it.
    private async Task<string> SaidAsync(Regex pattern)
    {
        for (var waited = 0; waited < 1200; waited++)
        {
            lock (said)
            {
                if (pattern.Match(said.ToString()) is { Success: true } match) return match.Groups["said"].Value;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The program did not say {pattern}. It said: {said}");
    }

    // Asks until a page holds some words.
    private static async Task ShownAsync(HttpClient client, string page, string words)
    {
        var text = "";
        for (var waited = 0; waited < 1200; waited++)
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            text = await answer.Content.ReadAsStringAsync();
            if (text.Contains(words, StringComparison.Ordinal)) return;
            await Task.Delay(50);
        }

        throw new TimeoutException($"{page} never held \"{words}\": {text}");
    }

    // Open files and sockets; where the system does not tell, there is nothing to compare.
    private static int Handles(Process process) =>
        Directory.Exists("/proc/self/fd") ? Directory.GetFileSystemEntries($"/proc/{process.Id}/fd").Length : 0;

    [GeneratedRegex("^The hub is at (?<said>http://127\\.0\\.0\\.1:[0-9]+/), drafts too\\. Every save is shown at once\\. Press Ctrl\\+C to end\\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AddressLine { get; }
}
