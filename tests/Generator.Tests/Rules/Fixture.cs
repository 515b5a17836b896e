using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Rules;

/// <summary>
/// A folder of files that are laid over the base hub, and what is to be found then. <c>README.md</c> in this folder says how fixtures are written.
/// </summary>
/// <param name="Name">Below this folder: <c>broken-link/bad</c>.</param>
internal sealed partial record Fixture(string Name)
{
    private const string Base = "_base";
    private const string Expectations = "expect.txt";
    private const string LeftOut = "without.txt";
    private const string Messages = "messages.verified.txt";

    private static readonly string Root = RepositoryRoot.Combine("tests/Generator.Tests/Rules");

    /// <summary>The rule that it is about.</summary>
    public string Rule => Name.Split('/')[0];

    /// <summary>Where the accepted messages lie.</summary>
    public string MessagesPath => Path.Combine(Folder, Messages);

    private string Folder => Path.Combine([Root, .. Name.Split('/')]);

    /// <summary>All fixtures whose folder's name begins so, in ordinal order; the base hub is none.</summary>
    public static IEnumerable<Fixture> All(string kind) => Directory.EnumerateDirectories(Root).Where(folder => Path.GetFileName(folder) != Base)
        .SelectMany(rule => Directory.EnumerateDirectories(rule, kind + "*"))
        .Select(folder => new Fixture(Path.GetRelativePath(Root, folder).Replace('\\', '/')))
        .OrderBy(fixture => fixture.Name, StringComparer.Ordinal);

    /// <summary>Writes the base hub.</summary>
    public static void LayOutBase(string target, params string[] leftOut)
    {
        foreach (var path in FilesIn(Path.Combine(Root, Base)))
        {
            if (!leftOut.Any(left => path == left || path.StartsWith(left + "/", StringComparison.Ordinal))) Copy(Path.Combine(Root, Base, path), Path.Combine(target, path));
        }
    }

    /// <summary>Writes the base hub and this fixture over it, without the marks of what is expected.</summary>
    public void LayOut(string target)
    {
        LayOutBase(target, ReadLines(LeftOut));
        foreach (var path in OwnFiles()) Copy(Path.Combine(Folder, path), Path.Combine(target, path));
    }

    /// <summary>What is to be found, each as <c>path:line rule</c>, or <c>path rule</c> for a whole file; a rule as often as it is to be found there.</summary>
    public IEnumerable<string> Expected()
    {
        foreach (var path in OwnFiles())
        {
            var lines = File.ReadAllLines(Path.Combine(Folder, path));
            for (var i = 0; i < lines.Length; i++)
            {
                foreach (var rule in RulesOf(Mark().Match(lines[i]).Groups["rules"].Value)) yield return $"{path}:{i + 1} {rule}";
            }
        }

        foreach (var line in ReadLines(Expectations))
        {
            // A path may have spaces in it; rules have none.
            var words = line.Split(' ');
            var rules = words.Reverse().TakeWhile(word => RuleList.Find(word) is not null).Count();
            var place = string.Join(' ', words[..^rules]);
            foreach (var rule in words[^rules..]) yield return $"{(place == "." ? "" : place)} {rule}";
        }
    }

    /// <summary>The lines of its text files, without marks and white space at their ends, and the paths of all its files.</summary>
    public IEnumerable<string> Lines() => OwnFiles().SelectMany(path => File.ReadAllLines(Path.Combine(Folder, path)).Select(line => Mark().Replace(line, "").Trim()).Prepend(path));

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
        // Only then: bytes that are no text must stay as they are.
        if (Path.GetExtension(to) is not (".md" or ".yml") || File.ReadAllText(to) is not { } text || !text.Contains("expect:", StringComparison.Ordinal)) return;
        text = Mark().Replace(text, "");
        if (text.Contains("expect:", StringComparison.Ordinal)) throw new InvalidDataException($"A mark in {from} does not stand at the end of its line.");
        File.WriteAllText(to, text);
    }

    private static string[] RulesOf(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private IEnumerable<string> OwnFiles() => FilesIn(Folder).Where(path => path is not (Expectations or LeftOut) && !path.StartsWith("messages.", StringComparison.Ordinal));

    private string[] ReadLines(string file) => File.Exists(Path.Combine(Folder, file))
        ? [.. File.ReadAllLines(Path.Combine(Folder, file)).Where(line => line.Length > 0)]
        : [];

    // Matches " <!-- expect: broken-link -->" and " # expect: bad-date unknown-field" at the end of a line.
    [GeneratedRegex(@"[ \t]*(?:<!-- expect: (?<rules>[a-z0-9, -]+?) -->|# expect: (?<rules>[a-z0-9, -]+))$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
