using System.Reflection;

namespace Sharewell.Tests.Snapshots;

/// <summary>The helper itself, over a folder of its own.</summary>
public sealed class TheSnapshotHelper : IDisposable
{
    private static readonly SnapshotSettings Comparing = new(Accept: false, OnServer: false);
    private static readonly SnapshotSettings Accepting = new(Accept: true, OnServer: false);

    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-snapshots-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Is_silent_when_the_text_is_the_accepted_one()
    {
        Write("a.verified.txt", "one\n");

        Compare(Comparing, ("a.txt", "one\n")).ShouldBeNull();

        Files().ShouldBe(["a.verified.txt"]);
    }

    [Fact]
    public void Fails_for_a_text_that_nobody_has_accepted_and_keeps_what_was_made()
    {
        var failure = Compare(Comparing, ("a.txt", "one\n")).ShouldNotBeNull();

        failure.ShouldContain("a.txt is new\n+one");
        failure.ShouldContain("SHAREWELL_ACCEPT=1 dotnet test tests/Generator.Tests");
        Files().ShouldBe(["a.received.txt"]);
    }

    [Fact]
    public void Shows_a_difference_with_the_lines_around_it()
    {
        Write("a.verified.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");

        Compare(Comparing, ("a.txt", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")).ShouldNotBeNull().ShouldContain(
            """
            a.txt differs
            --- accepted
            +++ made
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8

            """);
        Read("a.received.txt").ShouldContain("five");
        Read("a.verified.txt").ShouldNotContain("five");
    }

    [Fact]
    public void Removes_what_it_kept_once_the_text_is_right_again()
    {
        Write("a.verified.txt", "one\n");
        Compare(Comparing, ("a.txt", "two\n")).ShouldNotBeNull();

        Compare(Comparing, ("a.txt", "one\n")).ShouldBeNull();

        Files().ShouldBe(["a.verified.txt"]);
    }

    [Fact]
    public void Accepts_new_changed_and_removed_files()
    {
        Write("changed.verified.txt", "one\n");
        Write("guides/gone.verified.html", "gone\n");

        Compare(Accepting, ("changed.txt", "two\n"), ("themes/new.html", "new\n")).ShouldBeNull();

        Files().ShouldBe(["changed.verified.txt", "themes/new.verified.html"]);
        Read("changed.verified.txt").ShouldBe("two\n");
        Compare(Comparing, ("changed.txt", "two\n"), ("themes/new.html", "new\n")).ShouldBeNull();
    }

    [Fact]
    public void Refuses_to_accept_on_a_build_server()
    {
        Write("a.verified.txt", "one\n");

        Compare(Accepting with { OnServer = true }, ("a.txt", "two\n")).ShouldNotBeNull().ShouldContain("refused where CI=true");

        Read("a.verified.txt").ShouldBe("one\n");
    }

    [Fact]
    public void Fails_for_a_file_that_is_not_made_any_more()
    {
        Write("guides/gone.verified.html", "gone\n");

        Compare(Comparing).ShouldNotBeNull().ShouldContain("guides/gone.html was accepted and is not made any more");
    }

    [Fact]
    public void Tells_line_ends_and_a_missing_last_one_apart()
    {
        Write("a.verified.txt", "one\ntwo\n");

        Compare(Comparing, ("a.txt", "one\r\ntwo\n")).ShouldNotBeNull().ShouldContain("-one\n+one\\r\n");
        Compare(Comparing, ("a.txt", "one\ntwo")).ShouldNotBeNull().ShouldContain("+\\ No newline at end of file");
    }

    [Fact]
    public void Keeps_a_byte_order_mark()
    {
        Compare(Accepting, ("a.csv", "\ufeffname\n")).ShouldBeNull();

        Compare(Comparing, ("a.csv", "\ufeffname\n")).ShouldBeNull();
        Compare(Comparing, ("a.csv", "name\n")).ShouldNotBeNull();
    }

    [Fact]
    public void Shows_five_files_of_many()
    {
        var failure = Compare(Comparing, [.. Enumerable.Range(1, 8).Select(n => ($"{n}.txt", "x\n"))]).ShouldNotBeNull();

        failure.ShouldContain("5.txt is new");
        failure.ShouldNotContain("6.txt is new");
        failure.ShouldContain("... and 3 more files.");
    }

    [Fact]
    public void Keeps_a_file_without_an_ending_as_text()
    {
        Compare(Accepting, ("_headers", "x\n")).ShouldBeNull();

        Files().ShouldBe(["_headers.verified.txt"]);
    }

    [Theory]
    [InlineData("assets/site-0123456789.css", "assets/site-HASH.css")]
    [InlineData("""<script src="../assets/search-00ffabcdef.js">""", """<script src="../assets/search-HASH.js">""")]
    [InlineData("search/0123456789abcdef/terms.js", "search/HASH/terms.js")]
    [InlineData("site-facade.css", "site-facade.css")]
    [InlineData("2026-11-22 and 020-7946000000", "2026-11-22 and 020-7946000000")]
    public void Takes_content_hashes_out_of_names_and_texts(string text, string scrubbed) => Scrubber.Scrub(text).ShouldBe(scrubbed);

    [Fact]
    public void Scrubs_both_the_names_and_the_texts_of_a_folder() => Snapshot.MatchFolder(new Dictionary<string, string>
    {
        ["assets/site-0123456789.css"] = "body{}\n",
        ["index.html"] = """<link href="assets/site-0123456789.css">""" + "\n",
    });

    [Theory]
    [InlineData("Two words")]
    [InlineData("and three words!")]
    public void Keeps_a_snapshot_for_each_row_of_a_theory(string row) => Snapshot.Match(row + "\n", name: Snapshot.NameOf(row));

    [Fact]
    public void Finds_files_that_no_fact_asks_for()
    {
        Write("TheSnapshotHelper.cs", "class TheSnapshotHelper { string used = \"used\"; }");
        Write("TheSnapshotHelper.Finds_files_that_no_fact_asks_for.verified.txt", "");
        Write("TheSnapshotHelper.Finds_files_that_no_fact_asks_for.used.verified.txt", "");
        Write("TheSnapshotHelper.Finds_files_that_no_fact_asks_for.unused.verified.txt", "");
        Write("TheSnapshotHelper.Keeps_a_snapshot_for_each_row_of_a_theory.two-words.verified.txt", "");
        Write("TheSnapshotHelper.Keeps_a_snapshot_for_each_row_of_a_theory.four-words.verified.txt", "");
        Write("TheSnapshotHelper.Was_renamed.verified.txt", "");
        Write("TheSnapshotHelper.Was_a_folder/guides/a.verified.html", "");
        Write("TheSnapshotHelper.Scrubs_both_the_names_and_the_texts_of_a_folder/guides/a.verified.html", "");
        Write("Removed.Was_here.verified.txt", "");

        DanglingSnapshots.Find(folder, Assembly.GetExecutingAssembly()).ShouldBe(
        [
            "Removed.Was_here.verified.txt: there is no Removed.cs beside it",
            "TheSnapshotHelper.Finds_files_that_no_fact_asks_for.unused.verified.txt: nothing in Finds_files_that_no_fact_asks_for is called unused",
            "TheSnapshotHelper.Keeps_a_snapshot_for_each_row_of_a_theory.four-words.verified.txt: nothing in Keeps_a_snapshot_for_each_row_of_a_theory is called four-words",
            "TheSnapshotHelper.Was_a_folder: TheSnapshotHelper.cs has no fact Was_a_folder",
            "TheSnapshotHelper.Was_renamed.verified.txt: TheSnapshotHelper.cs has no fact Was_renamed",
        ]);
    }

    private string? Compare(SnapshotSettings settings, params (string Path, string Text)[] made) => SnapshotComparison.Compare(
        [.. made.Select(file => new SnapshotText(SnapshotFile.In(folder, file.Path), file.Text))], SnapshotFile.AcceptedIn(folder), settings);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal);

    private string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
