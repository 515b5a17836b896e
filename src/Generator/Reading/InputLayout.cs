using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>The table "Where content lives" of the content model: which folders are looked into, and which files are read in them.</summary>
internal static class InputLayout
{
    /// <summary>The name of a file that gives values to the pages under its folder.</summary>
    public const string Defaults = "_defaults.yml";

    /// <summary>The file with the settings of the hub.</summary>
    public const string Settings = "site.yml";

    /// <summary>Where the editions of packs are kept.</summary>
    public const string Editions = "packs/editions";

    /// <summary>Folders whose Markdown files are pages; those of toolkits come besides.</summary>
    public static ImmutableArray<string> PageFolders { get; } = ["case-studies", "guides", "networks", "packs", "pages"];

    /// <summary>Every folder at the top of the input folder.</summary>
    public static ImmutableArray<string> TopFolders { get; } = [.. PageFolders, "toolkit", "vocabulary", "records", "images", "files"];

    /// <summary>Every YAML file with a fixed path, but for defaults.</summary>
    public static ImmutableArray<string> YamlFiles { get; } =
    [
        Settings,
        .. ContentKinds.Vocabularies.Select(kind => $"vocabulary/{kind.Folder()}.yml"),
        "vocabulary/synonyms.yml",
        "records/councils.yml", "records/organisations.yml", "records/sources.yml", "records/glossary.yml",
    ];

    private static readonly FrozenSet<string> YamlPaths = YamlFiles.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a folder that is looked into.</summary>
    public static bool IsFolder(ContentPath path) =>
        TopFolders.Contains(path.Value) || path.Folder == "toolkit" || path.Value == Editions;

    /// <summary>True for a folder whose Markdown files are pages.</summary>
    public static bool HoldsPages(string folder) => PageFolders.Contains(folder) || new ContentPath(folder).Folder == "toolkit";

    /// <summary>What a file is; null for one that is not read.</summary>
    public static InputPlace? PlaceOf(ContentPath file) => file.Folder switch
    {
        _ when YamlPaths.Contains(file.Value) => InputPlace.Yaml,
        "" or "toolkit" => file.FileName == Defaults ? InputPlace.Yaml : null,
        Editions => file.Extension == ".yml" && file.FileName != Defaults ? InputPlace.Yaml : null,

        // Letter case is free here: "Map.PNG" lies in the right place, and is told of its name.
        "images" => AttachmentKinds.OfEnding(file.Extension) is { } kind && kind != AttachmentKind.Pdf ? InputPlace.Picture : null,
        "files" => AttachmentKinds.OfEnding(file.Extension) is AttachmentKind.Pdf ? InputPlace.Download : null,
        var folder when HoldsPages(folder) => file.Extension == ".md" ? InputPlace.Page : file.FileName == Defaults ? InputPlace.Yaml : null,
        _ => null,
    };
}
