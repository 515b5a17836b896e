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
    /// <returns>Its exit code, and what it printed on both streams.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
