using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

public sealed class ReadingAnInputFolder : IDisposable
{
    private readonly InputFolder input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public void Every_file_that_the_content_model_names_is_read_in_the_order_of_paths()
    {
        string[] paths =
        [
            "_defaults.yml", "case-studies/_defaults.yml", "case-studies/kent.md", "guides/a.md", "networks/n.md", "packs/editions/p-2026.1.yml", "packs/p.md",
            "pages/home.md", "records/councils.yml", "records/glossary.yml", "records/organisations.yml", "records/sources.yml", "site.yml",
            "toolkit/_defaults.yml", "toolkit/csit-2/index.md", "toolkit/csit/_defaults.yml", "toolkit/csit/index.md", "toolkit/csit/phase-1.md",
            "vocabulary/audiences.yml", "vocabulary/outcomes.yml", "vocabulary/regions.yml", "vocabulary/services.yml", "vocabulary/synonyms.yml",
            "vocabulary/themes.yml",
        ];
        foreach (var path in paths.Reverse()) input.Add(path, $"text of {path}");

        var tree = input.Read();

        input.Findings.ShouldBeEmpty();
        tree.Files.Select(file => file.Path.Value).ShouldBe(paths);
        tree.Files.ShouldAllBe(file => file.Text == $"text of {file.Path}" && file.IsWhole);
        foreach (var path in paths) tree.Find(path)!.Path.Value.ShouldBe(path);
        tree.Find("guides/b.md").ShouldBeNull();
        tree.In("toolkit/csit").Select(file => file.Path.FileName).ShouldBe(["_defaults.yml", "index.md", "phase-1.md"]);
        tree.In("").Select(file => file.Path.FileName).ShouldBe(["_defaults.yml", "site.yml"]);
    }

    [Fact]
    public void An_empty_folder_gives_an_empty_tree()
    {
        var tree = input.Read();

        (tree.Files.Length, tree.Attachments.Length, input.Findings.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Names_that_begin_with_a_full_stop_are_passed_over()
    {
        input.Add(".git/config", "x").Add("case-studies/.kent.md.swp", "x").Add("images/.DS_Store", "x").Add("guides/a.md", "a");

        input.Read().Files.Single().Path.Value.ShouldBe("guides/a.md");
        input.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_of_the_machine()
    {
        var missing = input.Full("not-there");

        Should.Throw<MachineFaultException>(() => SourceReader.Read(missing, new ContentLimits(), new DiagnosticBag()))
            .Message.ShouldBe($"There is no input folder {missing}.");
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_a_fault_of_the_machine()
    {
        input.Add("site.yml", "title: x");

        Should.Throw<MachineFaultException>(() => SourceReader.Read(input.Full("site.yml"), new ContentLimits(), new DiagnosticBag()))
            .Message.ShouldBe($"The input folder {input.Full("site.yml")} is a file.");
    }

    [Fact]
    public void A_file_that_vanishes_is_a_fault_of_the_machine_in_one_line()
    {
        var gone = input.Full("guides/gone.md");

        Should.Throw<MachineFaultException>(() => LimitedFile.Read(input.Full("gone.md"), 10, out _)).Message
            .ShouldBe($"{input.Full("gone.md")} vanished while it was being read.");
        Should.Throw<MachineFaultException>(() => LimitedFile.Read(gone, 10, out _)).Message.ShouldBe($"{gone} vanished while it was being read.");
    }

    [Fact]
    public void A_file_without_the_right_to_read_it_is_a_fault_of_the_machine() =>
        Should.Throw<MachineFaultException>(() => MachineFaults.Told<int>("/hub/site.yml", () => throw new UnauthorizedAccessException()))
            .Message.ShouldBe("/hub/site.yml cannot be read: this account has no right to.");

    [Fact]
    public void What_else_the_disk_says_is_passed_on() =>
        Should.Throw<MachineFaultException>(() => MachineFaults.Told<int>("/hub/site.yml", () => throw new IOException("Input/output error")))
            .Message.ShouldBe("/hub/site.yml cannot be read: Input/output error");

    [Fact]
    public void A_page_that_is_too_long_is_reported_and_not_taken_in()
    {
        input.Add("guides/a.md", new string('a', 101)).Add("guides/b.md", new string('b', 100)).Add("site.yml", new string('c', 321));

        var tree = input.Read(new ContentLimits { PageBytes = 100, FrontMatterBytes = 10 });

        input.Findings.ShouldBe(
        [
            "guides/a.md file-too-large: The file has 101 bytes; 100 are the most. Split it into several pages. Where it must be so long, raise page_bytes under limits in site.yml.",
            "site.yml file-too-large: The file has 321 bytes; 320 are the most. Shorten it. Where it must be so long, raise front_matter_bytes under limits in site.yml: a YAML file may have 32 times that.",
        ]);
        tree.Find("guides/a.md").ShouldBe(new SourceFile(new ContentPath("guides/a.md"), "") { IsWhole = false });
        tree.Find("guides/b.md")!.Text.Length.ShouldBe(100);
        tree.Find("site.yml")!.IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void Of_a_file_that_was_not_taken_in_no_more_is_said()
    {
        input.Add("guides/a.md", new string('a', 101)).Add("records/councils.yml", 0xff, 0xfe);
        var tree = input.Read(new ContentLimits { PageBytes = 100 });
        var diagnostics = new DiagnosticBag();

        var parsed = DocumentParser.Parse(tree, new ContentLimits(), diagnostics);

        diagnostics.ToSortedArray().ShouldBeEmpty();
        parsed.Documents.Single().Ref.ToString().ShouldBe("guides/a");
        parsed.Documents.Single().IsWhole.ShouldBeFalse();
        parsed.YamlFiles.Single().IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void The_settings_can_be_read_before_the_rest()
    {
        input.Add("site.yml", "title: x\r\n").Add("guides/a.md", "\0").Add("other.yaml", "title: \u200by");
        var diagnostics = new DiagnosticBag();

        SourceReader.ReadSettings(input.Full("."), null, diagnostics).ShouldBe(new SourceFile(new ContentPath("site.yml"), "title: x\n"));
        diagnostics.ToSortedArray().ShouldBeEmpty();
        SourceReader.ReadSettings(input.Full("."), input.Full("other.yaml"), diagnostics)!.Text.ShouldBe("title: y");
        diagnostics.ToSortedArray().Single().Span.ToString().ShouldBe("site.yml:1:8");
        Should.Throw<MachineFaultException>(() => SourceReader.ReadSettings(input.Full("."), input.Full("none.yml"), diagnostics));
    }

    [Fact]
    public void A_folder_without_settings_is_told_from_one_that_is_not_there()
    {
        input.Add("guides/a.md", "a");
        SourceReader.ReadSettings(input.Full("."), null, new DiagnosticBag()).ShouldBeNull();
        Should.Throw<MachineFaultException>(() => SourceReader.ReadSettings(input.Full("nowhere"), null, new DiagnosticBag()));
    }

    [Fact]
    public void The_largest_limit_that_can_be_typed_does_not_overflow()
    {
        input.Add("site.yml", "title: x");

        input.Read(new ContentLimits { FrontMatterBytes = int.MaxValue, PageBytes = int.MaxValue }).Find("site.yml")!.Text.ShouldBe("title: x");
    }
}
