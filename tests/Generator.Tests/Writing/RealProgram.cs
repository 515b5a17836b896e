using System.Diagnostics;
using Sharewell.Tests.Repository;
using Sharewell.Tests.Rules;

namespace Sharewell.Tests.Writing;

/// <summary>The compiled program, run as people run it: as a process of its own, over a small hub that a test may change.</summary>
internal sealed class RealProgram : IDisposable
{
    private readonly TestOutput test = new();

    public RealProgram()
    {
        Fixture.LayOutBase(test.Input);
        File.AppendAllText(Path.Combine(test.Input, "site.yml"), "base_url: https://hub.example.org/\noffline_zip: true\n");
    }

    /// <summary>Its folders.</summary>
    public TestOutput Test => test;

    /// <summary>The command that starts the program, in front of its arguments.</summary>
    public static IReadOnlyList<string> Command { get; } = ["dotnet", typeof(HubBuild).Assembly.Location];

    public void Dispose() => test.Dispose();

    /// <summary>The arguments of a build on one day, so that only what a test changes changes the site.</summary>
    public IReadOnlyList<string> Build(string now = "2026-11-27") =>
        ["build", "--input", test.Input, "--output", test.Output, "--theme", RepositoryRoot.Combine("theme"), "--now", now];

    /// <summary>Gives the hub another title, which changes every page.</summary>
    public void Rename(string title)
    {
        var settings = Path.Combine(test.Input, "site.yml");
        File.WriteAllLines(settings, File.ReadAllLines(settings).Select(line => line.StartsWith("title: ", StringComparison.Ordinal) ? $"title: {title}" : line));
    }

    /// <summary>Runs a command to its end, or kills it.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="killAfter">When to end it by SIGKILL; null to let it run.</param>
    /// <param name="environment">Variables beside those of the tests.</param>
    public static async Task<Ended> RunAsync(IEnumerable<string> command, TimeSpan? killAfter = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var words = command.ToList();
        var start = new ProcessStartInfo(words[0], words.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (killAfter is { } time)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(time));
            process.Kill();
        }

        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Builds, and fails unless the program ends well.</summary>
    public async Task BuildAsync()
    {
        var ended = await RunAsync([.. Command, .. Build()]);
        ended.Code.ShouldBe(0, ended.Output + ended.Error);
    }

    /// <summary>How a run ended.</summary>
    internal sealed record Ended(int Code, string Output, string Error)
    {
        /// <summary>Fails unless it ended with a code, and said one clear line of it on the stream for faults.</summary>
        public string ShouldSayOneLine(int code)
        {
            Code.ShouldBe(code, Output + Error);
            (Output + Error).ShouldNotContain("   at ", customMessage: "a stack trace");
            var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return lines.ShouldHaveSingleItem();
        }
    }
}
