using System.Text;
using Sharewell.Model;
using Sharewell.Writing;

namespace Sharewell.Tests.Writing;

/// <summary>An output folder, and an input folder beside it, that are gone after the test.</summary>
internal sealed class TestOutput : IDisposable
{
    public TestOutput()
    {
        Directory.CreateDirectory(Input);
    }

    /// <summary>The folder that holds both.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("sharewell-writing-").FullName;

    public string Input => Path.Combine(Root, "input");

    public string Output => Path.Combine(Root, "output");

    public string Site => Path.Combine(Output, "site");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>A file whose text is known.</summary>
    public static OutputFile File(string path, string text) => new(new SiteUrl(path), () => Encoding.UTF8.GetBytes(text));

    /// <summary>A file that cannot be made.</summary>
    public static OutputFile Failing(string path, string message) => new(new SiteUrl(path), () => throw new InvalidOperationException(message));

    /// <summary>A whole build.</summary>
    public WriteResult Write(params OutputFile[] files) => OutputWriter.Write(Output, Input, files);

    /// <summary>The full path of something in the live site.</summary>
    public string InSite(string path) => Path.Combine([Site, .. path.Split('/')]);

    /// <summary>Puts a file somewhere under <see cref="Root"/>, as a person might.</summary>
    public string Put(string path, string text)
    {
        var full = Path.Combine([Root, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return full;
    }

    /// <summary>All that is in a folder by path, text for files, <c>-> target</c> for links, <c>(empty)</c> for empty folders; the manifest left out.</summary>
    public static SortedDictionary<string, string> Tree(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return tree;
        var pending = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (pending.TryPop(out var current))
        {
            foreach (var entry in current.EnumerateFileSystemInfos())
            {
                var path = Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
                if (path == "manifest.json") continue;
                if (entry.LinkTarget is { } target) tree[path] = "-> " + target;
                else if (entry is FileInfo file) tree[path] = System.IO.File.ReadAllText(file.FullName);
                else if (entry is DirectoryInfo { } inner && inner.EnumerateFileSystemInfos().Any()) pending.Push(inner);
                else tree[path] = "(empty)";
            }
        }

        return tree;
    }

    /// <summary>The live site, as by <see cref="Tree"/>.</summary>
    public SortedDictionary<string, string> SiteTree() => Tree(Site);

    /// <summary>What lies in the output folder itself.</summary>
    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(Output).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Bytes and times of everything in the output folder: equal before and after when nothing was touched.</summary>
    public IReadOnlyList<string> Fingerprint() =>
    [
        .. new DirectoryInfo(Output).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => $"{entry.FullName} {entry.LastWriteTimeUtc:O} {(entry is FileInfo file ? Convert.ToHexString(System.IO.File.ReadAllBytes(file.FullName)) : "")}")
            .Order(StringComparer.Ordinal),
    ];
}
