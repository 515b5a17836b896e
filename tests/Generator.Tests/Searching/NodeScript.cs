using System.Diagnostics;

namespace Sharewell.Tests.Searching;

/// <summary>Runs the shipped script, and the real lunr, in Node. Tests that use it carry the trait Category=Node.</summary>
internal static class NodeScript
{
    /// <summary>The root of the repository: the nearest folder above the tests that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs a script of tests/search-tools and gives what it printed; fails with that when it exits with anything but 0.</summary>
    public static string Run(string script, params string[] arguments)
    {
        var tools = Path.Combine(Repository, "tests", "search-tools");
        Directory.Exists(Path.Combine(tools, "node_modules", "lunr")).ShouldBeTrue("run \"npm ci\" in tests/search-tools first");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = tools };
        start.ArgumentList.Add(script);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, output + errors.Result);
        return output;
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sharewell.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not in a repository.");
        return folder;
    }
}
