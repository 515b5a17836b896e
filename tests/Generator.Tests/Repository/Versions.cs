using System.Xml.Linq;

namespace Sharewell.Tests.Repository;

/// <summary>Every package is pinned, and what it brings along as well.</summary>
public sealed class Versions
{
    public static TheoryData<string> Projects => [.. RepositoryFiles.In(ending: ".csproj")];

    public static TheoryData<string> NpmPackages => [.. RepositoryFiles.In(ending: "/package.json")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_a_lock_file(string project) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(RepositoryRoot.Combine(project))!, "packages.lock.json")).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_no_versions_of_its_own(string project) =>
        XDocument.Load(RepositoryRoot.Combine(project)).Descendants("PackageReference").Where(reference => reference.Attribute("Version") is not null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(NpmPackages))]
    public void Test_tools_from_npm_have_exact_versions_and_a_lock_file(string package)
    {
        var json = System.Text.Json.JsonDocument.Parse(RepositoryFiles.Read(package)).RootElement;

        File.Exists(Path.Combine(Path.GetDirectoryName(RepositoryRoot.Combine(package))!, "package-lock.json")).ShouldBeTrue();
        json.EnumerateObject()
            .Where(property => property.Name is "dependencies" or "devDependencies")
            .SelectMany(property => property.Value.EnumerateObject())
            .Select(tool => tool.Value.GetString())
            .ShouldAllBe(version => char.IsAsciiDigit(version![0]));
    }
}
