using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>The program as a .NET tool, installed on a machine that has nothing else of it.</summary>
public sealed class ToolPackage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Makes_a_hub_that_checks_and_builds()
    {
        var package = Path.Combine(folder, "package");
        await RunAsync([], "dotnet", "pack", RepositoryRoot.Combine("src/Generator"), "-o", package, "--artifacts-path", Path.Combine(folder, "artifacts"));
        (string, string)[] empty = [("DOTNET_CLI_HOME", Path.Combine(folder, "home")), ("NUGET_PACKAGES", Path.Combine(folder, "packages"))];
        await RunAsync(empty, "dotnet", "tool", "install", "Sharewell", "--source", package, "--tool-path", Path.Combine(folder, "tool"));
        var sharewell = Path.Combine(folder, "tool", OperatingSystem.IsWindows() ? "sharewell.exe" : "sharewell");
        var hub = Path.Combine(folder, "hub");

        await RunAsync([], sharewell, "init", hub);
        (await RunAsync([], sharewell, "check", "--input", Path.Combine(hub, "input"))).ShouldStartWith("No findings: ");
        await RunAsync([], sharewell, "build", "--input", Path.Combine(hub, "input"), "--output", Path.Combine(hub, "output"));

        File.Exists(Path.Combine(hub, "output/site/index.html")).ShouldBeTrue();
        // Of the theme in the package, since this folder lies in no repository.
        Directory.GetFiles(Path.Combine(hub, "output/site/assets"), "site-*.css").ShouldHaveSingleItem();
    }

    private async Task<string> RunAsync((string, string)[] environment, string program, params string[] arguments)
    {
        var (code, output) = await Programs.RunAsync(program, arguments, folder, environment);
        code.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {output}");
        return output;
    }
}
