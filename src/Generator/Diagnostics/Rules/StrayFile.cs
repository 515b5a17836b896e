namespace Sharewell.Diagnostics.Rules;

/// <summary>The input folder holds only files that the hub reads. A page in a wrong place would be missing from the hub without a word.</summary>
public static class StrayFile
{
    public static Rule Rule { get; } = new("stray-file", Severity.Error, "The input folder holds only files that the hub reads, each in its place.", Firm: true);

    /// <summary>A folder at the top that is none of the hub's.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="near">The hub's folder that was meant; null when none is near.</param>
    /// <param name="known">The hub's folders.</param>
    public static Diagnostic UnknownFolder(ContentPath folder, string? near, IEnumerable<string> known) => Found(
        folder,
        $"The hub does not read a folder \"{folder}\".",
        near is null ? $"Move what is in it to {Words.List(known, "or")}, or move the folder out of the input folder." : $"Rename it to \"{near}\".");

    /// <summary>A folder where only files lie.</summary>
    public static Diagnostic Subfolder(ContentPath folder) => Found(
        folder,
        $"The hub does not read a folder \"{folder.FileName}\" inside \"{folder.Folder}\".",
        $"Move the files in it up into \"{folder.Folder}\", and delete it.");

    /// <summary>A page in its place whose ending is not <c>.md</c>.</summary>
    public static Diagnostic PageEnding(ContentPath file) => Found(
        file, $"\"{file.FileName}\" does not end in \".md\", so the hub does not read it.", $"Rename it to \"{file.Stem}.md\".");

    /// <summary>A text file among pages.</summary>
    public static Diagnostic Text(ContentPath file) => Found(
        file,
        $"\"{file.FileName}\" does not end in \".md\", so the hub does not read it.",
        $"If it is a page, rename it to \"{file.Stem}.md\". If not, move it out of the input folder.");

    /// <summary>A document of a word processor, or a web page, among pages.</summary>
    public static Diagnostic NotMarkdown(ContentPath file) => Found(
        file,
        $"\"{file.FileName}\" is no Markdown file, so the hub does not read it.",
        $"Write the page as Markdown in \"{file.Stem}.md\", and move this file out of the input folder.");

    /// <summary>A Markdown file where no pages lie.</summary>
    public static Diagnostic PageElsewhere(ContentPath file, IEnumerable<string> folders) => Found(
        file,
        file.Folder.Length == 0 ? "Pages do not lie at the top of the input folder." : $"Pages do not lie in \"{file.Folder}\".",
        $"Move it to {Words.List(folders, "or")}, by what it is.");

    /// <summary>A file that has another place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">The whole path at which it would be read.</param>
    public static Diagnostic Elsewhere(ContentPath file, string place) => Found(
        file, $"The hub does not read \"{file.FileName}\" {Where(file)}.", $"Move it to \"{place}\".");

    /// <summary>A file whose name is nearly that of one that is read.</summary>
    public static Diagnostic Misnamed(ContentPath file, string name) => Found(
        file, $"The hub does not read \"{file.FileName}\" {Where(file)}.", $"Rename it to \"{name}\".");

    /// <summary>A YAML file that is none of the hub's.</summary>
    /// <param name="file">The file.</param>
    /// <param name="known">The names that are read in its folder, or all paths where none is.</param>
    public static Diagnostic UnknownYaml(ContentPath file, IEnumerable<string> known) => Found(
        file,
        $"The hub does not read \"{file.FileName}\" {Where(file)}.",
        $"Put what is in it into {Words.List(known, "or")}, or move it out of the input folder.");

    /// <summary>Defaults for pages where there are no pages.</summary>
    public static Diagnostic DefaultsWithoutPages(ContentPath file) => Found(
        file,
        $"\"{file.FileName}\" gives values to the pages of its folder, and no pages lie in \"{file.Folder}\".",
        "Move it to a folder of pages, such as case-studies.");

    /// <summary>A picture of a kind that browsers do not all show.</summary>
    public static Diagnostic PictureKind(ContentPath file) => Found(
        file, $"\"{file.FileName}\" is a picture that not all browsers show.", "Save it as PNG or JPEG in \"images\", and delete this file.");

    /// <summary>A file for download that is no PDF.</summary>
    public static Diagnostic NotPdf(ContentPath file) => Found(
        file,
        "The folder \"files\" holds PDFs only.",
        "Save it as PDF, or publish it elsewhere and link to it there. Then move this file out of the input folder.");

    /// <summary>A file that Windows makes for itself.</summary>
    public static Diagnostic OfWindows(ContentPath file) => Found(file, $"\"{file.FileName}\" is a file that Windows makes for itself.", "Delete it.");

    /// <summary>Anything else.</summary>
    public static Diagnostic Unknown(ContentPath file) => Found(
        file,
        $"The hub does not read \"{file.FileName}\" {Where(file)}.",
        "Move it out of the input folder. Pages end in \".md\", pictures lie in \"images\", PDFs in \"files\".");

    private static Diagnostic Found(ContentPath path, string message, string help) => Rule.Found(SourceSpan.File(path), message, help);

    private static string Where(ContentPath file) => file.Folder.Length == 0 ? "at the top of the input folder" : $"in \"{file.Folder}\"";
}
