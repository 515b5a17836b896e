using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Sharewell.Tests.Repository;
using Sharewell.Writing;

namespace Sharewell.Tests.Writing;

/// <summary>The real program over the real hub, ended by SIGKILL at moments spread over a whole run.</summary>
public sealed partial class TheProgramKilled : IDisposable
{
    private const int Moments = 8;

    private readonly TestOutput test = new();

    public TheProgramKilled()
    {
        foreach (var path in RepositoryFiles.In("input"))
        {
            var copy = Path.Combine(test.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(RepositoryRoot.Combine(path), copy);
        }
    }

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task Leaves_one_whole_site_and_the_next_build_is_fine()
    {
        var clock = Stopwatch.StartNew();
        await RunAsync("Never killed");
        var whole = clock.Elapsed;
        WholeSite();

        var killed = 0;
        for (var moment = 1; moment <= Moments; moment++)
        {
            if (await RunAsync($"Killed at moment {moment}", whole * moment / Moments) != 0) killed++;
            WholeSite();
        }

        killed.ShouldBeGreaterThan(0);
        var before = WholeSite();
        (await RunAsync("Never killed again")).ShouldBe(0);
        WholeSite().ShouldNotBe(before);
        test.Names().ShouldBe([".lock", "site"]);
    }

    // The hash of the manifest, after every file was compared with what it says.
    private string WholeSite()
    {
        var manifest = Manifest.Read(test.Site).ShouldNotBeNull();
        foreach (var file in manifest.Files.Values)
        {
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(test.InSite(file.Path)))).ShouldBe(file.Sha256, file.Path);
        }

        TestOutput.Tree(test.Site).Count.ShouldBe(manifest.Files.Count);
        return Convert.ToHexStringLower(SHA256.HashData(manifest.Bytes.Span));
    }

    // With a new title, which changes every page.
    private async Task<int> RunAsync(string title, TimeSpan? killAfter = null)
    {
        var settings = Path.Combine(test.Input, "site.yml");
        await File.WriteAllTextAsync(settings, TitleLine.Replace(await File.ReadAllTextAsync(settings), $"title: {title}"));
        var start = new ProcessStartInfo(
            "dotnet", [typeof(HubBuild).Assembly.Location, "build", "--input", test.Input, "--output", test.Output, "--theme", RepositoryRoot.Combine("theme")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (killAfter is { } time)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(time));
            process.Kill();
        }

        await process.WaitForExitAsync();
        if (killAfter is null && process.ExitCode != 0) throw new InvalidOperationException(await output + await error);
        return process.ExitCode;
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine { get; }
}
