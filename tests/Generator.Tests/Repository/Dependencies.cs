using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Sharewell.Tests.Repository;

/// <summary>Every package that a lock file names stands in docs/dependencies.md, and restoring one runs no code and lets no known weakness through.</summary>
public sealed class Dependencies
{
    private static readonly string Document = RepositoryFiles.Read("docs/dependencies.md");

    // The first cell of every row of every table; a cell may name several.
    private static readonly HashSet<string> Named = [.. Document.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .SelectMany(line => line.Split('|')[1].Split(','))
        .Select(name => name.Trim().Trim('`').Split(' ')[0])
        // ".NET SDK and runtime, with ...": what follows a comma there is no name.
        .Where(name => name.Length > 2 && name != "with")];

    private static readonly XElement Properties = XDocument.Load(RepositoryRoot.Combine("Directory.Build.props")).Root!;

    public static TheoryData<string> NuGetLocks => [.. RepositoryFiles.In(ending: "/packages.lock.json")];

    public static TheoryData<string> NpmFiles => [.. RepositoryFiles.In(ending: "/package.json")];

    public static TheoryData<string> NpmLocks => [.. RepositoryFiles.In(ending: "/package-lock.json")];

    [Theory]
    [MemberData(nameof(NuGetLocks))]
    public void Name_every_package_from_NuGet(string path)
    {
        using var json = JsonDocument.Parse(RepositoryFiles.Read(path));
        json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => package.Name)
            .Where(name => !Named.Contains(name))
            .ShouldBeEmpty("docs/dependencies.md must say of each what its licence is and why it is here");
    }

    [Theory]
    [MemberData(nameof(NpmFiles))]
    public void Name_every_package_that_is_asked_of_npm(string path)
    {
        using var json = JsonDocument.Parse(RepositoryFiles.Read(path));
        json.RootElement.EnumerateObject().Where(property => property.Name is "dependencies" or "devDependencies")
            .SelectMany(property => property.Value.EnumerateObject()).Select(package => package.Name).Where(name => !Named.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Name_with_their_licences_those_that_come_along_from_npm() => GeneratedFile.Check("docs/npm-packages.md", NpmPage());

    [Theory]
    [MemberData(nameof(NpmLocks))]
    public void Hold_a_hash_of_every_package_from_npm(string path)
    {
        using var json = JsonDocument.Parse(RepositoryFiles.Read(path));
        json.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0)
            .Where(package => !package.Value.TryGetProperty("integrity", out var hash) || !hash.GetString()!.StartsWith("sha512-", StringComparison.Ordinal))
            .Select(package => package.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Name_nothing_that_is_not_there()
    {
        var there = RepositoryFiles.In(ending: "/packages.lock.json").Select(RepositoryFiles.Read).Concat(RepositoryFiles.In(ending: "/package-lock.json").Select(RepositoryFiles.Read)).ToArray();

        // What is no package: the SDK, programs of the system, the heads of tables.
        string[] others = [".NET", "Chromium", "a", "Node.js", "poppler-utils", "unzip", "Package", "Tool", "---", "util-linux"];
        Named.Except(others).Where(name => !there.Any(text => text.Contains($"\"{name}\"", StringComparison.Ordinal) || text.Contains($"\"node_modules/{name}\"", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Are_looked_up_among_known_weaknesses_all_of_them_and_every_one_is_an_error()
    {
        string Value(string name) => Properties.Descendants(name).Single().Value;

        Value("NuGetAudit").ShouldBe("true");
        Value("NuGetAuditMode").ShouldBe("all");
        Value("NuGetAuditLevel").ShouldBe("low");
        Value("TreatWarningsAsErrors").ShouldBe("true");
        // An exception is written down with its reason, in a comment right before it.
        Properties.Descendants("NuGetAuditSuppress").Where(exception => exception.PreviousNode is not XComment).ShouldBeEmpty();
    }

    [Fact]
    public void Run_no_scripts_when_they_are_installed()
    {
        var installs = RepositoryFiles.In().Where(path => Path.GetExtension(path) is ".sh" or ".yml" or "" or ".md")
            .SelectMany(path => RepositoryFiles.Read(path).Split('\n').Select(line => (path, line)))
            .Where(found => System.Text.RegularExpressions.Regex.IsMatch(found.line, @"\bnpm (ci|install|i)\b"));

        installs.Where(found => !found.line.Contains("--ignore-scripts", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string NpmPage()
    {
        var page = new StringBuilder(
            """
            # Packages from npm

            What the test tools of [dependencies.md](dependencies.md) bring along. None of it is a part of the program or of a hub: it runs on the
            machine that tests. A package with a script of its own is marked; no script is run when it is installed.

            This page is made from the lock files by a test: `SHAREWELL_ACCEPT=1 dotnet test tests/Generator.Tests --filter Dependencies`.

            | package | version | licence | script | in |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var path in RepositoryFiles.In(ending: "/package-lock.json"))
        {
            using var json = JsonDocument.Parse(RepositoryFiles.Read(path));
            foreach (var package in json.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).OrderBy(package => package.Name, StringComparer.Ordinal))
            {
                var name = package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + 13)..];
                page.Append($"| {name} | {Text(package.Value, "version")} | {Text(package.Value, "license")} | {(package.Value.TryGetProperty("hasInstallScript", out _) ? "yes" : "")} | `{Path.GetDirectoryName(path)}` |\n");
            }
        }

        return page.ToString();
    }

    private static string Text(JsonElement package, string name) => package.TryGetProperty(name, out var value) ? value.GetString()! : "not stated";
}
