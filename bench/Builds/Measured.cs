using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Sharewell.Bench.Builds;

/// <summary>What one run of a command took.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Processor">Seconds of all processors, its own and the system's for it, children included.</param>
/// <param name="Peak">MiB that the command itself held at most.</param>
/// <param name="Printed">What it printed.</param>
internal sealed record Measured(double Wall, double Processor, double Peak, string Printed)
{
    private const int Children = -1; // RUSAGE_CHILDREN of getrusage(2)

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public static Measured Run(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        var before = ProcessorOfChildren();
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0.0;
        while (!process.WaitForExit(5)) peak = Math.Max(peak, PeakOf(process.Id));
        var wall = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        var printed = output.Result + error.Result;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}:\n{printed}");
        return new Measured(wall, ProcessorOfChildren() - before, peak, printed);
    }

    // The highest that the system has noted: it never falls, so the last look tells.
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan("VmHWM:".Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // it has just ended
        }
    }

    private static double ProcessorOfChildren()
    {
        var usage = new long[18]; // struct rusage of 64-bit Linux: two times of seconds and microseconds, then counts
        return getrusage(Children, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : throw new InvalidOperationException("getrusage failed.");
    }

#pragma warning disable IDE1006, SYSLIB1054 // the name in the C library; one call needs no generated marshalling
    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrusage(int who, [Out] long[] usage);
#pragma warning restore IDE1006, SYSLIB1054
}
