using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Writing;

/// <summary>
/// One source, many machines: the site is the same byte for byte, with search, zips and books, since the manifest holds the hash of every file. The
/// program runs as a process, because culture, time zone and threads are set before it begins.
/// </summary>
public sealed class TheSameBytesAnywhere : IDisposable
{
    private readonly RealProgram program = new();
    private string? expected;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Whatever_the_language_the_time_zone_and_the_threads_of_the_machine()
    {
        await Same("the first");
        await Same("Turkish", ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"));
        await Same("Welsh", ("LANG", "cy_GB.UTF-8"), ("LC_ALL", "cy_GB.UTF-8"));
        await Same("no language", ("LC_ALL", "C"));
        await Same("with the machine's cultures", ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("LC_ALL", "tr_TR.UTF-8"));
        await Same("without cultures", ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
        await Same("east", ("TZ", "Pacific/Kiritimati"));
        await Same("west", ("TZ", "Pacific/Pago_Pago"));
        await Same("one thread", ("DOTNET_PROCESSOR_COUNT", "1"));
        await Same("many threads", ("DOTNET_PROCESSOR_COUNT", "16"));
        await Same("another user", ("HOME", program.Test.Root), ("USER", "nobody"), ("TMPDIR", program.Test.Root));
    }

    [Fact]
    public async Task Whatever_the_folder_the_account_and_the_order_and_times_of_the_files()
    {
        await Same("the first");

        // Made anew in the opposite order, with other times and rights, elsewhere.
        var elsewhere = Path.Combine(program.Test.Root, "änother place");
        foreach (var path in Directory.EnumerateFiles(program.Test.Input, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var copy = Path.Combine(elsewhere, Path.GetRelativePath(program.Test.Input, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(path));
            File.SetLastWriteTimeUtc(copy, new DateTime(1999, 12, 31, 23, 59, 58, DateTimeKind.Utc));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(copy, UnixFileMode.UserRead);
        }

        string[] build = ["build", "--input", elsewhere, "--output", Path.Combine(elsewhere + "-output", "x"), "--theme", RepositoryRoot.Combine("theme"), "--now", "2026-11-27"];
        var ended = await RealProgram.RunAsync(["sh", "-c", "umask 077; cd /; exec \"$@\"", "sh", .. AsAnother(elsewhere), .. RealProgram.Command, .. build]);

        ended.Code.ShouldBe(0, ended.Output + ended.Error);
        Manifest(Path.Combine(elsewhere + "-output", "x", "site")).ShouldBe(expected);
    }

    [Fact]
    public async Task Of_the_real_hub_too_with_all_differences_at_once()
    {
        string[] Build(string output) => ["build", "--input", RepositoryRoot.Combine("input"), "--output", Path.Combine(program.Test.Root, output), "--theme", RepositoryRoot.Combine("theme"), "--now", "2026-11-27", "--base-url", "https://hub.example.org/"];
        (await RealProgram.RunAsync([.. RealProgram.Command, .. Build("a")])).Code.ShouldBe(0);

        var other = new Dictionary<string, string>
        {
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["TZ"] = "Asia/Kathmandu",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            ["HOME"] = program.Test.Root,
        };
        (await RealProgram.RunAsync([.. RealProgram.Command, .. Build("b/c")], environment: other)).Code.ShouldBe(0);

        Manifest(Path.Combine(program.Test.Root, "b", "c", "site")).ShouldBe(Manifest(Path.Combine(program.Test.Root, "a", "site")));
    }

    // An account that owns nothing here, where the tests may become one; else the same one.
    private static string[] AsAnother(string folder)
    {
        if (!Environment.IsPrivilegedProcess) return [];
        foreach (var path in new[] { folder, folder + "-output", Path.GetDirectoryName(folder)! })
        {
            Directory.CreateDirectory(path);
            using var process = System.Diagnostics.Process.Start("chown", ["-R", "65534:65534", path]);
            process.WaitForExit();
        }

        // Without the right to pass everywhere, an account other than root's might not even reach the program.
        return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"];
    }

    private async Task Same(string name, params (string Name, string Value)[] environment)
    {
        if (Directory.Exists(program.Test.Output)) Directory.Delete(program.Test.Output, recursive: true);
        var ended = await RealProgram.RunAsync([.. RealProgram.Command, .. program.Build()], environment: environment.ToDictionary(pair => pair.Name, pair => pair.Value));
        ended.Code.ShouldBe(0, $"{name}: {ended.Output}{ended.Error}");
        expected ??= Manifest(program.Test.Site);
        Manifest(program.Test.Site).ShouldBe(expected, name);
    }

    private static string Manifest(string site) => File.ReadAllText(Path.Combine(site, "manifest.json"));
}
