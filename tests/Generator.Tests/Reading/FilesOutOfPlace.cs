namespace Sharewell.Tests.Reading;

public sealed class FilesOutOfPlace : IDisposable
{
    private const string ByWhatItIs = "Move it to case-studies, guides, networks, packs, pages or toolkit/<toolkit>, by what it is.";
    private const string OutOfInput = "Move it out of the input folder. Pages end in \".md\", pictures lie in \"images\", PDFs in \"files\".";

    private readonly InputFolder input = new();

    public void Dispose() => input.Dispose();

    [Theory]

    // Pages whose name ends otherwise.
    [InlineData("case-studies/kent.markdown", "\"kent.markdown\" does not end in \".md\", so the hub does not read it. Rename it to \"kent.md\".")]
    [InlineData("case-studies/kent.MD", "\"kent.MD\" does not end in \".md\", so the hub does not read it. Rename it to \"kent.md\".")]
    [InlineData("toolkit/csit/phase-1.mdx", "\"phase-1.mdx\" does not end in \".md\", so the hub does not read it. Rename it to \"phase-1.md\".")]
    [InlineData("guides/notes.txt", "\"notes.txt\" does not end in \".md\", so the hub does not read it. If it is a page, rename it to \"notes.md\". If not, move it out of the input folder.")]
    [InlineData("guides/a.docx", "\"a.docx\" is no Markdown file, so the hub does not read it. Write the page as Markdown in \"a.md\", and move this file out of the input folder.")]
    [InlineData("pages/a.html", "\"a.html\" is no Markdown file, so the hub does not read it. Write the page as Markdown in \"a.md\", and move this file out of the input folder.")]

    // Pages elsewhere.
    [InlineData("kent.md", "Pages do not lie at the top of the input folder. " + ByWhatItIs)]
    [InlineData("records/kent.md", "Pages do not lie in \"records\". " + ByWhatItIs)]
    [InlineData("packs/editions/p.md", "Pages do not lie in \"packs/editions\". " + ByWhatItIs)]
    [InlineData("toolkit/csit.md", "The hub does not read \"csit.md\" in \"toolkit\". Move it to \"toolkit/csit/index.md\".")]
    [InlineData("toolkit/index.md", "The hub does not read \"index.md\" in \"toolkit\". Move it to \"toolkit/<toolkit>/index.md\".")]

    // YAML.
    [InlineData("site.yaml", "The hub does not read \"site.yaml\" at the top of the input folder. Rename it to \"site.yml\".")]
    [InlineData("Site.yml", "The hub does not read \"Site.yml\" at the top of the input folder. Rename it to \"site.yml\".")]
    [InlineData("themes.yml", "The hub does not read \"themes.yml\" at the top of the input folder. Move it to \"vocabulary/themes.yml\".")]
    [InlineData("vocabulary/councils.yaml", "The hub does not read \"councils.yaml\" in \"vocabulary\". Move it to \"records/councils.yml\".")]
    [InlineData("vocabulary/theme.yml", "The hub does not read \"theme.yml\" in \"vocabulary\". Rename it to \"themes.yml\".")]
    [InlineData("records/suppliers.yml", "The hub does not read \"suppliers.yml\" in \"records\". Put what is in it into councils.yml, organisations.yml, sources.yml or glossary.yml, or move it out of the input folder.")]
    [InlineData("settings.yml", "The hub does not read \"settings.yml\" at the top of the input folder. Put what is in it into site.yml, the files of vocabulary or the files of records, or move it out of the input folder.")]
    [InlineData("packs/p-2026.1.yml", "The hub does not read \"p-2026.1.yml\" in \"packs\". Move it to \"packs/editions/p-2026.1.yml\".")]
    [InlineData("packs/editions/p-2026.1.yaml", "The hub does not read \"p-2026.1.yaml\" in \"packs/editions\". Rename it to \"p-2026.1.yml\".")]
    [InlineData("guides/_defaults.yaml", "The hub does not read \"_defaults.yaml\" in \"guides\". Rename it to \"_defaults.yml\".")]
    [InlineData("images/_defaults.yml", "\"_defaults.yml\" gives values to the pages of its folder, and no pages lie in \"images\". Move it to a folder of pages, such as case-studies.")]
    [InlineData("packs/editions/_defaults.yml", "\"_defaults.yml\" gives values to the pages of its folder, and no pages lie in \"packs/editions\". Move it to a folder of pages, such as case-studies.")]

    // Pictures and files for download.
    [InlineData("case-studies/map.png", "The hub does not read \"map.png\" in \"case-studies\". Move it to \"images/map.png\".")]
    [InlineData("files/map.svg", "The hub does not read \"map.svg\" in \"files\". Move it to \"images/map.svg\".")]
    [InlineData("images/report.pdf", "The hub does not read \"report.pdf\" in \"images\". Move it to \"files/report.pdf\".")]
    [InlineData("images/scan.tiff", "\"scan.tiff\" is a picture that not all browsers show. Save it as PNG or JPEG in \"images\", and delete this file.")]
    [InlineData("files/figures.xlsx", "The folder \"files\" holds PDFs only. Save it as PDF, or publish it elsewhere and link to it there. Then move this file out of the input folder.")]

    // The rest.
    [InlineData("images/Thumbs.db", "\"Thumbs.db\" is a file that Windows makes for itself. Delete it.")]
    [InlineData("README", "The hub does not read \"README\" at the top of the input folder. " + OutOfInput)]
    [InlineData("guides/script.js", "The hub does not read \"script.js\" in \"guides\". " + OutOfInput)]
    [InlineData("images/page.html", "The hub does not read \"page.html\" in \"images\". " + OutOfInput)]
    public void Are_told_where_they_should_go(string path, string told)
    {
        input.Add(path, "---\n");

        var tree = input.Read();

        input.Findings.ShouldBe([$"{path} stray-file: {told}"]);
        (tree.Files.Length, tree.Attachments.Length).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("case-study", "The hub does not read a folder \"case-study\". Rename it to \"case-studies\".")]
    [InlineData("Guides", "The hub does not read a folder \"Guides\". Rename it to \"guides\".")]
    [InlineData("archive", "The hub does not read a folder \"archive\". Move what is in it to case-studies, guides, networks, packs, pages, toolkit, vocabulary, records, images or files, or move the folder out of the input folder.")]
    [InlineData("site.yml", "The hub does not read a folder \"site.yml\". Move what is in it to case-studies, guides, networks, packs, pages, toolkit, vocabulary, records, images or files, or move the folder out of the input folder.")]
    [InlineData("case-studies/2012", "The hub does not read a folder \"2012\" inside \"case-studies\". Move the files in it up into \"case-studies\", and delete it.")]
    [InlineData("case-studies/kent.md", "The hub does not read a folder \"kent.md\" inside \"case-studies\". Move the files in it up into \"case-studies\", and delete it.")]
    [InlineData("toolkit/csit/phases", "The hub does not read a folder \"phases\" inside \"toolkit/csit\". Move the files in it up into \"toolkit/csit\", and delete it.")]
    [InlineData("images/maps", "The hub does not read a folder \"maps\" inside \"images\". Move the files in it up into \"images\", and delete it.")]
    public void A_folder_out_of_place_is_told_once_whatever_is_in_it(string folder, string told)
    {
        input.Add($"{folder}/a.md", "a").Add($"{folder}/b/c.txt", "b");

        input.Read().Files.ShouldBeEmpty();

        input.Findings.ShouldBe([$"{folder} stray-file: {told}"]);
    }
}
