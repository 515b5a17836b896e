using FsCheck.Fluent;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class ParsingAFolder
{
    private readonly DiagnosticBag bag = new();

    private DocumentTree Parse(params (string Path, string Text)[] files) =>
        DocumentParser.Parse(new SourceTree([.. files.Select(file => new SourceFile(new ContentPath(file.Path), file.Text))], []), new ContentLimits(), bag);

    [Theory]
    [InlineData("case-studies/kent.md", "case-studies/kent")]
    [InlineData("guides/be-a-peer.md", "guides/be-a-peer")]
    [InlineData("networks/lin.md", "networks/lin")]
    [InlineData("packs/start.md", "packs/start")]
    [InlineData("pages/about.md", "pages/about")]
    [InlineData("toolkit/csit/index.md", "toolkit/csit")]
    [InlineData("toolkit/csit/phase-1.md", "toolkit/csit/phase-1")]
    public void A_path_makes_a_name(string path, string name)
    {
        var document = Parse((path, "---\ntitle: A\n---\nText\n")).Documents.ShouldHaveSingleItem();

        document.Ref.ShouldBe(ContentRef.Parse(name)!.Value);
        document.Path.Value.ShouldBe(path);
        document.FrontMatter.Entries.ShouldHaveSingleItem().Key.ShouldBe("title");
        document.Body.Text.ShouldBe("Text\n");
        document.Body.FirstLine.ShouldBe(4);
        document.IsWhole.ShouldBeTrue();
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_cannot_be_split_is_there_all_the_same()
    {
        var document = Parse(("guides/a.md", "no front matter\n")).Documents.ShouldHaveSingleItem();

        document.IsWhole.ShouldBeFalse();
        document.FrontMatter.Entries.ShouldBeEmpty();
        document.Body.ShouldBeSameAs(MarkdownBody.Empty);
        bag.Rules().ShouldBe(["front-matter"]);
    }

    [Theory]
    [InlineData("just words\n")]
    [InlineData("- a\n- b\n")]
    public void Front_matter_is_a_set_of_fields(string yaml)
    {
        var document = Parse(("guides/a.md", $"---\n{yaml}---\nText\n")).Documents.ShouldHaveSingleItem();

        document.IsWhole.ShouldBeFalse();
        bag.Lines().ShouldHaveSingleItem().ShouldEndWith(
            "The front matter is not a list of fields. / Write one field a line: its name, a colon, a space, its value, such as: title: Talking with a city about hard choices");
    }

    [Fact]
    public void Empty_front_matter_is_whole_so_that_missing_fields_are_told()
    {
        var document = Parse(("guides/a.md", "---\n---\nText\n")).Documents.ShouldHaveSingleItem();

        document.IsWhole.ShouldBeTrue();
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void Faults_of_fields_and_of_the_text_are_told_in_one_run()
    {
        Parse(("guides/a.md", "---\ntitle: A: b\nthemes: [a\n---\n\n# Top\n\n<b>\n"));

        bag.ToSortedArray().Select(finding => $"{finding.Rule.Name} {finding.Span.Line}").ShouldBe(["yaml-syntax 2", "yaml-syntax 3", "heading-level 6", "raw-html 8"]);
    }

    [Fact]
    public void Yaml_files_are_read_but_for_the_settings()
    {
        var tree = Parse(("records/councils.yml", "- id: kent\n"), ("site.yml", "title: A: b\n"), ("guides/_defaults.yml", "lang: en\n"));

        tree.YamlFiles.Select(file => file.Path.Value).ShouldBe(["records/councils.yml", "guides/_defaults.yml"]);
        tree.Yaml("records/councils.yml")!.Root.ShouldBeOfType<YamlList>().Items.Length.ShouldBe(1);
        tree.Yaml("records/none.yml").ShouldBeNull();
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing_but_theirs()
    {
        (string Path, string Text)[] files =
        [
            ("guides/a.md", "---\ntitle: A: b\n---\n# Top\n"), ("guides/b.md", "---\ntitle: B\n---\n## Fine\n"), ("guides/c.md", "no front matter"),
            ("records/councils.yml", "- id: a\n- id:b\n"), ("toolkit/csit/index.md", "---\nx: &y z\n---\n"), ("pages/about.md", "---\na: [\n---\n<b>"),
        ];
        var expected = (Shape(Parse(files)), string.Join('\n', bag.Lines()));

        Prop.ForAll(Gen.Shuffle(files).ToArbitrary(), shuffled =>
        {
            var other = new ParsingAFolder();
            var tree = other.Parse(shuffled);
            tree.Documents.Select(document => document.Path.Value).ShouldBe(shuffled.Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)));
            (Shape(tree), string.Join('\n', other.bag.Lines())).ShouldBe(expected);
        }).Holds(25);

        static string Shape(DocumentTree tree) => string.Join('\n', tree.Documents.OrderBy(document => document.Path)
            .Select(document => $"{document.Ref} {document.IsWhole} {document.Body.WordCount} {string.Join(' ', document.FrontMatter.Entries.Select(entry => entry.Key))}"));
    }
}
