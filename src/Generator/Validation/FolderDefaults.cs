using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Values that <c>_defaults.yml</c> gives the pages under its folder: the page's own win, then the nearest folder's.</summary>
internal sealed class FolderDefaults
{
    private readonly Dictionary<string, YamlMap> byFolder = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadFolders = new(StringComparer.Ordinal);

    /// <summary>True for a file that holds defaults.</summary>
    public static bool IsFile(YamlFile file) => file.Path.FileName == "_defaults.yml";

    /// <summary>Takes the defaults from the parsed files and reports fields that no page under their folder has.</summary>
    public FolderDefaults(ImmutableArray<YamlFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            if (!file.IsWhole) unreadFolders.Add(file.Path.Folder);
            switch (file.Root)
            {
                case YamlMap map:
                    byFolder[file.Path.Folder] = Known(map, file.Path.Folder, diagnostics);
                    break;
                case not null:
                    unreadFolders.Add(file.Path.Folder);
                    diagnostics.Add(WrongShape.FieldsWanted(file.Root.Span));
                    break;
            }
        }
    }

    /// <summary>The fields of a page with those that it leaves to its folders. Only fields that its type has are taken.</summary>
    /// <returns>False beside them when the page, or defaults of a folder of its, could not be read in full: then fields may seem to be missing.</returns>
    public (YamlMap Fields, bool IsWhole) Complete(Document document)
    {
        if (byFolder.Count == 0 && unreadFolders.Count == 0) return (document.FrontMatter, document.IsWhole);
        var known = Schemas.Of(document.Ref.Kind).Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var entries = document.FrontMatter.Entries.ToBuilder();
        var isWhole = document.IsWhole;
        for (var folder = document.Path.Folder; ; folder = new ContentPath(folder).Folder)
        {
            isWhole &= !unreadFolders.Contains(folder);
            if (byFolder.TryGetValue(folder, out var defaults))
            {
                entries.AddRange(defaults.Entries.Where(entry => known.Contains(entry.Key) && entries.All(own => own.Key != entry.Key)).ToArray());
            }

            if (folder.Length == 0) return (document.FrontMatter with { Entries = entries.ToImmutable() }, isWhole);
        }
    }

    // A slip in a name is told here, once, and not as a missing field in every page below.
    private static YamlMap Known(YamlMap map, string folder, DiagnosticBag diagnostics)
    {
        var known = Kinds(folder).SelectMany(kind => Schemas.Of(kind).Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var entry in map.Entries)
        {
            var name = entry.Key;
            if (!known.Contains(name))
            {
                diagnostics.Add(UnknownField.Found(entry.KeySpan, name, "page in this folder", known));
                name = Nearest.To(name, known);
            }

            if (name == entry.Key) entries.Add(entry);
            else if (name is not null && map.Find(name) is null && entries.All(other => other.Key != name)) entries.Add(entry with { Key = name });
        }

        return map with { Entries = entries.ToImmutable() };
    }

    private static IEnumerable<ContentKind> Kinds(string folder) =>
        folder.Length == 0 ? ContentKinds.Written : ContentKinds.Written.Where(kind => kind.Folder() == folder.Split('/')[0]);
}
