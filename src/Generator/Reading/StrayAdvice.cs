using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;

namespace Sharewell.Reading;

/// <summary>Says of a file or folder that is not read where it should go.</summary>
internal static class StrayAdvice
{
    private static readonly ImmutableArray<string> PageFolders = [.. InputLayout.PageFolders, "toolkit/<toolkit>"];

    /// <summary>Of a folder.</summary>
    public static Diagnostic ForFolder(ContentPath folder) => folder.Folder.Length > 0
        ? StrayFile.Subfolder(folder)
        : StrayFile.UnknownFolder(folder, Nearest.To(folder.Value, InputLayout.TopFolders), InputLayout.TopFolders);

    /// <summary>Of a file.</summary>
    public static Diagnostic ForFile(ContentPath file) => file.Extension.ToLowerInvariant() switch
    {
        _ when file.FileName.ToLowerInvariant() is "thumbs.db" or "desktop.ini" => StrayFile.OfWindows(file),
        ".yml" or ".yaml" => ForYaml(file),
        ".md" or ".markdown" or ".mdown" or ".mkd" or ".mdx" => ForMarkdown(file),
        ".txt" when InputLayout.HoldsPages(file.Folder) => StrayFile.Text(file),
        ".html" or ".htm" or ".doc" or ".docx" or ".odt" or ".rtf" when InputLayout.HoldsPages(file.Folder) => StrayFile.NotMarkdown(file),
        ".bmp" or ".tif" or ".tiff" or ".heic" or ".heif" or ".jfif" or ".ico" or ".eps" => StrayFile.PictureKind(file),
        var ending when AttachmentKinds.OfEnding(ending) is { } kind => StrayFile.Elsewhere(file, $"{AttachmentKinds.Folder(kind)}/{file.FileName}"),
        _ when file.Folder == "files" => StrayFile.NotPdf(file),
        _ => StrayFile.Unknown(file),
    };

    private static Diagnostic ForMarkdown(ContentPath file)
    {
        if (InputLayout.HoldsPages(file.Folder)) return StrayFile.PageEnding(file);
        return file.Folder == "toolkit"
            ? StrayFile.Elsewhere(file, file.Stem == "index" ? "toolkit/<toolkit>/index.md" : $"toolkit/{file.Stem}/index.md")
            : StrayFile.PageElsewhere(file, PageFolders);
    }

    private static Diagnostic ForYaml(ContentPath file)
    {
        var name = file.Stem.ToLowerInvariant() + ".yml";
        if (name == InputLayout.Defaults)
        {
            var holdsPages = file.Folder is "" or "toolkit" || InputLayout.HoldsPages(file.Folder);
            return holdsPages ? StrayFile.Misnamed(file, InputLayout.Defaults) : StrayFile.DefaultsWithoutPages(file);
        }

        if (file.Folder == InputLayout.Editions) return StrayFile.Misnamed(file, file.Stem + ".yml");
        if (InputLayout.YamlFiles.FirstOrDefault(known => new ContentPath(known).FileName == name) is { } place)
        {
            return new ContentPath(place).Folder == file.Folder ? StrayFile.Misnamed(file, name) : StrayFile.Elsewhere(file, place);
        }

        if (file.Folder == "packs") return StrayFile.Elsewhere(file, $"{InputLayout.Editions}/{file.Stem}.yml");
        var here = InputLayout.YamlFiles.Where(known => new ContentPath(known).Folder == file.Folder).Select(known => new ContentPath(known).FileName).ToArray();
        if (Nearest.To(name, here) is { } near) return StrayFile.Misnamed(file, near);
        return StrayFile.UnknownYaml(file, here.Length > 1 ? here : ["site.yml", "the files of vocabulary", "the files of records"]);
    }
}
