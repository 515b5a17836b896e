using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

/// <summary>Whatever goes wrong, the site as it was stays byte for byte, nothing is left beside it, and the next build is fine.</summary>
public sealed class FaultsOnTheWay : IDisposable
{
    private readonly TestOutput test = new();
    private readonly IReadOnlyList<string> before;

    public FaultsOnTheWay()
    {
        test.Write(File("index.html", "home"), File("guides/a.html", "guide"));
        before = Contents();
    }

    public void Dispose()
    {
        Contents().ShouldBe(before);
        test.Names().ShouldBe([".lock", "site"]);
        test.Write(File("index.html", "new home")).Changed.ShouldBeTrue();
        test.Dispose();
    }

    [Fact]
    public void A_page_that_cannot_be_made_half_way() =>
        Should.Throw<InvalidOperationException>(() => test.Write(
                [.. Enumerable.Range(0, 200).Select(n => n == 100 ? Failing("100.html", "no such component") : File($"{n}.html", $"page {n}"))]))
            .Message.ShouldBe("no such component");

    [Fact]
    public void Several_pages_that_cannot_be_made_give_the_fault_of_the_first()
    {
        var files = Enumerable.Range(0, 64).Select(n => n is 7 or 8 or 40 or 63 ? Failing($"{n}.html", $"fault {n}") : File($"{n}.html", "")).ToArray();

        for (var run = 0; run < 20; run++) Should.Throw<InvalidOperationException>(() => test.Write(files)).Message.ShouldBe("fault 7");
    }

    [Fact]
    public void An_unreadable_source_keeps_its_own_message()
    {
        var file = new OutputFile(new SiteUrl("a.png"), () => System.IO.File.ReadAllBytes(Path.Combine(test.Input, "gone.png")));

        Should.Throw<FileNotFoundException>(() => test.Write(file)).Message.ShouldContain("gone.png");
    }

    [Fact]
    public void Cancelling()
    {
        using var cancellation = new CancellationTokenSource();
        var files = Enumerable.Range(0, 1000).Select(n => new OutputFile(new SiteUrl($"{n}.html"), () =>
        {
            if (n == 0) cancellation.Cancel();
            return default;
        })).ToArray();

        Should.Throw<OperationCanceledException>(() => OutputWriter.Write(test.Output, test.Input, files, cancellation.Token));
    }

    [Fact]
    public void A_later_stage_that_fails_after_the_pages_are_staged()
    {
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.Add([File("index.html", "new home")]);

        Should.Throw<InvalidOperationException>(() => staged.Add([Failing("packs/a.zip", "zip")]));
        Should.Throw<InvalidOperationException>(() => staged.GoLive()).Message.ShouldBe("The staged site is Broken.");
    }

    [Fact]
    public void A_build_that_ends_without_going_live()
    {
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.Add([File("index.html", "new home"), File("b.html", "b")]);
    }

    [Theory]
    [InlineData("images/Map.png", "images/map.png", "The site cannot hold both images/map.png and images/Map.png: some systems and zip programs take them for one. Rename one of them.")]
    [InlineData("Guides/b.html", "guides/c.html", "The site cannot hold both guides/c.html and Guides/: some systems and zip programs take them for one. Rename one of them.")]
    [InlineData("a", "a/b.html", "The site cannot hold both a and a/b.html: some systems and zip programs take them for one. Rename one of them.")]
    [InlineData("a/b.html", "A", "The site cannot hold both A and a/: some systems and zip programs take them for one. Rename one of them.")]
    public void Two_paths_that_are_one_on_some_system(string first, string second, string message) =>
        Should.Throw<MachineFaultException>(() => test.Write(File(first, "1"), File(second, "2"))).Message.ShouldBe(message);

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../site.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a\\b.html")]
    [InlineData("c:a.html")]
    [InlineData("a\nb.html")]
    [InlineData("manifest.json")]
    [InlineData("Manifest.json")]
    public void A_path_that_leads_out_of_the_site_or_is_ours(string path) =>
        Should.Throw<ArgumentException>(() => test.Write(File(path, ""))).Message.ShouldContain($"The path \"{path}\"");

    [Fact]
    public void A_path_given_to_two_files() =>
        Should.Throw<ArgumentException>(() => test.Write(File("a.html", "1"), File("a.html", "2"))).Message.ShouldContain("is given to two files");

    [Fact]
    public void Something_else_writing_to_the_staging_folder()
    {
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        test.Put("output/.staging-next/a.html", "not ours");

        Should.Throw<MachineFaultException>(() => staged.Add([File("a.html", "made")])).Message.ShouldStartWith($"Could not write {test.Output}/.staging-next/a.html: ");
    }

    [Fact]
    public void Something_else_changing_a_staged_file_before_it_is_read()
    {
        using var staged = OutputWriter.Stage(test.Output, test.Input);
        staged.Add([File("a.html", "made")]);
        test.Put("output/.staging-next/a.html", "not ours");

        Should.Throw<MachineFaultException>(() => staged.Read(new SiteUrl("a.html"))).Message.ShouldContain("something else has changed it");
    }

    private List<string> Contents() => [.. test.Fingerprint().Where(line => line.StartsWith(test.Site, StringComparison.Ordinal))];
}
