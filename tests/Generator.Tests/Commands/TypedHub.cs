using Sharewell.Commands;
using Sharewell.Tests.Rules;

namespace Sharewell.Tests.Commands;

/// <summary>A hub on disk, the base hub of the rules unless said otherwise, and the program as typed at it.</summary>
internal sealed class TypedHub : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-typed-").FullName;

    public TypedHub() => Fixture.LayOutBase(Input);

    /// <summary>The input folder.</summary>
    public string Input => Path.Combine(folder, "input");

    /// <summary>The folder above it.</summary>
    public string Folder => folder;

    /// <summary>Writes a file of the input folder.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Input, path))!);
        File.WriteAllText(Path.Combine(Input, path), text);
    }

    /// <summary>A file of the input folder.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Input, path));

    /// <summary>Replaces text in a file of the input folder.</summary>
    public void Change(string path, string old, string now)
    {
        var text = Read(path);
        text.ShouldContain(old);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Types a command; the folder's name is taken out of what it prints.</summary>
    /// <returns>What it printed, first on standard output, then on standard error, then how it ended.</returns>
    public (string Output, string Error, int Code) Type(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run([.. words, "--input", Input, "--now", "2026-11-23"], output, error);
        return (Clean(output.ToString()), Clean(error.ToString()), code);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Clean(string text) => text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder, ".", StringComparison.Ordinal);
}
