using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>SourceFile to Document: front matter with the place of every value, and what is in the body.</summary>
public static class DocumentParser
{
    /// <summary>
    /// Parses every file but site.yml, on all processors; results stand in the order of the files. A page that cannot be parsed is reported and
    /// is there all the same, so that links to it are not called broken.
    /// </summary>
    /// <param name="tree">What was read.</param>
    /// <param name="limits">How much one file may cost.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="memory">What was parsed before, if anything is kept.</param>
    public static DocumentTree Parse(SourceTree tree, ContentLimits limits, DiagnosticBag diagnostics, Memory? memory = null)
    {
        var pages = tree.Files.Where(file => file.Path.Extension == ".md").ToArray();
        var documents = new Document?[pages.Length];
        Parallel.For(0, pages.Length, index => documents[index] = memory.Recall("page", pages[index].Path.Value, (pages[index], limits), diagnostics, own => ParsePage(pages[index], limits, own)));

        var yaml = tree.Files.Where(file => file.Path.Extension == ".yml" && file.Path.Value != "site.yml").ToArray();
        var yamlFiles = new YamlFile[yaml.Length];
        Parallel.For(0, yaml.Length, index => yamlFiles[index] = memory.Recall("YAML", yaml[index].Path.Value, (yaml[index], limits), diagnostics, own => ParseYaml(yaml[index], limits, own)));

        return new DocumentTree([.. documents.OfType<Document>()], [.. yamlFiles], tree.Attachments);
    }

    /// <summary>A YAML file: a vocabulary, records, defaults or settings.</summary>
    public static YamlFile ParseYaml(SourceFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        if (!file.IsWhole) return new YamlFile(file.Path, null, IsWhole: false);
        var (root, whole) = GuardedYaml.Read(new YamlText(file.Path, file.Text, FirstLine: 1), limits.YamlDepth, diagnostics);
        return new YamlFile(file.Path, root, whole);
    }

    private static Document? ParsePage(SourceFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        if (Named(file.Path) is not { } name) return null;
        if (!file.IsWhole || FrontMatterSplitter.Split(file, limits, diagnostics) is not { } split)
        {
            return new Document(file, name, new YamlMap([], new SourceSpan(file.Path, 1, 1, 0)), MarkdownBody.Empty, IsWhole: false);
        }

        var (root, whole) = GuardedYaml.Read(split.FrontMatter, limits.YamlDepth, diagnostics);
        if (root is not null and not YamlMap)
        {
            diagnostics.Add(FrontMatter.NotFields(root.Span));
            whole = false;
        }

        // What the page as a whole lacks is told at its first line, not at its first field.
        var fields = new YamlMap((root as YamlMap)?.Entries ?? [], new SourceSpan(file.Path, 1, 1, 3));
        return new Document(file, name, fields, MarkdownReader.Read(file.Path, split.Body, split.BodyLine, limits, diagnostics), whole);
    }

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
