
namespace Sharewell.Tests.Writing;

/// <summary>The real program on a machine that does not do what it should: one clear line, the right exit code, the last good site whole.</summary>
public sealed class TheProgramAndTheMachine : IDisposable
{
    private readonly RealProgram program = new();

    private TestOutput Test => program.Test;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Without_an_input_folder()
    {
        Directory.Move(Test.Input, Test.Input + "-gone");

        (await RunAsync()).ShouldSayOneLine(3).ShouldBe($"There is no input folder {Test.Input}.");
    }

    [Fact]
    public async Task With_a_file_where_the_parent_of_the_output_folder_should_be()
    {
        Test.Put("parent", "a file");

        (await RunAsync("--output", Path.Combine(Test.Root, "parent", "output"))).ShouldSayOneLine(3)
            .ShouldStartWith($"Could not make {Test.Root}/parent/output: ");
    }

    [Fact]
    public async Task Makes_parents_that_are_missing()
    {
        var output = Path.Combine(Test.Root, "a", "b", "output");

        (await RunAsync("--output", output)).Code.ShouldBe(0);
        File.Exists(Path.Combine(output, "site", "index.html")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("input/output", "is in the input folder")]
    [InlineData("input", "is the input folder")]
    [InlineData(".", "has the input folder")]
    public async Task Refuses_an_output_folder_in_the_input_folder_and_the_other_way_round(string output, string reason)
    {
        var before = TestOutput.Tree(Test.Input);

        (await RunAsync("--output", Path.Combine(Test.Root, output))).ShouldSayOneLine(2).ShouldContain(reason);

        TestOutput.Tree(Test.Input).ShouldBe(before);
    }

    [Fact]
    public async Task Refuses_a_folder_with_files_of_others()
    {
        Test.Put("output/holiday.txt", "sun");

        (await RunAsync()).ShouldSayOneLine(2).ShouldContain("is not empty");

        Test.Names().ShouldBe(["holiday.txt"]);
    }

    [Fact]
    public async Task Stops_at_a_file_of_others_where_a_page_should_be()
    {
        await program.BuildAsync();
        var before = Test.SiteTree();
        Test.Put("output/site/guides/new.html", "not ours");
        File.WriteAllText(Path.Combine(Test.Input, "guides", "new.md"), File.ReadAllText(Path.Combine(Test.Input, "guides", "plan-a-visit.md")).Replace("How to plan", "Plan", StringComparison.Ordinal));

        (await RunAsync()).ShouldSayOneLine(3).ShouldContain("guides/new.html was not made by a build and is in the way");

        File.ReadAllText(Test.InSite("guides/new.html")).ShouldBe("not ours");
        File.Delete(Test.InSite("guides/new.html"));
        Test.SiteTree().ShouldBe(before);
        await program.BuildAsync();
    }

    [Fact]
    public async Task Takes_no_notice_of_what_a_killed_build_left_behind()
    {
        await program.BuildAsync();
        Test.Put("output/.lock", "4711");
        Test.Put("output/.staging-next/index.html", "half a page");

        program.Rename("After the kill");
        await program.BuildAsync();

        Test.Names().ShouldBe([".lock", "site"]);
        Test.SiteTree()["index.html"].ShouldContain("After the kill");
    }

    [Fact]
    public async Task Builds_though_the_clock_was_set_back()
    {
        await program.BuildAsync();
        foreach (var path in Directory.EnumerateFiles(Test.Output, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(path, new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        program.Rename("Before it was");
        (await RealProgram.RunAsync([.. RealProgram.Command, .. program.Build(now: "2026-10-09")])).Code.ShouldBe(0);

        Test.SiteTree()["index.html"].ShouldContain("Before it was");
        Test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public async Task Of_three_at_once_each_writes_a_whole_site_or_says_who_is_in_the_way()
    {
        await program.BuildAsync();
        program.Rename("One of three");

        var ended = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RunAsync()));

        foreach (var one in ended.Where(one => one.Code != 0))
        {
            one.ShouldSayOneLine(3).ShouldBe($"Another build is writing to {Test.Output}: wait until it ends, or choose another folder with --output.");
        }

        ended.ShouldContain(one => one.Code == 0);
        Test.SiteTree()["index.html"].ShouldContain("One of three");
        Test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public async Task With_content_that_changes_and_vanishes_while_it_reads_publishes_a_whole_site_or_says_what_went()
    {
        await program.BuildAsync();
        var before = Test.SiteTree();
        var files = Directory.EnumerateFiles(Test.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(path => path, File.ReadAllBytes);
        for (var run = 0; run < 5; run++)
        {
            program.Rename($"Run {run}");
            files[Path.Combine(Test.Input, "site.yml")] = File.ReadAllBytes(Path.Combine(Test.Input, "site.yml"));
            using var enough = new CancellationTokenSource();
            var trouble = Task.Run(() => Trouble(files, run, enough.Token));
            var ended = await RunAsync();
            await enough.CancelAsync();
            await trouble;

            ended.Code.ShouldBeOneOf(0, 1, 3);
            (ended.Output + ended.Error).ShouldNotContain("   at ");
            if (ended.Code == 3) ended.ShouldSayOneLine(3);
            if (ended.Code != 0) Test.SiteTree().ShouldBe(before);
            before = Test.SiteTree();
            Test.Names().ShouldBe([".lock", "site"]);
        }

        await program.BuildAsync();
        Test.SiteTree()["index.html"].ShouldContain("Run 4");
    }

    [Fact]
    public async Task Without_the_right_to_write()
    {
        await program.BuildAsync();
        var before = Test.SiteTree();
        program.Rename("Not to be written");
        Chmod("555", Test.Output);
        try
        {
            var said = (await RealProgram.RunAsync([.. WithoutRootsRights(), .. RealProgram.Command, .. program.Build()])).ShouldSayOneLine(3);
            said.ShouldStartWith($"Could not write {Test.Output}/.staging-next/");
            said.ShouldEndWith(": the right to do so is missing. Ask for it, or choose another folder with --output. The site as it was is untouched.");
        }
        finally
        {
            Chmod("755", Test.Output);
        }

        Test.SiteTree().ShouldBe(before);
        await program.BuildAsync();
    }

    [Fact]
    public async Task Without_the_right_to_read()
    {
        await program.BuildAsync();
        var before = Test.SiteTree();
        var guide = Path.Combine(Test.Input, "guides", "plan-a-visit.md");
        Chmod("000", guide);
        try
        {
            (await RealProgram.RunAsync([.. WithoutRootsRights(), .. RealProgram.Command, .. program.Build()])).ShouldSayOneLine(3)
                .ShouldBe($"{guide} cannot be read: this account has no right to.");
        }
        finally
        {
            Chmod("644", guide);
        }

        Test.SiteTree().ShouldBe(before);
    }

    [Fact]
    public async Task With_nowhere_to_print_to()
    {
        if (!OperatingSystem.IsLinux()) return;
        var ended = await RealProgram.RunAsync(["sh", "-c", "exec \"$@\" >/dev/full", "sh", .. RealProgram.Command, .. program.Build()]);

        ended.ShouldSayOneLine(3).ShouldStartWith("The machine did not do what was asked of it: ");
    }

    [FactWithADisk]
    public async Task On_a_disk_that_is_full_and_one_that_is_read_only()
    {
        // All within one shell, since the disk is seen by its own processes only.
        const string Script = """
            output=$1; title=$2; shift 2
            kept=$output-kept
            mount -t tmpfs -o size=64m tmpfs "$output" || exit 1
            build() { "$@" >/dev/null 2>"$output.said"; echo "$name: $?"; cat "$output.said"; }
            rename() { sed -i "s/^title: .*/title: $1/" "$title"; }
            name=first; build "$@"; cp -r "$output/site" "$kept"
            mount -o "remount,size=$(( $(du -sk "$output" | cut -f1) + 200 ))k" "$output" || exit 1
            rename Fuller; name=full; build "$@"; diff -r "$kept" "$output/site" && ls -A "$output"
            mount -o remount,size=64m "$output" || exit 1
            name=free; build "$@"; grep -c Fuller "$output/site/index.html" >/dev/null && echo renamed
            rm -r "$kept"; cp -r "$output/site" "$kept"
            mount -o remount,ro "$output" || exit 1
            rename Newest; name=read-only; build "$@"; diff -r "$kept" "$output/site" && ls -A "$output"
            """;
        Directory.CreateDirectory(Test.Output);

        var ended = await RealProgram.RunAsync(
            [.. FactWithADiskAttribute.Unshared, "sh", "-c", Script, "sh", Test.Output, Path.Combine(Test.Input, "site.yml"), .. RealProgram.Command, .. program.Build()]);

        ended.Code.ShouldBe(0, ended.Output + ended.Error);
        var lines = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("first: 0");
        lines[1].ShouldBe("full: 3");
        lines[2].ShouldStartWith($"Could not ");
        lines[2].ShouldEndWith(": the disk is full. Free some space and build again. The site as it was is untouched.");
        lines[3..].ShouldBe(
        [
            ".lock",
            "site",
            "free: 0",
            "renamed",
            "read-only: 3",
            $"Could not write {Test.Output}/.lock: the disk is read-only. Choose another folder with --output. The site as it was is untouched.",
            ".lock",
            "site",
        ]);
    }

    private Task<RealProgram.Ended> RunAsync(params string[] more) => RealProgram.RunAsync([.. RealProgram.Command, .. Replace(program.Build(), more)]);

    // An option that is given twice is a fault of usage: what is given takes the place of what is there.
    private static List<string> Replace(IReadOnlyList<string> arguments, string[] more)
    {
        var result = arguments.ToList();
        for (var i = 0; i < more.Length; i += 2) result[result.IndexOf(more[i]) + 1] = more[i + 1];
        return result;
    }

    // Changes, removes and restores files, one after the other, until it is told to stop; then all are as they were.
    private static void Trouble(Dictionary<string, byte[]> files, int seed, CancellationToken enough)
    {
        var random = new Random(seed);
        var paths = files.Keys.ToArray();
        while (!enough.IsCancellationRequested)
        {
            var path = paths[random.Next(paths.Length)];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            switch (random.Next(4))
            {
                case 0:
                    File.Delete(path);
                    break;
                case 1:
                    File.WriteAllBytes(path, files[path].AsSpan(0, random.Next(files[path].Length + 1)));
                    break;
                case 2 when Path.GetFileName(Path.GetDirectoryName(path)) == "guides":
                    Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
                    break;
                default:
                    Restore(path);
                    break;
            }

            Thread.Sleep(random.Next(3));
        }

        foreach (var path in paths) Restore(path);

        void Restore(string path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, files[path]);
        }
    }

    // Root may write everywhere: the program runs without the rights that let it (capabilities(7)).
    private static string[] WithoutRootsRights() => Environment.IsPrivilegedProcess
        ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
        : [];

    private static void Chmod(string mode, string path)
    {
        using var process = System.Diagnostics.Process.Start("chmod", [mode, path]);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
