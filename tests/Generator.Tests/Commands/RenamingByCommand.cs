using Sharewell.Commands;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Commands;

public sealed class RenamingByCommand : IDisposable
{
    private readonly TypedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public void What_would_change_is_shown_first()
    {
        var before = hub.Read("guides/run-a-review.md");

        var (output, error, code) = hub.Type("rename", "guides/run-a-review", "hold-a-review");

        (error, code).ShouldBe(("", ExitCode.Fine));
        output.ShouldContain("input/guides/run-a-review.md becomes input/guides/hold-a-review.md\n");
        output.ShouldContain("+redirect_from: [guides/run-a-review.html]\n");
        output.ShouldContain("-prerequisites: [run-a-review]\n+prerequisites: [hold-a-review]\n");
        output.ShouldContain("+Neighbours were trained over three evenings. See the [guide to reviews](../guides/hold-a-review.md).\n");
        output.ShouldEndWith("files would change. To do this: sharewell rename guides/run-a-review hold-a-review --yes\n");
        hub.Read("guides/run-a-review.md").ShouldBe(before);
    }

    [Theory]
    [InlineData("guides/run-a-review", "hold-a-review", "guides/hold-a-review.md")]
    [InlineData("guides/run-a-review.md", "guides/hold-a-review.md", "guides/hold-a-review.md")]
    [InlineData("case-studies/easterby-reading-rooms", "reading-rooms", "case-studies/reading-rooms.md")]
    [InlineData("networks/shires-network", "the-shires", "networks/the-shires.md")]
    [InlineData("packs/first-visit", "second-visit", "packs/second-visit.md")]
    [InlineData("pages/about", "about-us", "pages/about-us.md")]
    [InlineData("toolkit/review/prepare", "get-ready", "toolkit/review/get-ready.md")]
    [InlineData("toolkit/review", "visits", "toolkit/visits/index.md")]
    [InlineData("toolkit/review/index.md", "visits", "toolkit/visits/index.md")]
    public void A_page_of_any_kind_takes_everything_with_it(string old, string now, string path)
    {
        hub.Type("rename", old, now, "--yes").Code.ShouldBe(ExitCode.Fine);

        hub.Read(path).ShouldContain("\nredirect_from: [");
        hub.Type("check", "--quiet").ShouldBe(("", "", ExitCode.Fine));
    }

    [Fact]
    public void A_page_may_be_named_by_the_path_of_its_file()
    {
        hub.Type("rename", Path.Combine(hub.Input, "guides/run-a-review.md"), Path.Combine(hub.Input, "guides/hold-a-review.md"), "--yes").Code.ShouldBe(ExitCode.Fine);

        hub.Read("guides/hold-a-review.md").ShouldContain("\nredirect_from: [guides/run-a-review.html]\n");
    }

    [Fact]
    public void Every_way_to_write_a_ref_and_a_link_follows()
    {
        hub.Write("guides/one.md", hub.Read("guides/plan-a-visit.md")
            .Replace("title: How to plan a visit", "related:\n  - guides/run-a-review\n  - \"networks/shires-network\"\ntitle: One way to plan a visit", StringComparison.Ordinal)
            .Replace("prerequisites: [run-a-review]", "prerequisites: 'run-a-review'", StringComparison.Ordinal)
            + "\n[a](run-a-review.md#costs) [b](./run-a-review.md \"words\") [c][ref] [d](../case-studies/northfold-waste-rounds.md)\n\n[ref]: ../guides/run-a-review.md#costs\n");
        hub.Type("check", "--quiet").ShouldBe(("", "", ExitCode.Fine));

        hub.Type("rename", "guides/run-a-review", "hold-a-review", "--yes").Code.ShouldBe(ExitCode.Fine);

        hub.Type("check", "--quiet").ShouldBe(("", "", ExitCode.Fine));
        var text = hub.Read("guides/one.md");
        text.ShouldContain("  - guides/hold-a-review\n");
        text.ShouldContain("prerequisites: 'hold-a-review'\n");
        text.ShouldContain("[a](hold-a-review.md#costs) [b](hold-a-review.md \"words\") [c][ref] [d](../case-studies/northfold-waste-rounds.md)\n\n[ref]: hold-a-review.md#costs\n");
    }

    [Fact]
    public void A_page_that_goes_back_takes_its_old_address_again()
    {
        var before = hub.Read("guides/run-a-review.md");

        hub.Type("rename", "guides/run-a-review", "hold-a-review", "--yes");
        hub.Type("rename", "guides/hold-a-review", "keep-a-review", "--yes");
        hub.Read("guides/keep-a-review.md").ShouldContain("\nredirect_from: [guides/run-a-review.html, guides/hold-a-review.html]\n");
        hub.Type("rename", "guides/keep-a-review", "run-a-review", "--yes").Code.ShouldBe(ExitCode.Fine);

        hub.Read("guides/run-a-review.md").ShouldBe(before.Replace("\n---\n", "\nredirect_from: [guides/hold-a-review.html, guides/keep-a-review.html]\n---\n", StringComparison.Ordinal));
        hub.Type("check", "--quiet").ShouldBe(("", "", ExitCode.Fine));
    }

