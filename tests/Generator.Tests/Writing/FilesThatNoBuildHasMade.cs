using Sharewell.Diagnostics;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class FilesThatNoBuildHasMade : IDisposable
{
    private readonly TestOutput test = new();

    public FilesThatNoBuildHasMade() => test.Write(File("index.html", "home"), File("guides/a.html", "guide"));

    public void Dispose() => test.Dispose();

    [Fact]
    public void Are_kept_with_their_times_hidden_ones_links_and_empty_folders_too()
    {
        test.Put("output/site/guides/notes.txt", "notes");
        test.Put("output/site/.well-known/security.txt", "security");
        Directory.CreateDirectory(test.InSite("uploads/empty"));
        System.IO.File.CreateSymbolicLink(test.InSite("latest.html"), "guides/a.html");
        Directory.CreateSymbolicLink(test.InSite("pictures"), test.Input);
        System.IO.File.CreateSymbolicLink(test.InSite("broken"), "nowhere");
        System.IO.File.SetLastWriteTimeUtc(test.InSite("guides/notes.txt"), DateTime.UnixEpoch);

        var result = test.Write(File("index.html", "new home"));

        result.ForeignKept.ShouldBe(6);
        test.SiteTree().ShouldBe(new Dictionary<string, string>
        {
            [".well-known/security.txt"] = "security",
            ["broken"] = "-> nowhere",
            ["guides/notes.txt"] = "notes",
            ["index.html"] = "new home",
            ["latest.html"] = "-> guides/a.html",
            ["pictures"] = "-> " + test.Input,
            ["uploads/empty"] = "(empty)",
        });
        System.IO.File.GetLastWriteTimeUtc(test.InSite("guides/notes.txt")).ShouldBe(DateTime.UnixEpoch);
    }

    [Theory]
    [InlineData("new.html", "new.html")]
    [InlineData("New.html", "new.html")]
    [InlineData("themes", "themes/x.html")]
    [InlineData("about/mine.txt", "about")]
    public void Are_never_overwritten(string foreign, string wanted)
    {
        test.Put("output/site/" + foreign, "mine");
        var before = test.Fingerprint();

        var fault = Should.Throw<MachineFaultException>(() => test.Write(File("index.html", "new home"), File(wanted, "made")));

        fault.Message.ShouldBe($"{test.InSite(foreign)} was not made by a build and is in the way of a file of the site: move it away or rename it, and build again.");
        test.Fingerprint().ShouldBe(before.Where(line => !line.StartsWith(test.Output + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Are_not_followed_out_of_the_site()
    {
        var outside = test.Put("outside/secret.txt", "secret");
        Directory.CreateSymbolicLink(test.InSite("assets"), Path.GetDirectoryName(outside)!);

        Should.Throw<MachineFaultException>(() => test.Write(File("index.html", "home"), File("assets/secret.txt", "made")));

        System.IO.File.ReadAllText(outside).ShouldBe("secret");
        test.Write(File("index.html", "home")).ForeignKept.ShouldBe(1);
        Tree(Path.Combine(test.Root, "outside")).ShouldBe(new Dictionary<string, string> { ["secret.txt"] = "secret" });
    }

    [Fact]
    public void Are_kept_when_they_come_while_a_build_is_at_work()
    {
        using (var staged = OutputWriter.Stage(test.Output, test.Input))
        {
            staged.Add([File("index.html", "new home")]);
            test.Put("output/site/late.txt", "late");
            staged.GoLive().ForeignKept.ShouldBe(1);
        }

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "new home", ["late.txt"] = "late" });
    }

    [Fact]
    public void Beside_the_site_are_not_looked_at()
    {
        test.Put("output/notes.txt", "notes");

        test.Write(File("index.html", "new home")).ForeignKept.ShouldBe(0);

        test.Names().ShouldBe([".lock", "notes.txt", "site"]);
    }

    [Fact]
    public void Make_no_difference_to_the_manifest()
    {
        var before = System.IO.File.ReadAllText(test.InSite("manifest.json"));
        test.Put("output/site/late.txt", "late");

        test.Write(File("index.html", "home"), File("guides/a.html", "changed"));
        test.Write(File("index.html", "home"), File("guides/a.html", "guide"));

        System.IO.File.ReadAllText(test.InSite("manifest.json")).ShouldBe(before);
    }
}
