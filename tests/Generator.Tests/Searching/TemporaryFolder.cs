using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Tests.Searching;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sharewell-search-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes files of a site below a folder in here and gives that folder.</summary>
    public string Write(string folder, ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = System.IO.Path.Combine(Path, folder, file.Url.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Produce().Span);
        }

        return System.IO.Path.Combine(Path, folder);
    }
}
