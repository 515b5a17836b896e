using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Packaging;

/// <summary>The hub of <c>tests/fixtures/packs</c>, whose packs hold one of each thing: built once for a place on the web, and once for none.</summary>
public sealed class FixtureHub : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-fixture-").FullName;

    public FixtureHub()
    {
        OnTheWeb = Build("web", new Uri("https://packs.example.org/"));
        Alone = Build("alone", null);
    }

    /// <summary>Where the content lies.</summary>
    public static string Input { get; } = RepositoryRoot.Combine("tests/fixtures/packs");

    /// <summary>The site whose base address is <c>https://packs.example.org/</c>.</summary>
    public string OnTheWeb { get; }

    /// <summary>The site that has no base address.</summary>
    public string Alone { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The entries of an archive of a pack.</summary>
    /// <param name="site">One of the two.</param>
    /// <param name="file">Such as <c>one-of-each/one-of-each-2026.2.zip</c>.</param>
    internal static SortedDictionary<string, byte[]> Unpack(string site, string file) => BuiltHub.Unpack(Path.Combine(site, "packs", file));

    private string Build(string name, Uri? address)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = Input, Output = Path.Combine(folder, name), Theme = RepositoryRoot.Combine("theme"), Today = new DateOnly(2026, 11, 27), BaseUrl = address };
        return HubBuild.Build(options, diagnostics, new StageClock(), out _, out _).ShouldNotBeNull(string.Join('\n', diagnostics.ToSortedArray())).SiteFolder;
    }
}

/// <summary>One fixture hub for all tests that look at it.</summary>
[CollectionDefinition(Name)]
public sealed class FixtureHubTests : ICollectionFixture<FixtureHub>
{
    public const string Name = "The fixture hub";
}
