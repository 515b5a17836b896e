using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

/// <summary>An input folder on disk that lives as long as a fact.</summary>
public sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sharewell-");

    public string FullPath => folder.FullName;

    /// <summary>Every finding as it would be told: place, rule, message and help.</summary>
    public string[] Findings { get; private set; } = [];

    public string Full(string path) => Path.Combine(FullPath, path.Replace('/', Path.DirectorySeparatorChar));

    public InputFolder Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public InputFolder Add(string path, params byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
        return this;
    }

    public SourceTree Read(ContentLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SourceReader.Read(FullPath, limits ?? new ContentLimits(), diagnostics);
        Findings = [.. diagnostics.ToSortedArray().Select(finding => $"{finding.Span} {finding.Rule.Name}: {finding.Message} {finding.Help}")];
        return tree;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
