using FsCheck.Fluent;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public class ResolvingPaths
{
    [Theory]
    [InlineData("case-studies/kent.md", "kent.md", "kent", ".md", "case-studies")]
    [InlineData("toolkit/csit/phase-1.md", "phase-1.md", "phase-1", ".md", "toolkit/csit")]
    [InlineData("site.yml", "site.yml", "site", ".yml", "")]
    [InlineData("files/a.tar.gz", "a.tar.gz", "a.tar", ".gz", "files")]
    [InlineData("files/LICENSE", "LICENSE", "LICENSE", "", "files")]
    [InlineData("guides/.hidden", ".hidden", ".hidden", "", "guides")]
    [InlineData("", "", "", "", "")]
    public void A_path_has_a_folder_a_name_and_an_ending(string path, string name, string stem, string extension, string folder)
    {
        var at = new ContentPath(path);

        (at.FileName, at.Stem, at.Extension, at.Folder).ShouldBe((name, stem, extension, folder));
    }

    [Theory]
    [InlineData("case-studies/b.md", "../guides/a.md", "guides/a.md")]
    [InlineData("case-studies/b.md", "a.md", "case-studies/a.md")]
    [InlineData("case-studies/b.md", "./a.md", "case-studies/a.md")]
    [InlineData("case-studies/b.md", "x/../a.md", "case-studies/a.md")]
    [InlineData("case-studies/b.md", "..//guides/a.md", "guides/a.md")]
    [InlineData("case-studies/b.md", "..", "")]
    [InlineData("case-studies/b.md", "", "case-studies")]
    [InlineData("toolkit/csit/b.md", "../../images/a.png", "images/a.png")]
    [InlineData("site.yml", "pages/about.md", "pages/about.md")]
    [InlineData("case-studies/b.md", "...", "case-studies/...")]
    public void A_relative_link_is_counted_from_the_folder_of_its_file(string from, string link, string expected) =>
        new ContentPath(from).Resolve(link).ShouldBe(new ContentPath(expected));

    [Theory]
    [InlineData("site.yml", "../secret.md")]
    [InlineData("case-studies/b.md", "../../secret.md")]
    [InlineData("case-studies/b.md", "../../case-studies/b.md")]
    [InlineData("toolkit/csit/b.md", "x/../../../../y.md")]
    public void A_link_that_climbs_out_of_the_input_folder_leads_nowhere(string from, string link) =>
        new ContentPath(from).Resolve(link).ShouldBeNull();

    [Fact]
    public void Resolving_agrees_with_how_addresses_resolve()
    {
        var name = Gen.Elements("a", "bc", "d.md", "x-y");
        var from = name.NonEmptyListOf().Where(names => names.Count <= 4).Select(names => string.Join('/', names));
        var link = Gen.Elements("a", "bc", "d.md", "..", "..", ".").NonEmptyListOf().Where(names => names.Count <= 6).Select(names => string.Join('/', names) + "/end.md");

        Prop.ForAll(from.Zip(link).ToArbitrary(), pair =>
        {
            // An address has a top that ".." cannot leave, so that a link which climbs out loses a marker folder on the way.
            var resolved = new Uri(new Uri("https://h/root/" + pair.Item1), pair.Item2).AbsolutePath;
            var expected = resolved.StartsWith("/root/", StringComparison.Ordinal) && !ClimbsOut(pair.Item1, pair.Item2) ? resolved["/root/".Length..] : null;

            return new ContentPath(pair.Item1).Resolve(pair.Item2)?.Value == expected;
        }).Holds(500);
    }

    [Fact]
    public void Paths_stand_in_the_order_of_their_letters_capitals_first() =>
        new[] { "b.md", "a/b.md", "a-b.md", "B.md", "a.md" }.Select(path => new ContentPath(path)).Order().Select(path => path.Value)
            .ShouldBe(["B.md", "a-b.md", "a.md", "a/b.md", "b.md"]);

    private static bool ClimbsOut(string from, string link)
    {
        var depth = from.Count(letter => letter == '/');
        foreach (var segment in link.Split('/'))
        {
            depth += segment switch { ".." => -1, "." => 0, _ => 1 };
            if (depth < 0) return true;
        }

        return false;
    }
}
