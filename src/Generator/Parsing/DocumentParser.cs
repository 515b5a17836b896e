using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>SourceFile to Document: front matter with the place of every value, and what is in the body.</summary>
public static class DocumentParser
{
    /// <summary>
    /// Parses every file but site.yml, on all processors; results stand in the order of the files. A page that cannot be parsed, or not in time, is
    /// reported and is there all the same, so that links to it are not called broken.
    /// </summary>
    /// <param name="tree">What was read.</param>
    /// <param name="limits">How much one file may cost.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="memory">What was parsed before, if anything is kept.</param>
    public static DocumentTree Parse(SourceTree tree, ContentLimits limits, DiagnosticBag diagnostics, Memory? memory = null)
    {
        var pages = tree.Files.Where(file => file.Path.Extension == ".md" && Named(file.Path) is not null).ToArray();
        var yaml = tree.Files.Where(file => file.Path.Extension == ".yml" && file.Path.Value != "site.yml").ToArray();
        return new DocumentTree(
            [.. InTime(pages, limits, diagnostics, (file, found) => memory.Recall("page", file.Path.Value, (file, limits), found, own => ParsePage(file, limits, own)), Unread)],
            [.. InTime(yaml, limits, diagnostics, (file, found) => memory.Recall("YAML", file.Path.Value, (file, limits), found, own => ParseYaml(file, limits, own)), file => new YamlFile(file.Path, null, IsWhole: false))],
            tree.Attachments);
    }

    /// <summary>Parses files, each for no longer than <see cref="ContentLimits.PageSeconds"/>.</summary>
    internal static IEnumerable<T> InTime<T>(
        IReadOnlyList<SourceFile> files, ContentLimits limits, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, T> parse, Func<SourceFile, T> unread)
    {
        // Each file has a bag of its own, so that nothing is heard of one that was given up.
        var parsed = TimedWork<SourceFile, (T Result, DiagnosticBag Found)>.Run(
            files,
            TimeSpan.FromSeconds(limits.PageSeconds),
            file =>
            {
                var found = new DiagnosticBag();
                return (FileInHand.Run(file.Path.Value, () => parse(file, found)), found);
            },
            file =>
            {
                var found = new DiagnosticBag();
                found.Add(BeyondLimit.Time(file.Path, limits.PageSeconds));
                return (unread(file), found);
            });
        foreach (var (result, found) in parsed)
        {
            diagnostics.AddAll(found);
            yield return result;
        }
    }

    /// <summary>A YAML file: a vocabulary, records, defaults or settings.</summary>
    public static YamlFile ParseYaml(SourceFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        if (!file.IsWhole) return new YamlFile(file.Path, null, IsWhole: false);
        var (root, whole) = GuardedYaml.Read(new YamlText(file.Path, file.Text, FirstLine: 1), limits.YamlDepth, diagnostics);
        return new YamlFile(file.Path, root, whole);
    }

    private static Document ParsePage(SourceFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        if (!file.IsWhole || FrontMatterSplitter.Split(file, limits, diagnostics) is not { } split) return Unread(file);

        var (root, whole) = GuardedYaml.Read(split.FrontMatter, limits.YamlDepth, diagnostics);
        if (root is not null and not YamlMap)
        {
            diagnostics.Add(FrontMatter.NotFields(root.Span));
            whole = false;
        }

        // What the page as a whole lacks is told at its first line, not at its first field.
        var fields = new YamlMap((root as YamlMap)?.Entries ?? [], new SourceSpan(file.Path, 1, 1, 3));
        return new Document(file, Named(file.Path)!.Value, fields, MarkdownReader.Read(file.Path, split.Body, split.BodyLine, limits, diagnostics), whole);
    }

    private static Document Unread(SourceFile file) =>
        new(file, Named(file.Path)!.Value, new YamlMap([], new SourceSpan(file.Path, 1, 1, 0)), MarkdownBody.Empty, IsWhole: false);

    // case-studies/a.md is a case study, toolkit/t/index.md the toolkit t, toolkit/t/a.md a section of it. Reading lets no other paths through.
    private static ContentRef? Named(ContentPath path)
    {
        var segments = path.Value[..^path.Extension.Length].Split('/');
        return segments switch
        {
            ["toolkit", var toolkit, "index"] => new ContentRef(ContentKind.Toolkit, toolkit),
            ["toolkit", var toolkit, var section] => new ContentRef(ContentKind.ToolkitSection, $"{toolkit}/{section}"),
            [var folder, var id] => ContentKinds.Written.Where(kind => kind.Folder() == folder).Select(kind => (ContentRef?)new ContentRef(kind, id)).FirstOrDefault(),
            _ => null,
        };
    }
}
