using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Packaging;
using Sharewell.Parsing;
using Sharewell.Tests.Rendering;
using Sharewell.Validation;

namespace Sharewell.Tests.Packaging;

public sealed class ComparingEditions
{
    private readonly SmallHub hub = new();

    [Fact]
    public void A_recorded_edition_is_read_back_as_it_was_written()
    {
        var edition = PackEdition.Of(Volume("2026.1", hub.Study("kent"), hub.Guide("be-a-peer")));
        var read = Read(EditionFile.Print(edition), "packs/editions/peers-2026.1.yml", out var findings);
        findings.ShouldBeEmpty();
        read.ShouldHaveSingleItem().Items.ShouldBe(edition.Items);
        read[0].Words.ShouldBe(edition.Words);
        (read[0].Pack, read[0].Edition, read[0].Date).ShouldBe(("peers", "2026.1", new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void A_title_with_quotes_and_colons_is_read_back() =>
        Read(EditionFile.Print(new PackEdition("peers", "2026.1", new DateOnly(2026, 11, 23), "", [new EditionItem("guides/a", "A: \"b\" \\ #c", new string('0', 64))], default)), "packs/editions/peers-2026.1.yml", out _)
            .ShouldHaveSingleItem().Items[0].Title.ShouldBe("A: \"b\" \\ #c");

    [Fact]
    public void A_file_that_is_not_named_after_its_edition_is_told_its_name()
    {
        var edition = PackEdition.Of(Volume("2026.1", hub.Study("kent")));
        Read(EditionFile.Print(edition), "packs/editions/peers.yml", out var findings).ShouldBeEmpty();
        findings.ShouldHaveSingleItem().Help.ShouldBe("Rename it to peers-2026.1.yml.");
    }

    [Fact]
    public void The_change_note_tells_what_came_went_and_changed()
    {
        var (kent, guide) = (hub.Study("kent"), hub.Guide("be-a-peer"));
        var before = PackEdition.Of(Volume("2026.1", kent, guide));
        before = before with { Items = [before.Items[0] with { Sha256 = new string('0', 64) }, before.Items[1], new EditionItem("guides/gone", "Gone", "")] };
        var change = PackChange.Since(before, Volume("2026.2", kent, guide, hub.Study("essex")));
        change.Changed.ShouldBe([kent.Title]);
        change.Removed.ShouldBe(["Gone"]);
        change.Added.ShouldBe(["Title of essex"]);
        change.Words.ShouldBeFalse();
    }

    [Fact]
    public void The_change_note_tells_when_the_pack_itself_says_something_else()
    {
        var volume = Volume("2026.1", hub.Study("kent"));
        var before = PackEdition.Of(volume) with { Words = new string('0', 64) };
        PackChange.Since(before, volume).Words.ShouldBeTrue();
        PackChange.Since(before with { Words = "" }, volume).IsNone.ShouldBeTrue("an edition may be older than this");
    }

    [Fact]
    public void The_edition_before_is_found_by_number_and_not_by_letters()
    {
        PackEdition.Compare("2026.2", "2026.10").ShouldBeLessThan(0);
        PackEdition.Compare("2025.9", "2026.1").ShouldBeLessThan(0);
        PackEdition.Compare("2026.1", "2026.1").ShouldBe(0);
    }

    [Fact]
    public void A_keyword_and_a_date_are_no_change_and_a_word_of_the_summary_is()
    {
        var page = hub.Guide("be-a-peer");
        string Hash(Guide guide) => ContentHash.Of(new PackedPage(1, guide, null, ""));
        Hash(With(SmallHub.Facts("2020-01-01") with { Keywords = ["peers"] }, page.Summary)).ShouldBe(Hash(page));
        Hash(With(page.Facts, page.Summary + "!")).ShouldNotBe(Hash(page));

        Guide With(PageFacts facts, string summary) =>
            new() { Ref = page.Ref, Title = page.Title, Summary = summary, Span = page.Span, Facts = facts, Body = page.Body, GuideKind = page.GuideKind };
    }

    [Fact]
    public void A_pack_takes_the_licence_of_its_strictest_page()
    {
        var strict = hub.Guide("strict", SmallHub.Facts() with { Licence = SmallHub.Licence("CC-BY-NC-SA-3.0") });
        Volume("2026.1", hub.Study("kent"), strict).Licence.Id.ShouldBe("CC-BY-NC-SA-3.0");
        Volume("2026.1", hub.Study("free", SmallHub.Facts() with { Licence = SmallHub.Licence("OGL-UK-3.0") })).Licence.Id.ShouldBe("CC-BY-4.0", "the introduction has a licence too");
    }

    private static ImmutableArray<PackEdition> Read(string yaml, string path, out ImmutableArray<Diagnostic> findings)
    {
        var diagnostics = new DiagnosticBag();
        var file = DocumentParser.ParseYaml(new SourceFile(new ContentPath(path), yaml), new ContentLimits(), diagnostics);
        var settings = new SmallHub().Settings;
        var set = EntryValidator.Validate(new DocumentTree([], [file], []), settings, new DateOnly(2031, 1, 1), diagnostics);
        findings = diagnostics.ToSortedArray();
        return set.Editions;
    }

    private PackVolume Volume(string edition, params PageEntry[] pages)
    {
        var pack = new Pack
        {
            Ref = new ContentRef(ContentKind.Pack, "peers"),
            Title = "Peers",
            Summary = "For peers.",
            Span = SourceSpan.File(new ContentPath("packs/peers.md")),
            Facts = SmallHub.Facts(),
            Body = MarkdownBody.Empty,
            Edition = edition,
            Date = new DateOnly(2026, 11, 23),
            Parts = [new PackPart("All", "", [.. pages.Select(page => new PackItem(page.Ref, null, ""))])],
            Formats = [],
        };
        return PackVolume.Of(hub.Link(), pack);
    }
}
