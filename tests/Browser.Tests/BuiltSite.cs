using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>A site that the compiled program built into a folder of its own. The folder goes when it is disposed of.</summary>
public sealed class BuiltSite : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string output;

    private BuiltSite(string output) => this.output = output;

    /// <summary>The compiled program.</summary>
    internal static string Program { get; } = RepositoryRoot.Combine($"src/Generator/bin/{Configuration}/net10.0/sharewell.dll");

    /// <summary>The folder with the site.</summary>
    public string Folder => Path.Combine(output, "site");

    /// <summary>Builds a site; a finding of any weight fails the test, since a test's own content has none.</summary>
    /// <param name="input">The folder with the content, from the root of the repository.</param>
    /// <param name="options">More of the command line.</param>
    internal static async Task<BuiltSite> OfAsync(string input, params string[] options)
    {
        var site = new BuiltSite(Directory.CreateTempSubdirectory("sharewell-hub-").FullName);
        var built = await Programs.RunAsync("dotnet", [Program, "build", "--input", RepositoryRoot.Combine(input), "--output", site.output, .. options]);
        built.ExitCode.ShouldBe(0, built.Output);
        return site;
    }

    public void Dispose() => Directory.Delete(output, recursive: true);

    /// <summary>The addresses of the site's pages, by pattern.</summary>
    /// <param name="pattern">An address in which <c>*</c> stands for one segment or a part of it: <c>guides/*.html</c>.</param>
    /// <returns>In ordinal order; lists and their further pages only when they are named.</returns>
    internal IReadOnlyList<string> Addresses(string pattern)
    {
        var folder = Path.Combine(Folder, Path.GetDirectoryName(pattern)!.Split('*')[0].TrimEnd('/'));
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
                .Where(path => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: false))
                .Where(path => path.Count(c => c == '/') == pattern.Count(c => c == '/'))
                .Where(path => path == pattern || !Path.GetFileName(path).StartsWith("index", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The first address of a pattern.</summary>
    internal string Address(string pattern) => Addresses(pattern) is [var first, ..] ? first : throw new InvalidOperationException($"The site has no page {pattern}.");

    /// <summary>The address of a file of the site as a browser opens it from the disk.</summary>
    internal string OnDisk(string address) => new Uri(Path.Combine(Folder, address)).AbsoluteUri;
}
