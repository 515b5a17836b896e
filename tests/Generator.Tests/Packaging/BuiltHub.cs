using System.IO.Compression;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Packaging;

/// <summary>The hub of this repository, built into a temporary folder: once for all facts, and again on demand.</summary>
public sealed class BuiltHub : IDisposable
{
    public static readonly DateOnly Today = new(2027, 3, 4);

    private readonly List<string> folders = [];

    public BuiltHub()
    {
        Site = Build(Today, out var site);
        Hub = site;
    }

    /// <summary>The folder with the built site.</summary>
    public string Site { get; }

    public Site Hub { get; }

    public IEnumerable<Pack> Packs => Hub.Of<Pack>();

    public void Dispose()
    {
        foreach (var folder in folders) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Builds the hub for a day, in a new folder.</summary>
    public string Build(DateOnly today) => Build(today, out _);

    /// <summary>The entries of an archive of the built site by path.</summary>
    public SortedDictionary<string, byte[]> Unpack(SiteUrl url) => Unpack(Path.Combine(Site, url.Path));

    public static SortedDictionary<string, byte[]> Unpack(string archive)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }

    public static IHtmlDocument Parse(byte[] page) => new HtmlParser().ParseDocument(new MemoryStream(page));

    /// <summary>Links and pictures of a small site that lead to nothing in it: "from.html: to.html#id".</summary>
    public static IEnumerable<string> Broken(IReadOnlyDictionary<string, byte[]> files)
    {
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Parse(file.Value));
        foreach (var (path, page) in pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (address.StartsWith("https:", StringComparison.Ordinal) || address.StartsWith("http:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                var target = new Uri(new Uri("file:///" + path), address);
                var file = target.AbsolutePath[1..];
                var id = target.Fragment.TrimStart('#');
                if (!files.ContainsKey(file) || (id.Length > 0 && pages.TryGetValue(file, out var there) && there.GetElementById(id) is null)) yield return $"{path}: {address}";
            }
        }
    }

    private string Build(DateOnly today, out Site hub)
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-packs-").FullName;
        folders.Add(folder);
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = RepositoryRoot.Combine("input"), Output = Path.Combine(folder, "output"), Theme = RepositoryRoot.Combine("theme"), Today = today };
        var result = HubBuild.Build(options, diagnostics, new StageClock(), out var site, out _);
        result.ShouldNotBeNull(string.Join('\n', diagnostics.ToSortedArray()));
        hub = site!;
        return result.SiteFolder;
    }
}

/// <summary>One built hub for all tests that look at one.</summary>
[CollectionDefinition(Name)]
public sealed class BuiltHubTests : ICollectionFixture<BuiltHub>
{
    public const string Name = "The built hub";
}
