using System.Collections.Frozen;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Document to Entry: every page and record held against the declaration of its type, by itself.</summary>
public static class EntryValidator
{
    /// <summary>Validates all pages, terms and records; results stand by kind and id whatever the order of files.</summary>
    /// <param name="tree">What was parsed.</param>
    /// <param name="settings">What site.yml says.</param>
    /// <param name="today">The UTC day of the build: nothing that happened is after it.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="memory">What was validated before, if anything is kept.</param>
    public static EntrySet Validate(DocumentTree tree, SiteSettings settings, DateOnly today, DiagnosticBag diagnostics, Memory? memory = null)
    {
        var files = memory.Recall("names of attachments", "", tree.Attachments, () => tree.Attachments.Select(attachment => attachment.Path.Value).ToFrozenSet(StringComparer.Ordinal));
        var defaultFiles = memory.Same("defaults", "", [.. tree.YamlFiles.Where(FolderDefaults.IsFile)]);
        var defaults = memory.Recall("defaults", "", defaultFiles, diagnostics, own => new FolderDefaults(defaultFiles, own));
        var pages = new PageEntry[tree.Documents.Length];
        Parallel.For(0, pages.Length, index =>
        {
            var document = tree.Documents[index];
            pages[index] = FileInHand.Run(document.Path.Value, () => memory.Recall(
                "entry", document.Path.Value, (document, defaults, settings, files, today), diagnostics, own => PageValidator.Validate(document, defaults, settings, files, today, own)));
        });

        var incomplete = new HashSet<ContentKind>();
        var records = RecordValidator.Validate(tree, today, diagnostics, incomplete, memory);
        return new EntrySet(
            [.. pages.Concat<Entry>(records).OrderBy(entry => entry.Ref).ThenBy(entry => entry.Span.Path)],
            RecordValidator.Synonyms(tree, diagnostics),
            incomplete.ToFrozenSet(),
            tree.Attachments)
        {
            Editions = EditionValidator.Validate(tree, diagnostics),
        };
    }
}
