using System.Diagnostics;
using System.Security.Cryptography;
using Sharewell.Tests.Repository;
using Sharewell.Writing;

namespace Sharewell.Tests.Writing;

/// <summary>The real program, ended by SIGKILL at moments spread over a whole run: there is one whole site at every moment.</summary>
public sealed class TheProgramKilled : IDisposable
{
    private readonly RealProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Over_a_small_hub_at_many_moments_leaves_one_whole_site_and_the_next_build_is_fine()
    {
        // A build of a small hub is half over when the runtime has started: most moments are in the other half. ./test.sh fuzz asks for hundreds.
        var moments = Properties.Fuzz > 0 ? 20 * Properties.Fuzz : 20;
        var random = Properties.Fuzz > 0 ? new Random(Environment.TickCount) : new Random(2026);
        await KillAsync([.. Enumerable.Range(0, moments).Select(n => n % 4 == 0 ? random.NextDouble() : 0.4 + (0.7 * random.NextDouble()))]);
    }

    [Fact]
    public async Task Over_the_real_hub_leaves_one_whole_site_and_the_next_build_is_fine()
    {
        Directory.Delete(program.Test.Input, recursive: true);
        foreach (var path in RepositoryFiles.In("input"))
        {
            var copy = Path.Combine(program.Test.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(RepositoryRoot.Combine(path), copy);
        }

        await KillAsync([.. Enumerable.Range(1, 8).Select(moment => moment / 8.0)]);
    }

    // Kills a build at each of the moments, given as shares of the time that a whole one took.
    private async Task KillAsync(IReadOnlyList<double> moments)
    {
        var test = program.Test;
        await program.BuildAsync();
        var clock = Stopwatch.StartNew();
        program.Rename("Never killed");
        await program.BuildAsync();
        var whole = clock.Elapsed;
        WholeSite();

        var killed = 0;
        for (var n = 0; n < moments.Count; n++)
        {
            program.Rename($"Killed at moment {n}");
            if ((await RealProgram.RunAsync([.. RealProgram.Command, .. program.Build()], whole * moments[n])).Code != 0) killed++;
            WholeSite();
        }

        killed.ShouldBeGreaterThan(0);
        var before = WholeSite();
        program.Rename("Never killed again");
        await program.BuildAsync();
        WholeSite().ShouldNotBe(before);
        test.Names().ShouldBe([".lock", "site"]);
    }

    // The hash of the manifest, after every file was compared with what it says.
    private string WholeSite()
    {
        var test = program.Test;
        var manifest = Manifest.Read(test.Site).ShouldNotBeNull();
        foreach (var file in manifest.Files.Values)
        {
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(test.InSite(file.Path)))).ShouldBe(file.Sha256, file.Path);
        }

        TestOutput.Tree(test.Site).Count.ShouldBe(manifest.Files.Count);
        return Convert.ToHexStringLower(SHA256.HashData(manifest.Bytes.Span));
    }
}
