using Sharewell.Commands;
using Sharewell.Tests.Repository;
using Sharewell.Tests.Writing;

namespace Sharewell.Tests.Packaging;

/// <summary><c>sharewell pack</c>, as a coordinator types it.</summary>
public sealed class PacksOnTheCommandLine : IDisposable
{
    private readonly TestOutput test = new();

    public PacksOnTheCommandLine()
    {
        foreach (var path in RepositoryFiles.In("tests/fixtures/packs"))
        {
            var copy = Path.Combine(test.Input, Path.GetRelativePath("tests/fixtures/packs", path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(RepositoryRoot.Combine(path), copy);
        }

        // Its warning is not what these facts are about.
        var settings = Path.Combine(test.Input, "site.yml");
        File.AppendAllText(settings, "rules: { link-to-superseded: off }\n");
    }

    private string Edition => Path.Combine(test.Input, "packs", "editions", "one-of-each-2026.2.yml");

    private string Pack => Path.Combine(test.Input, "packs", "one-of-each.md");

    public void Dispose() => test.Dispose();

    [Fact]
    public void List_names_every_pack_with_its_edition()
    {
        var (code, output) = Run("pack", "--list");
        code.ShouldBe(ExitCode.Fine);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()).ShouldBe(
        [
            "closed: Guides that nobody may give away; edition 2026.1 of 2026-11-24, 2 pages, no edition recorded",
            "one-of-each: One of each: tools & ladders < 3 m; edition 2026.2 of 2026-11-24, 9 pages, last recorded edition 2026.1",
            "un-o-bob-un: Un o bob un; edition 2026.1 of 2026-11-24, 2 pages, no edition recorded",
        ]);
    }

    [Fact]
    public void A_pack_alone_has_the_bytes_that_a_build_of_the_hub_gives_it()
    {
        Run("build").Code.ShouldBe(ExitCode.Fine);
        var (code, output) = Run("pack", "one-of-each");
        code.ShouldBe(ExitCode.Fine, output);
        foreach (var file in (string[])["one-of-each-2026.2.zip", "one-of-each-2026.2.epub"])
        {
            File.ReadAllBytes(Path.Combine(test.Output, "packs", "one-of-each", file)).ShouldBe(File.ReadAllBytes(test.InSite("packs/one-of-each/" + file)));
            output.ShouldContain(file);
        }
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told_with_the_nearest_and_how_to_see_all()
    {
        var (code, output) = Run("pack", "one-of-eech");
        code.ShouldBe(ExitCode.Usage);
        output.Trim().ShouldBe("There is no pack \"one-of-eech\". Did you mean \"one-of-each\"? sharewell pack --list names them all.");
    }

    [Fact]
    public void A_release_is_recorded_once_and_told_when_nothing_has_changed()
    {
        Run("pack", "one-of-each", "--release").Output.ShouldContain("/packs/editions/one-of-each-2026.2.yml: commit it with the pack.");
        var recorded = File.ReadAllText(Edition);
        recorded.ShouldContain("  - ref: \"guides/two-parts#money\"\n    title: \"A guide of two parts\"\n");

        Run("pack", "one-of-each", "--release").Output.ShouldContain("Edition 2026.2 is recorded already, and nothing has changed since.");
        File.ReadAllText(Edition).ShouldBe(recorded);
    }

    [Fact]
    public void A_release_of_a_pack_that_has_changed_under_its_number_is_refused()
    {
        Run("pack", "one-of-each", "--release");
        var recorded = File.ReadAllText(Edition);
        File.AppendAllText(Path.Combine(test.Input, "pages", "about.md"), "\nOne line more.\n");

        var (code, output) = Run("pack", "one-of-each", "--release");

        code.ShouldBe(ExitCode.Usage);
        output.ShouldContain("one-of-each is not what was released as edition 2026.2: changed \"About this hub\". [edition-fit]");
        output.ShouldContain("and the pack is another now. Give packs/one-of-each.md a new edition and date first.");
        File.ReadAllText(Edition).ShouldBe(recorded);
    }

    [Fact]
    public void The_next_edition_tells_what_is_new_since_the_one_before()
    {
        Run("pack", "one-of-each", "--release");
        File.WriteAllText(Pack, File.ReadAllText(Pack).Replace("edition: \"2026.2\"", "edition: \"2026.10\"", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(test.Input, "pages", "about.md"), "\nOne line more.\n");

        Run("build").Code.ShouldBe(ExitCode.Fine);

        var page = BuiltHub.Parse(File.ReadAllBytes(test.InSite("packs/one-of-each.html")));
        var change = page.QuerySelectorAll("h2").Single(heading => heading.TextContent.StartsWith("New since", StringComparison.Ordinal)).ParentElement!.TextContent;
        change.ShouldContain("New since edition 2026.2");
        change.ShouldContain("Changed: About this hub.");
        change.ShouldNotContain("Added");
        change.ShouldNotContain("introduction");
    }

    [Fact]
    public void A_mixture_that_no_licence_allows_is_an_error_that_names_the_pages()
    {
        File.WriteAllText(Pack, File.ReadAllText(Pack).Replace("pages/about]", "pages/about, guides/closed-1]", StringComparison.Ordinal));

        var (code, output) = Run("pack", "one-of-each");

        code.ShouldBe(ExitCode.Content);
        output.ShouldContain("error: A pack may not hold pages under LicenseRef-All-Rights-Reserved beside others: guides/closed-1. [pack-licence]");
        Directory.Exists(Path.Combine(test.Output, "packs")).ShouldBeFalse();
    }

    [Fact]
    public void Without_a_browser_no_PDF_is_made_and_the_line_says_what_to_do()
    {
        var (code, output) = Run("pack", "one-of-each", "--pdf", "--browser", "no-such-browser");
        code.ShouldBe(ExitCode.Machine);
        output.ShouldContain("There is no browser \"no-such-browser\". Give --browser the path of Chromium, Chrome or Edge.");
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        string[] folders = ["--input", test.Input, "--output", test.Output, "--theme", RepositoryRoot.Combine("theme"), "--now", "2026-11-27"];
        var code = CommandLine.Run([.. arguments, .. folders], output, output);
        return (code, output.ToString());
    }
}
