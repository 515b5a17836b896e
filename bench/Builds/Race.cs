using System.Globalization;

namespace Sharewell.Bench.Builds;

/// <summary>Runs contenders in turn, round by round, and puts what they took into tables.</summary>
internal static class Race
{
    /// <summary>The lines of the tables, in Markdown.</summary>
    public static IEnumerable<string> Run(List<Contender> contenders, int rounds, Workplace place)
    {
        var runs = contenders.ToDictionary(contender => contender.Name, _ => new List<Measured>(), StringComparer.Ordinal);

        // The first round fills the cache of the disk, and makes what the floor copies.
        foreach (var contender in Enumerable.Reverse(contenders)) Once(contender);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in contenders) runs[contender.Name].Add(Once(contender));
        }

        yield return $"N = {place.Pages} ({rounds} rounds)";
        yield return "";
        yield return "| what | wall s, median (min-max) | cpu s | peak MiB | files | MB | " + string.Join(" | ", contenders.SkipLast(1).Select(other => $"wall / {other.Name} | cpu / {other.Name}")) + " |";
        yield return "| --- | ---: | ---: | ---: | ---: | ---: | " + string.Join(" | ", contenders.SkipLast(1).Select(_ => "---: | ---:")) + " |";
        foreach (var contender in contenders)
        {
            var mine = runs[contender.Name];
            var files = new DirectoryInfo(contender.Output).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length).ToList();
            var ratios = contenders.SkipLast(1).Select(other =>
                $"{Number(Median(mine.Zip(runs[other.Name], (a, b) => a.Wall / b.Wall)))} | {Number(Median(mine.Zip(runs[other.Name], (a, b) => a.Processor / b.Processor)))}");
            yield return $"| {contender.Name} | {Number(Median(mine.Select(run => run.Wall)))} ({Number(mine.Min(run => run.Wall))}-{Number(mine.Max(run => run.Wall))}) "
                + $"| {Number(Median(mine.Select(run => run.Processor)))} | {Median(mine.Select(run => run.Peak)).ToString("F0", CultureInfo.InvariantCulture)} "
                + $"| {files.Count} | {(files.Sum() / 1e6).ToString("F1", CultureInfo.InvariantCulture)} | {string.Join(" | ", ratios)} |";
        }

        yield return "";
        yield return "The last run of sharewell by stage:";
        yield return "";
        foreach (var line in runs["sharewell"][^1].Printed.Split('\n').Where(line => line.Contains(" ms", StringComparison.Ordinal) || line.Contains(" MiB", StringComparison.Ordinal))) yield return "    " + line;
    }

    private static Measured Once(Contender contender)
    {
        contender.Prepare();
        return Measured.Run(contender.Command);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Number(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
