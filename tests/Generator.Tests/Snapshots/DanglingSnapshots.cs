using System.Reflection;
using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace Sharewell.Tests.Snapshots;

/// <summary>
/// Finds accepted files that no test can ask for any more. It goes by names, not by what a run has used, since a run may be a part of the tests.
/// </summary>
internal static class DanglingSnapshots
{
    /// <summary>The accepted files of a folder of tests that belong to none of the test classes.</summary>
    /// <param name="folder">The folder of the test project.</param>
    /// <param name="tests">The assembly built from it.</param>
    /// <returns>Paths relative to the folder, each with its reason, in ordinal order.</returns>
    public static IReadOnlyList<string> Find(string folder, Assembly tests)
    {
        var methods = tests.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .ToLookup(method => method.Name, StringComparer.Ordinal);
        return [.. Owners(folder)
            .Select(owner => (Path: Path.GetRelativePath(folder, owner), Reason: Reason(owner, methods)))
            .Where(found => found.Reason is not null)
            .Select(found => $"{found.Path}: {found.Reason}")
            .Order(StringComparer.Ordinal)];
    }

    // A verified file beside a test owns itself; those of a whole folder are owned by the folder, whose name is in the same form, and which the
    // comparison itself keeps free of files that are not made any more.
    private static IEnumerable<string> Owners(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => SnapshotFile.IsVerified(path) && !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Select(path => OwningFolder(folder, path) ?? path)
        .Distinct(StringComparer.Ordinal);

    private static string? OwningFolder(string root, string path)
    {
        for (var folder = Path.GetDirectoryName(path)!; folder.Length > root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (Path.GetFileName(folder).Contains('.', StringComparison.Ordinal)) return folder;
        }

        return null;
    }

    private static string? Reason(string owner, ILookup<string, MethodInfo> methods)
    {
        // <test file>.<fact>[.<name>][.verified.<ext>]
        var parts = Path.GetFileName(owner).Split(".verified.")[0].Split('.', 3);
        // One that was asked for by its path lies with its subject, and goes with it.
        if (parts.Length < 2) return Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(owner)!).Count() > 1 ? null : "its subject is gone";
        var source = Path.Combine(Path.GetDirectoryName(owner)!, parts[0] + ".cs");
        if (!File.Exists(source)) return $"there is no {parts[0]}.cs beside it";

        var code = File.ReadAllText(source);
        var facts = methods[parts[1]].Where(method => Regex.IsMatch(code, $@"\b{Regex.Escape(method.DeclaringType!.Name)}\b", RegexOptions.NonBacktracking)).ToList();
        if (facts.Count == 0) return $"{parts[0]}.cs has no fact {parts[1]}";
        if (parts.Length == 2) return null;
        return code.Contains($"\"{parts[2]}\"", StringComparison.Ordinal) || facts.Any(fact => Names(fact).Contains(parts[2]))
            ? null
            : $"nothing in {parts[1]} is called {parts[2]}";
    }

    private static HashSet<string> Names(MethodInfo theory) => theory.GetCustomAttributes<DataAttribute>()
        .SelectMany(data => data.GetData(theory) ?? [])
        .SelectMany(row => row)
        .Select(argument => Snapshot.NameOf(argument?.ToString() ?? ""))
        .ToHashSet(StringComparer.Ordinal);
}
