using System.Diagnostics;
using System.Globalization;
using Sharewell;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;
using Sharewell.Searching;

// search-bench INPUT THEME OUTPUT [rounds]: indexes an input folder, writes the files, says how long the index took and what it weighs.
var (input, themeFolder, output) = (Path.GetFullPath(args[0]), args[1], Path.GetFullPath(args[2]));
var rounds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1;
var options = new BuildOptions { Input = input, Output = output, Theme = "", Today = new DateOnly(2026, 11, 23) };
var diagnostics = new DiagnosticBag();
var clock = new StageClock();
var site = HubBuild.Check(HubBuild.ReadSources(options, diagnostics, clock), options, diagnostics, clock);
var theme = ThemeReader.Read(themeFolder, diagnostics);
if (site is null || theme is null)
{
    foreach (var finding in diagnostics.ToSortedArray().Where(finding => finding.Severity == Severity.Error).Take(5)) Console.Error.WriteLine($"{finding.Span}: {finding.Message}");
    return 1;
}

var before = GC.GetTotalMemory(forceFullCollection: true);
using var process = Process.GetCurrentProcess();
var peakBefore = process.PeakWorkingSet64;
for (var round = 1; round <= rounds; round++)
{
    process.Refresh();
    var processor = process.TotalProcessorTime;
    var watch = Stopwatch.StartNew();
    var files = SearchIndexer.Index(site, theme.Strings);
    var wall = watch.Elapsed.TotalMilliseconds;
    process.Refresh();
    Say($"index: {wall:F0} ms of wall, {(process.TotalProcessorTime - processor).TotalMilliseconds:F0} ms of processor time");
    if (round < rounds) continue;

    var peak = process.PeakWorkingSet64;
    var held = GC.GetTotalMemory(forceFullCollection: true) - before;
    foreach (var file in files)
    {
        var path = Path.Combine(output, file.Url.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Produce().Span);
    }

    foreach (var group in files.GroupBy(file => file.Url.Path.Split('/') is { Length: > 3 } parts ? parts[2] : file.Url.Path.Split('/')[^1], StringComparer.Ordinal))
    {
        Say($"{group.Key}: {group.Count()} files, {group.Sum(file => file.Produce().Length):N0} bytes");
    }

    Say($"{site.Entries.Length} things; held afterwards {held / 1e6:F0} MB; peak of the process {peakBefore / 1e6:F0} MB before, {peak / 1e6:F0} MB after");
}

return 0;

static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
