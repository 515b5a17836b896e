using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Values that <c>_defaults.yml</c> gives the pages under its folder: the page's own win, then the nearest folder's.</summary>
internal sealed class FolderDefaults
{
    private readonly Dictionary<string, YamlMap> byFolder = new(StringComparer.Ordinal);

    /// <summary>Takes the defaults from the parsed files and reports fields that no page under their folder has.</summary>
    public FolderDefaults(DocumentTree tree, DiagnosticBag diagnostics)
    {
        foreach (var file in tree.YamlFiles.Where(file => file.Path.FileName == "_defaults.yml"))
        {
            if (file.Root is null) continue;
            if (file.Root is not YamlMap map)
            {
                diagnostics.Add(FrontMatter.NotFields(file.Root.Span));
                continue;
            }

            byFolder[file.Path.Folder] = map;
            var known = Kinds(file.Path.Folder).SelectMany(kind => Schemas.Of(kind).Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
            foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
            {
                diagnostics.Add(UnknownField.Found(entry.KeySpan, entry.Key, "page in this folder", known));
            }
        }
    }

    /// <summary>The fields of a page with those that it leaves to its folders. Only fields that its type has are taken.</summary>
    public YamlMap Complete(Document document)
    {
        if (byFolder.Count == 0) return document.FrontMatter;
        var known = Schemas.Of(document.Ref.Kind).Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var entries = document.FrontMatter.Entries.ToBuilder();
        for (var folder = document.Path.Folder; ; folder = new ContentPath(folder).Folder)
        {
            if (byFolder.TryGetValue(folder, out var defaults))
            {
                entries.AddRange(defaults.Entries.Where(entry => known.Contains(entry.Key) && entries.All(own => own.Key != entry.Key)).ToArray());
            }

            if (folder.Length == 0) return document.FrontMatter with { Entries = entries.ToImmutable() };
        }
    }

    private static IEnumerable<ContentKind> Kinds(string folder) =>
        folder.Length == 0 ? ContentKinds.Written : ContentKinds.Written.Where(kind => kind.Folder() == folder.Split('/')[0]);
}
