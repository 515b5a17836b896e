using System.Diagnostics;

namespace Sharewell.Browser.Tests;

/// <summary>Runs other programs.</summary>
internal static class Programs
{
    /// <summary>The full path of a program.</summary>
    /// <exception cref="FileNotFoundException">It is not on the PATH.</exception>
    public static string Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException($"There is no {name} on the PATH: ./test.sh says what to install.");

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="folder">Where it works; null for here.</param>
    /// <param name="environment">Variables that are set for it beside those of this process.</param>
    /// <returns>Its exit code, and what it printed on both streams.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder ?? "" };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
