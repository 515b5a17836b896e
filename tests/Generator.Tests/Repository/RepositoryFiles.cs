namespace Sharewell.Tests.Repository;

/// <summary>The files that people keep in the repository: not what tools make.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> MadeByTools = new(StringComparer.Ordinal) { ".git", "bin", "obj", "node_modules", "TestResults", "output" };

    /// <summary>Paths from the repository's root, parted by <c>/</c>, in ordinal order.</summary>
    /// <param name="under">A folder, by its path from the root.</param>
    /// <param name="ending">What the names end in; any when empty.</param>
    public static IReadOnlyList<string> In(string under = "", string ending = "")
    {
        var found = new List<string>();
        var folders = new Stack<string>([RepositoryRoot.Combine(under)]);
        while (folders.TryPop(out var folder))
        {
            found.AddRange(Directory.EnumerateFiles(folder)
                .Select(path => Path.GetRelativePath(RepositoryRoot.Folder, path).Replace('\\', '/'))
                .Where(path => path.EndsWith(ending, StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal))
                // In a work tree of Git, .git is a file that says where the repository is.
                .Where(path => !MadeByTools.Contains(path)));
            foreach (var inner in Directory.EnumerateDirectories(folder))
            {
                if (!MadeByTools.Contains(Path.GetFileName(inner))) folders.Push(inner);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(path));
}
