namespace Sharewell.Diagnostics.Rules;

/// <summary>Files stay small enough for a build in seconds and for readers on a phone.</summary>
public static class FileTooLarge
{
    public static Rule Rule { get; } = new("file-too-large", Severity.Error, "Pages, pictures and files for download stay within limits of size.", Firm: true);

    public static Diagnostic Page(ContentPath path, long bytes, long limit) => Found(
        path, bytes, limit, "Split it into several pages. Where it must be so long, raise page_bytes under limits in site.yml.");

    public static Diagnostic Yaml(ContentPath path, long bytes, long limit) => Found(
        path, bytes, limit, "Shorten it. Where it must be so long, raise front_matter_bytes under limits in site.yml: a YAML file may have 32 times that.");

    public static Diagnostic Picture(ContentPath path, long bytes, long limit) => Found(
        path, bytes, limit, "Scale it down: 1,600 pixels across are enough for any page. Where it must be so large, raise attachment_bytes under limits in site.yml.");

    public static Diagnostic Download(ContentPath path, long bytes, long limit) => Found(
        path, bytes, limit, "Save it again with smaller pictures. Where it must be so large, raise attachment_bytes under limits in site.yml.");

    /// <summary>A picture that would take a browser too much memory, however few bytes it has.</summary>
    public static Diagnostic Pixels(ContentPath path, int width, int height, int limitInMillions) => Rule.Found(
        SourceSpan.File(path),
        $"The picture is {width:N0} by {height:N0} pixels; {limitInMillions} million in all are the most.",
        "Scale it down: 1,600 pixels across are enough for any page.");

    private static Diagnostic Found(ContentPath path, long bytes, long limit, string help) =>
        Rule.Found(SourceSpan.File(path), $"The file has {bytes:N0} bytes; {limit:N0} are the most.", help);
}