    [Fact]
    public void Editions_of_packs_follow_without_a_word_changed()
    {
        const string Hash = "0123456789012345678901234567890123456789012345678901234567890123";
        hub.Write("packs/editions/first-visit-2025.1.yml", $"pack: first-visit\nedition: \"2025.1\"\ndate: 2025-10-01\nitems:\n  - ref: \"guides/run-a-review\"\n    title: \"Run\"\n    sha256: \"{Hash}\"\n");

        hub.Type("rename", "guides/run-a-review", "hold-a-review", "--yes").Code.ShouldBe(ExitCode.Fine);
        hub.Type("rename", "packs/first-visit", "second-visit", "--yes").Code.ShouldBe(ExitCode.Fine);

        hub.Read("packs/editions/second-visit-2025.1.yml").ShouldBe($"pack: second-visit\nedition: \"2025.1\"\ndate: 2025-10-01\nitems:\n  - ref: \"guides/hold-a-review\"\n    title: \"Run\"\n    sha256: \"{Hash}\"\n");
        File.Exists(Path.Combine(hub.Input, "packs/editions/first-visit-2025.1.yml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("There is no page \"guides/run-a-reveiw\". Did you mean \"guides/run-a-review\"?", "guides/run-a-reveiw", "x-y")]
    [InlineData("There is no page \"review\". Write its folder and its name, such as guides/be-a-peer.", "review", "x-y")]
    [InlineData("themes/peer-review is not a page. A term or record is renamed by hand: change its id where it is declared, and sharewell check names what must follow.", "themes/peer-review", "x-y")]
    [InlineData("guides/run-a-review has this name already.", "guides/run-a-review", "run-a-review")]
    [InlineData("There is a page guides/plan-a-visit already.", "guides/run-a-review", "plan-a-visit")]
    [InlineData("guides/run-a-review is a guide and stays one: \"networks/x\" is no name for it. Write an id, such as run-a-review-2.", "guides/run-a-review", "networks/x")]
    [InlineData("The id \"Hold It\" has letters other than a to z in lower case, digits and hyphens. Write: hold-it", "guides/run-a-review", "Hold It")]
    [InlineData("After this, pages/search.md would have an error: The hub makes a page of its own at search.html. Give this file another name, such as search-page.md Nothing was changed.", "pages/about", "search")]
    public void What_cannot_be_is_told_and_nothing_is_changed(string fault, string old, string now) =>
        hub.Type("rename", old, now, "--yes").ShouldBe(("", fault + "\n", ExitCode.Usage));

    [Fact]
    public void The_real_hub_keeps_every_link()
    {
        using var real = new RealHub();
        var before = real.Site();
        var pages = before.Pages.Where(page => page.Id != "home").GroupBy(page => page.Kind).Select(kind => kind.OrderByDescending(page => before.To(page).Length).First()).ToList();
        pages.Count.ShouldBe(7);

        foreach (var page in pages)
        {
            // A toolkit takes its sections along, so the one of the sections that was chosen is looked up again.
            var old = real.Site().Pages.First(other => other.Title == page.Title).Ref;
            real.Type("rename", old.ToString(), $"{old.Id[(old.Id.LastIndexOf('/') + 1)..]}-again", "--yes").ShouldBe(ExitCode.Fine);
        }

        var after = real.Site();
        Edges(after).ShouldBe(Edges(before));
        after.Pages.Select(page => page.Title).Order(StringComparer.Ordinal).ShouldBe(before.Pages.Select(page => page.Title).Order(StringComparer.Ordinal));
        after.Pages.SelectMany(page => page.Facts.Redirects).Count().ShouldBe(before.Pages.SelectMany(page => page.Facts.Redirects).Count() + 7 + before.Of<ToolkitSection>().Count());
    }

    // By title, which no rename changes: who names whom, and how.
    private static List<string> Edges(Site site) =>
        [.. site.Entries.SelectMany(entry => site.From(entry)).Select(edge => $"{edge.From.Title} {edge.Relation} {edge.To.Kind} {edge.To.Title} {edge.Detail}").Order(StringComparer.Ordinal)];

    private sealed class RealHub : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("sharewell-real-").FullName;

        public RealHub()
        {
            var input = RepositoryRoot.Combine("input");
            foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(input, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        public int Type(params string[] words)
        {
            using var output = new StringWriter();
            var code = CommandLine.Run([.. words, "--input", folder, "--now", "2029-01-01", "--quiet"], output, output);
            output.ToString().ShouldBe("");
            return code;
        }

        public Site Site()
        {
            var bag = new DiagnosticBag();
            var options = new BuildOptions { Input = folder, Output = "", Theme = "", Today = new DateOnly(2029, 1, 1) };
            var site = HubBuild.Check(HubBuild.ReadSources(options, bag, new StageClock()), options, bag, new StageClock());
            bag.ToSortedArray().ShouldBeEmpty();
            return site!;
        }

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
