using System.Runtime.CompilerServices;

namespace Sharewell.Tests.Repository;

/// <summary>Finds files of the repository that the tests were built from.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds Sharewell.slnx.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The full path of a file of the repository: <c>Combine("src/Generator")</c>.</summary>
    public static string Combine(string path) => Path.Combine([Folder, .. path.Split('/')]);

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Sharewell.slnx"))) return folder;
        }

        throw new DirectoryNotFoundException("The repository that these tests were built from is not where it was.");
    }
}
