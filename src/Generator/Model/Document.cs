using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>A page as parsed: its front matter and its Markdown, not yet held against the content model.</summary>
/// <param name="File">What was read.</param>
/// <param name="Ref">What its path makes it.</param>
/// <param name="FrontMatter">Its fields; empty when the front matter could not be read.</param>
/// <param name="Body">Its Markdown; empty when it could not be parsed.</param>
/// <param name="IsWhole">
/// False when fields may be missing because they could not be read: then nothing is said of missing fields. A field that could not be read and whose
/// name is known stands in the front matter as <see cref="YamlUnread"/>, and the page stays whole.
/// </param>
public sealed record Document(SourceFile File, ContentRef Ref, YamlMap FrontMatter, MarkdownBody Body, bool IsWhole)
{
    /// <summary>Where it lies.</summary>
    public ContentPath Path => File.Path;
}

/// <summary>A YAML file as parsed.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Root">What is in it; null when it is empty or could not be read.</param>
/// <param name="IsWhole">False when more of it could not be read than stands in it as <see cref="YamlUnread"/>.</param>
public sealed record YamlFile(ContentPath Path, YamlValue? Root, bool IsWhole);

/// <summary>The whole input folder as parsed.</summary>
/// <param name="Documents">Pages, by path.</param>
/// <param name="YamlFiles">Vocabulary, records and folder defaults, by path.</param>
/// <param name="Attachments">Pictures and files for download, by path.</param>
public sealed record DocumentTree(ImmutableArray<Document> Documents, ImmutableArray<YamlFile> YamlFiles, ImmutableArray<Attachment> Attachments)
{
    /// <summary>The YAML file of a path; null when there is none.</summary>
    public YamlFile? Yaml(string path) => YamlFiles.FirstOrDefault(file => file.Path.Value == path);
}
