using System.Diagnostics;
using System.Security.Cryptography;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Packaging;

/// <summary>The real program over the same content in two places on two machines, as far as one machine can play two.</summary>
public sealed class TheSameBytesAnywhere : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-anywhere-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Zips_books_and_pages_do_not_depend_on_folder_zone_language_clock_or_number_of_threads()
    {
        var files = RepositoryFiles.In("tests/fixtures/packs").ToList();
        var here = await BuildAsync("here", files, [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"), ("SOURCE_DATE_EPOCH", "1795737601"), ("DOTNET_PROCESSOR_COUNT", "1")]);
        files.Reverse();
        var there = await BuildAsync(
            "a much longer name of a folder/there",
            files,
            [("TZ", "America/Los_Angeles"), ("LC_ALL", "C"), ("LANG", ""), ("SOURCE_DATE_EPOCH", "1795823999"), ("DOTNET_PROCESSOR_COUNT", "4"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]);

        there.ShouldBe(here);
        here.Select(file => Path.GetExtension(file.Split("  ")[1])).ShouldContain(".zip");
        here.Select(file => Path.GetExtension(file.Split("  ")[1])).ShouldContain(".epub");
    }

    // The lines of sha256sum over the whole site. Files are written in the order given, with the time of this moment.
    private async Task<string[]> BuildAsync(string name, IEnumerable<string> files, (string Name, string Value)[] environment)
    {
        var root = Path.Combine(folder, name);
        foreach (var path in files)
        {
            var copy = Path.Combine(root, "input", Path.GetRelativePath("tests/fixtures/packs", path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(RepositoryRoot.Combine(path), copy);
        }

        // The zone of both seconds is the same day in UTC: 27 November 2026.
        var start = new ProcessStartInfo("dotnet", [typeof(HubBuild).Assembly.Location, "build", "--theme", RepositoryRoot.Combine("theme"), "--base-url", "https://packs.example.org/"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (variable, value) in environment) start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await output + await error);
        var site = Path.Combine(root, "output", "site");
        return
        [
            .. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .Select(path => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}  {Path.GetRelativePath(site, path).Replace('\\', '/')}")
                .OrderBy(line => line.Split("  ")[1], StringComparer.Ordinal),
        ];
    }
}
