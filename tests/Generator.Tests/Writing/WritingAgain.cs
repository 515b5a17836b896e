using System.Diagnostics;
using System.Globalization;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class WritingAgain : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void Touches_nothing_at_all_when_nothing_changed()
    {
        test.Write(File("index.html", "home"), File("guides/a.html", "guide"));
        test.Put("output/site/robots-of-mine.txt", "mine");
        var before = test.Fingerprint();

        var result = test.Write(File("guides/a.html", "guide"), File("index.html", "home"));

        result.ShouldBe(new WriteResult(test.Site, Changed: false, Written: 0, Unchanged: 2, Removed: 0, ForeignKept: 1, Bytes: 9));
        test.Fingerprint().ShouldBe(before);
    }

    [Fact]
    public void Writes_changed_and_new_files_and_removes_those_no_longer_made()
    {
        test.Write(File("index.html", "home"), File("guides/a.html", "guide"), File("themes/gone.html", "gone"));

        var result = test.Write(File("index.html", "new home"), File("guides/a.html", "guide"), File("guides/b.html", "new guide"));

        result.ShouldBe(new WriteResult(test.Site, Changed: true, Written: 2, Unchanged: 1, Removed: 1, ForeignKept: 0, Bytes: 22));
        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["guides/a.html"] = "guide", ["guides/b.html"] = "new guide", ["index.html"] = "new home" });
        Directory.Exists(test.InSite("themes")).ShouldBeFalse();
        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void Keeps_inode_and_time_of_an_unchanged_file()
    {
        test.Write(File("index.html", "home"), File("a.html", "a"));
        var time = System.IO.File.GetLastWriteTimeUtc(test.InSite("a.html"));
        var inode = Inode(test.InSite("a.html"));

        test.Write(File("index.html", "new home"), File("a.html", "a"));

        System.IO.File.GetLastWriteTimeUtc(test.InSite("a.html")).ShouldBe(time);
        Inode(test.InSite("a.html")).ShouldBe(inode);
    }

    [Fact]
    public void Never_writes_into_a_file_that_is_there()
    {
        test.Write(File("index.html", "home"));
        // A second name for the file's bytes, as a backup by hard links has.
        var backup = Path.Combine(test.Root, "backup.html");
        Posix.TryLink(test.InSite("index.html"), backup).ShouldBeTrue();

        test.Write(File("index.html", "new home"));

        System.IO.File.ReadAllText(backup).ShouldBe("home");
    }

    [Fact]
    public void Removing_a_file_is_a_change_though_nothing_is_written()
    {
        test.Write(File("index.html", "home"), File("a.html", "a"));

        var result = test.Write(File("index.html", "home"));

        (result.Changed, result.Written, result.Removed).ShouldBe((true, 0, 1));
        test.SiteTree().Keys.ShouldBe(["index.html"]);
        test.Write(File("index.html", "home")).Changed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("longer")]
    [InlineData("as long")]
    public void Restores_a_file_that_somebody_changed_or_removed(string how)
    {
        test.Write(File("index.html", "home"), File("a.html", "a"));
        var path = test.InSite("index.html");
        if (how == "gone") System.IO.File.Delete(path);
        else System.IO.File.WriteAllText(path, how == "longer" ? "defaced" : "HOME");
        // The clock of a file system may be coarser than two writes in a row.
        if (how == "as long") System.IO.File.SetLastWriteTimeUtc(path, System.IO.File.GetLastWriteTimeUtc(test.InSite("manifest.json")).AddSeconds(1));

        var result = test.Write(File("index.html", "home"), File("a.html", "a"));

        (result.Changed, result.Written, result.Unchanged).ShouldBe((true, 1, 1));
        System.IO.File.ReadAllText(path).ShouldBe("home");
    }

    [Fact]
    public void Does_not_take_a_link_for_the_file_that_was_there()
    {
        test.Write(File("index.html", "home"));
        var elsewhere = test.Put("elsewhere.html", "HOME");
        System.IO.File.SetLastWriteTimeUtc(elsewhere, DateTime.UnixEpoch);
        System.IO.File.Delete(test.InSite("index.html"));
        System.IO.File.CreateSymbolicLink(test.InSite("index.html"), elsewhere);

        test.Write(File("index.html", "home")).Written.ShouldBe(1);

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "home" });
        System.IO.File.ReadAllText(elsewhere).ShouldBe("HOME");
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        test.Write(File("a", "file"), File("b/c.html", "in a folder"));

        test.Write(File("a/c.html", "in a folder"), File("b", "file"));

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["a/c.html"] = "in a folder", ["b"] = "file" });
    }

    [Fact]
    public void Writes_a_manifest_of_a_later_form_anew()
    {
        test.Write(File("index.html", "home"));
        var path = test.InSite("manifest.json");
        System.IO.File.WriteAllText(path, System.IO.File.ReadAllText(path).Replace("\n", "\n\n", StringComparison.Ordinal));

        test.Write(File("index.html", "home")).Changed.ShouldBeTrue();

        test.Write(File("index.html", "home")).Changed.ShouldBeFalse();
    }

    private static ulong Inode(string path)
    {
        // The base library does not give it.
        var stat = new ProcessStartInfo("stat", [OperatingSystem.IsMacOS() ? "-f%i" : "-c%i", path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(stat)!;
        return ulong.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
