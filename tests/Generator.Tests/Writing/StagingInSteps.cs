using System.Text;
using Sharewell.Model;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

/// <summary>A later stage makes files from the bytes of earlier ones: a zip of pages, a page with the zip's checksum.</summary>
public sealed class StagingInSteps : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void Gives_the_bytes_of_what_was_added_whether_written_or_unchanged()
    {
        test.Write(File("a.html", "same"), File("b.html", "old"));

        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.Add([File("a.html", "same"), File("b.html", "new")]);

        Encoding.UTF8.GetString(staged.Read(new SiteUrl("a.html"))).ShouldBe("same");
        Encoding.UTF8.GetString(staged.Read(new SiteUrl("b.html"))).ShouldBe("new");
        Should.Throw<KeyNotFoundException>(() => staged.Read(new SiteUrl("c.html")));
    }

    [Fact]
    public void Adds_files_made_from_those_and_puts_all_of_them_live()
    {
        using (var staged = OutputWriter.Stage(test.Output, test.Input))
        {
            staged.Add([File("b.html", "b"), File("a.html", "a")]);
            staged.Files.Select(file => file.Url.Path).ShouldBe(["a.html", "b.html"]);
            var all = string.Concat(staged.Files.Select(file => Encoding.UTF8.GetString(staged.Read(file.Url))));
            staged.Add([File("all.txt", all)]);
            staged.Add([File("offline.html", staged.Files.Single(file => file.Url.Path == "all.txt").Sha256)]);

            staged.GoLive().ShouldBe(new WriteResult(test.Site, Changed: true, Written: 4, Unchanged: 0, Removed: 0, ForeignKept: 0, Bytes: 68));
        }

        test.SiteTree().ShouldBe(new Dictionary<string, string>
        {
            ["a.html"] = "a",
            ["all.txt"] = "ab",
            ["b.html"] = "b",
            ["offline.html"] = "fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603", // of "ab", by sha256sum
        });
    }

    [Fact]
    public void Refuses_a_path_that_an_earlier_step_has_added()
    {
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.Add([File("a.html", "a")]);

        Should.Throw<ArgumentException>(() => staged.Add([File("a.html", "again")]));
    }

    [Fact]
    public void Goes_live_once()
    {
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.GoLive();

        Should.Throw<InvalidOperationException>(() => staged.GoLive());
        Should.Throw<InvalidOperationException>(() => staged.Add([File("a.html", "a")]));
    }
}
