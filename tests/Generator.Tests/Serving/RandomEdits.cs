using System.Globalization;

namespace Sharewell.Tests.Serving;

/// <summary>What people do to an input folder, good and bad, one thing after the other. The same seed does the same.</summary>
internal sealed class RandomEdits(ServedHub hub, Random random)
{
    private readonly Dictionary<string, byte[]> broken = new(StringComparer.Ordinal);
    private readonly HashSet<string> renamed = new(StringComparer.Ordinal);
    private int made;

    /// <summary>Does something, and says what, with the full paths of which the system would tell.</summary>
    public (string[] Touched, string What) Next()
    {
        // What was broken is mended before long, so that there are good sites to compare.
        if (broken.Count > 0 && random.Next(2) == 0) return Mend();
        return random.Next(18) switch
        {
            0 or 1 or 2 => Edit(Any("*.md"), text => text + $"\nA word more, number {random.Next(1000)}.\n", "words"),
            3 or 4 => Edit(Any("*.md"), text => Line(text, "title:", $"title: Another title {++made}"), "title"),
            5 => Edit(Any("case-studies/*.md"), text => Line(text, "themes:", random.Next(2) == 0 ? "themes: [open-data]" : "themes: [peer-challenge, open-data]"), "themes"),
            6 => Edit(Any("case-studies/*.md"), text => text.Contains("status: draft", StringComparison.Ordinal) ? text.Replace("status: draft\n", "", StringComparison.Ordinal) : text.Replace("published:", "status: draft\npublished:", StringComparison.Ordinal), "status"),
            7 => Create(),
            8 => Break(Any("*.md"), text => text.Replace("title:", "title: [", StringComparison.Ordinal), "a bracket"),
            9 => Break(Any("*.md"), text => text + "\n[nowhere](../guides/nowhere.md)\n", "a broken link"),
            10 => Break("site.yml", _ => "title: [\n", "settings"),
            11 => Break(Any("vocabulary/*.yml"), text => text.Replace("label:", "lable:", StringComparison.Ordinal), "a label"),
            12 => Delete(Any("case-studies/*.md")),
            13 => Rename(Any("*.md")),
            14 => Edit("vocabulary/themes.yml", text => Regexes.FirstLabel(text, $"Theme called {++made}"), "a label of a theme"),
            15 => Edit("records/councils.yml", text => text.Contains("region: london", StringComparison.Ordinal) ? text.Replace("region: london", "region: south-east", StringComparison.Ordinal) : text.Replace("region: south-east", "region: london", StringComparison.Ordinal), "a council's region"),
            16 => Edit(Any("*.md"), text => text + $"\n### Heading {++made}\n\nUnder it.\n", "a heading"),
            _ => Edit("site.yml", text => Line(text, "publisher:", $"publisher: Editors {++made}"), "publisher"),
        };
    }

    private (string[] Touched, string What) Edit(string path, Func<string, string> change, string what)
    {
        if (!File.Exists(hub.Full(path))) return Create();
        hub.Put(path, change(hub.Text(path)));
        return ([hub.Full(path)], $"{path}: {what}");
    }

    private (string[] Touched, string What) Break(string path, Func<string, string> change, string what)
    {
        if (!File.Exists(hub.Full(path))) return Create();
        broken.TryAdd(path, File.ReadAllBytes(hub.Full(path)));
        return Edit(path, change, $"breaks {what}");
    }

    private (string[] Touched, string What) Mend()
    {
        var touched = broken.Keys.Concat(renamed).Select(hub.Full).ToArray();
        foreach (var path in renamed) File.Delete(hub.Full(path));
        foreach (var (path, bytes) in broken) hub.PutBytes(path, bytes);
        renamed.Clear();
        var what = $"mends {string.Join(", ", broken.Keys)}";
        broken.Clear();
        return (touched, what);
    }

    private (string[] Touched, string What) Create()
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"case-studies/new-{++made}.md");
        hub.Put(path, ServedHub.CaseStudy($"number {made}", "local-accountability", "kent", "New work.")
            .Replace("local-accountability", FirstId("vocabulary/themes.yml"), StringComparison.Ordinal)
            .Replace("lower-cost", FirstId("vocabulary/outcomes.yml"), StringComparison.Ordinal)
            .Replace("kind: note", $"kind: note\nsources: [{FirstId("records/sources.yml")}]", StringComparison.Ordinal));
        return ([hub.Full(path)], $"creates {path}");
    }

    private (string[] Touched, string What) Delete(string path)
    {
        if (!File.Exists(hub.Full(path))) return Create();
        broken.TryAdd(path, File.ReadAllBytes(hub.Full(path)));
        File.Delete(hub.Full(path));
        return ([hub.Full(path)], $"deletes {path}");
    }

    private (string[] Touched, string What) Rename(string path)
    {
        if (!File.Exists(hub.Full(path)) || path.EndsWith("index.md", StringComparison.Ordinal)) return Create();
        var other = $"{path[..^3]}-{++made}.md";
        broken.TryAdd(path, File.ReadAllBytes(hub.Full(path)));
        renamed.Add(other);
        File.Move(hub.Full(path), hub.Full(other));
        return ([hub.Full(path), hub.Full(other)], $"renames {path} to {other}");
    }

    private string Any(string pattern)
    {
        var files = Directory.EnumerateFiles(hub.Input, pattern[(pattern.LastIndexOf('/') + 1)..], SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(hub.Input, file).Replace('\\', '/'))
            .Where(path => pattern.LastIndexOf('/') is var slash && (slash < 0 || path.StartsWith(pattern[..(slash + 1)], StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).ToArray();
        return files.Length == 0 ? "case-studies/none.md" : files[random.Next(files.Length)];
    }

    private string FirstId(string path)
    {
        var text = File.Exists(hub.Full(path)) ? hub.Text(path) : "id: none";
        var start = text.IndexOf("id: ", StringComparison.Ordinal) + 4;
        var end = text.AsSpan(start).IndexOfAny(",\n ");
        return end < 0 ? text[start..] : text.Substring(start, end);
    }

    private static string Line(string text, string begins, string line) =>
        string.Join('\n', text.Split('\n').Select(old => old.StartsWith(begins, StringComparison.Ordinal) ? line : old));

    private static class Regexes
    {
        public static string FirstLabel(string text, string label)
        {
            var done = false;
            return string.Join('\n', text.Split('\n').Select(line =>
            {
                if (done || !line.TrimStart().StartsWith("label:", StringComparison.Ordinal)) return line;
                done = true;
                return line[..line.IndexOf("label:", StringComparison.Ordinal)] + "label: " + label;
            }));
        }
    }
}
