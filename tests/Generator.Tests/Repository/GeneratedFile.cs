using Sharewell.Tests.Snapshots;
using Xunit.Sdk;

namespace Sharewell.Tests.Repository;

/// <summary>Keeps a file of the repository equal to what the program says: it is accepted like a snapshot.</summary>
internal static class GeneratedFile
{
    /// <summary>Compares, and writes the file where <c>SHAREWELL_ACCEPT=1</c>.</summary>
    /// <param name="path">From the repository's root.</param>
    /// <param name="wanted">What it should hold.</param>
    /// <exception cref="XunitException">It holds something else.</exception>
    public static void Check(string path, string wanted)
    {
        var full = RepositoryRoot.Combine(path);
        var there = File.Exists(full) ? File.ReadAllText(full) : "";
        if (there == wanted) return;
        if (SnapshotSettings.FromEnvironment() is { Accept: true, OnServer: false })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, wanted);
            return;
        }

        throw new XunitException(
            $"{path} is stale.\n\n{UnifiedDiff.Between(there, wanted, "there", "wanted")}\nMake it anew: {SnapshotSettings.Variable}=1 dotnet test tests/Generator.Tests");
    }
}
