using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

/// <summary>What a build finds that comes after one that was killed, at each place where it can be killed.</summary>
public sealed class AfterAKilledBuild : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void Before_the_first_site_was_whole()
    {
        test.Put("output/.lock", "");
        test.Put("output/.staging-next/index.html", "half");

        test.Write(File("a.html", "a"));

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["a.html"] = "a" });
        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void While_the_next_site_was_written()
    {
        test.Write(File("index.html", "home"), File("a.html", "a"));
        test.Put("output/.staging-next/index.html", "half");

        test.Write(File("index.html", "home"), File("a.html", "a")).Changed.ShouldBeFalse();

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["a.html"] = "a", ["index.html"] = "home" });
        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void After_the_exchange_while_the_old_site_was_removed()
    {
        test.Write(File("index.html", "new home"));
        test.Put("output/site/mine.txt", "mine");
        Directory.CreateDirectory(Path.Combine(test.Output, ".staging-next"));
        Posix.TryLink(test.InSite("mine.txt"), Path.Combine(test.Output, ".staging-next", "mine.txt")).ShouldBeTrue();

        test.Write(File("index.html", "new home")).Changed.ShouldBeFalse();

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "new home", ["mine.txt"] = "mine" });
        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void Between_the_two_renames_of_a_system_that_cannot_exchange()
    {
        test.Write(File("index.html", "home"));
        test.Put("output/site/mine.txt", "mine");
        test.Put("output/notes.txt", "notes");
        Directory.Move(test.Site, Path.Combine(test.Output, ".staging-last"));
        test.Put("output/.staging-next/index.html", "new home");

        using (OutputWriter.Stage(test.Output, test.Input))
        {
            test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "home", ["mine.txt"] = "mine" });
        }

        test.Write(File("index.html", "home")).Changed.ShouldBeFalse();
        test.Names().ShouldBe([".lock", "notes.txt", "site"]);
    }

    [Fact]
    public void After_both_renames()
    {
        test.Write(File("index.html", "new home"));
        test.Put("output/.staging-last/index.html", "home");

        test.Write(File("index.html", "new home")).Changed.ShouldBeFalse();

        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void Two_renames_do_what_the_exchange_does()
    {
        test.Write(File("index.html", "home"));
        test.Put("output/.staging-next/index.html", "new home");
        var folder = OutputFolder.At(test.Output);

        FolderExchange.RenameTwice(folder).ShouldBe(folder.Last);

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "new home" });
        Tree(folder.Last).ShouldBe(new Dictionary<string, string> { ["index.html"] = "home" });
    }

    [Fact]
    public void A_second_rename_that_fails_takes_the_first_one_back()
    {
        test.Write(File("index.html", "home"));
        var folder = OutputFolder.At(test.Output); // there is no staged site to put in place

        Should.Throw<DirectoryNotFoundException>(() => FolderExchange.RenameTwice(folder));

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "home" });
        Directory.Exists(folder.Last).ShouldBeFalse();
    }
}
