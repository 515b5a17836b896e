using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Sharewell.Tests.Snapshots;

/// <summary>Prints the difference of two texts as <c>diff -u</c> does (POSIX.1-2024, diff, "Diff -u Output Format").</summary>
internal static class UnifiedDiff
{
    private const int Around = 3;
    private const int MostLines = 120;

    /// <summary>The lines that differ, each run with three lines around it.</summary>
    /// <returns>Empty when the texts are equal. Cut off, with a word on it, after 120 lines.</returns>
    public static string Between(string before, string after, string beforeName, string afterName)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(Visible(before), Visible(after), ignoreWhitespace: false).Lines;
        if (lines.TrueForAll(line => line.Type == ChangeType.Unchanged)) return "";

        var output = new List<string> { $"--- {beforeName}", $"+++ {afterName}" };
        foreach (var (first, end) in Hunks(lines))
        {
            output.Add(Header(lines, first, end));
            output.AddRange(lines.Take(first..end).Select(line => Sign(line.Type) + line.Text));
        }

        var text = new StringBuilder();
        foreach (var line in output.Take(MostLines)) text.Append(line).Append('\n');
        if (output.Count > MostLines) text.Append($"... {output.Count - MostLines} more lines\n");
        return text.ToString();
    }

    // DiffPlex takes \r\n and \n for the same, and a last line without an end for one with it. Here both are differences, and must be seen.
    private static string Visible(string text) =>
        text.Replace("\r", "\\r", StringComparison.Ordinal) + (text.Length == 0 || text.EndsWith('\n') ? "" : "\n\\ No newline at end of file");

    // Runs of changes that are nearer than twice the context are one hunk.
    private static List<(int First, int End)> Hunks(List<DiffPiece> lines)
    {
        var hunks = new List<(int First, int End)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type == ChangeType.Unchanged) continue;
            var (first, end) = (Math.Max(0, i - Around), Math.Min(lines.Count, i + Around + 1));
            if (hunks.Count > 0 && hunks[^1].End >= first) hunks[^1] = (hunks[^1].First, end);
            else hunks.Add((first, end));
        }

        return hunks;
    }

    private static string Header(List<DiffPiece> lines, int first, int end)
    {
        var oldStart = lines.Take(first).Count(line => line.Type != ChangeType.Inserted) + 1;
        var newStart = lines.Take(first).Count(line => line.Type != ChangeType.Deleted) + 1;
        var oldCount = lines.Take(first..end).Count(line => line.Type != ChangeType.Inserted);
        var newCount = lines.Take(first..end).Count(line => line.Type != ChangeType.Deleted);
        return $"@@ -{oldStart},{oldCount} +{newStart},{newCount} @@";
    }

    private static char Sign(ChangeType type) => type switch
    {
        ChangeType.Inserted => '+',
        ChangeType.Deleted => '-',
        _ => ' ',
    };
}
