using System.Diagnostics;
using System.Globalization;
using Sharewell.Searching;
using Sharewell.Tests.Searching;

// search-bench INPUT OUTPUT [lunr] [rounds]: indexes an input folder, writes the files, says how long the index took and what it weighs.
var (input, output) = (args[0], args[1]);
var profile = args.Contains("lunr", StringComparer.Ordinal) ? AnalyserProfile.Lunr : AnalyserProfile.Hub;
var rounds = args.Length > 2 && int.TryParse(args[^1], out var n) ? n : 1;
var pages = CorpusReader.Read(input);
var settings = new SearchSettings { Profile = profile, Synonyms = CorpusReader.Synonyms(input) };
GC.Collect();
var before = GC.GetTotalMemory(forceFullCollection: true);
var times = new List<double>();
for (var round = 0; round < rounds; round++)
{
    var watch = Stopwatch.StartNew();
    var files = SearchIndexer.Index(pages, settings);
    times.Add(watch.Elapsed.TotalMilliseconds);
    if (round < rounds - 1) continue;

    var after = GC.GetTotalMemory(forceFullCollection: true);
    foreach (var file in files)
    {
        var path = Path.Combine(output, file.Url.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Produce().Span);
    }

    var sizes = files.GroupBy(file => file.Url.Path.Split('/') is { Length: > 3 } parts ? parts[2] : file.Url.Path.Split('/')[^1], StringComparer.Ordinal);
    foreach (var group in sizes) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()} files, {group.Sum(file => file.Produce().Length):N0} bytes"));
    using var process = Process.GetCurrentProcess();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{pages.Length} pages; index {string.Join(" ", times.Select(time => time.ToString("F0", CultureInfo.InvariantCulture)))} ms; held after: {(after - before) / 1e6:F0} MB; peak of the process {process.PeakWorkingSet64 / 1e6:F0} MB; processor time {process.TotalProcessorTime.TotalMilliseconds:F0} ms"));
}
