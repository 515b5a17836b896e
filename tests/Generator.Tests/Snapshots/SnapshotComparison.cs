using System.Text;

namespace Sharewell.Tests.Snapshots;

/// <summary>Compares what was made with what was accepted, writes and removes the files beside the test, and says what differs.</summary>
internal static class SnapshotComparison
{
    // A theme that changes touches every page: the first few say how.
    private const int MostDifferences = 5;

    /// <summary>Compares a set of texts with a set of accepted files.</summary>
    /// <param name="texts">What was made.</param>
    /// <param name="accepted">Files that were accepted; one for which nothing was made is a difference.</param>
    /// <param name="settings">Whether to accept.</param>
    /// <returns>What to tell the reader of a failed test; null when all is equal or was accepted.</returns>
    public static string? Compare(IReadOnlyList<SnapshotText> texts, IReadOnlyList<SnapshotFile> accepted, SnapshotSettings settings)
    {
        var differences = new List<string>();
        foreach (var text in texts)
        {
            var before = File.Exists(text.File.Verified) ? Read(text.File.Verified) : null;
            if (before == text.Actual)
            {
                File.Delete(text.File.Received);
                continue;
            }

            differences.Add(before is null
                ? $"{text.File.Name} is new\n{Excerpt(text.Actual)}"
                : $"{text.File.Name} differs\n{UnifiedDiff.Between(before, text.Actual, "accepted", "made")}");
            Directory.CreateDirectory(Path.GetDirectoryName(text.File.Received)!);
            File.WriteAllText(text.File.Received, text.Actual);
        }

        var made = texts.Select(text => text.File.Verified).ToHashSet(StringComparer.Ordinal);
        var gone = accepted.Where(file => !made.Contains(file.Verified)).ToList();
        differences.AddRange(gone.Select(file => $"{file.Name} was accepted and is not made any more"));

        if (differences.Count == 0) return null;
        if (settings.Accept && !settings.OnServer)
        {
            Accept(texts, gone);
            return null;
        }

        return Describe(differences, settings);
    }

    // File.ReadAllText drops a byte order mark, which files for spreadsheets begin with.
    private static string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    private static void Accept(IEnumerable<SnapshotText> texts, IEnumerable<SnapshotFile> gone)
    {
        foreach (var text in texts)
        {
            if (File.Exists(text.File.Received)) File.Move(text.File.Received, text.File.Verified, overwrite: true);
        }

        foreach (var file in gone) File.Delete(file.Verified);
    }

    private static string Describe(List<string> differences, SnapshotSettings settings)
    {
        var message = new StringBuilder("What the test made is not what was accepted.\n\n");
        foreach (var difference in differences.Take(MostDifferences)) message.Append(difference.TrimEnd('\n')).Append("\n\n");
        if (differences.Count > MostDifferences) message.Append($"... and {differences.Count - MostDifferences} more files.\n\n");
        message.Append(settings.Accept
            ? $"{SnapshotSettings.Variable}=1 is refused where CI=true: accept on your own machine, read the difference and commit it."
            : $"The *.received.* files hold what was made. If it is right, accept it: {SnapshotSettings.Variable}=1 dotnet test tests/Generator.Tests");
        return message.ToString();
    }

    private static string Excerpt(string text)
    {
        const int lines = 20;
        var all = text.Split('\n');
        return string.Join('\n', all.Take(lines).Select(line => "+" + line)) + (all.Length > lines ? $"\n... {all.Length - lines} more lines" : "");
    }
}
