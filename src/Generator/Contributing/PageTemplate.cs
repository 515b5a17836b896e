using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Writes the first draft of a page from the declaration of its type: each field with what it asks for, and TODO where nothing is known yet.</summary>
public static class PageTemplate
{
    // What every page has and a first draft does without: it is named in one line.
    private static readonly ImmutableArray<Field> Rare =
    [
        CommonFields.Lang, CommonFields.TranslationOf, CommonFields.SupersededBy, CommonFields.Updated, CommonFields.Reviewed, CommonFields.ReviewBy, CommonFields.ReviewEvery,
        CommonFields.Licence, CommonFields.Attribution, CommonFields.Contact, CommonFields.Related, CommonFields.RedirectFrom, CommonFields.Image, CommonFields.ImageAlt,
    ];

    // At least one of them is needed, which no field can say of itself.
    private static readonly ImmutableArray<Field> WhoOfCaseStudy = [CaseStudySchema.Councils];

    /// <summary>The fields of a type that a draft shows, in order.</summary>
    public static IEnumerable<Field> Fields(ContentKind kind) => Schemas.Of(kind).Fields.Where(field => !Rare.Contains(field));

    /// <summary>True for a field that a finished page needs, so that a draft has a line for it.</summary>
    public static bool IsNeeded(ContentKind kind, Field field) => field.Required || (kind == ContentKind.CaseStudy && WhoOfCaseStudy.Contains(field));

    /// <summary>The whole file, lines ending in <c>\n</c>.</summary>
    /// <param name="kind">The type of page.</param>
    /// <param name="path">Where it will lie: its first lines say how to check it.</param>
    /// <param name="values">Values by field, as YAML on one line. What is needed and not here becomes TODO.</param>
    /// <param name="texts">Text by heading; null, or a heading that is not here, becomes TODO.</param>
    public static string Write(ContentKind kind, ContentPath path, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string>? texts = null)
    {
        var file = new StringBuilder("---\n");
        file.Append("# Lines that begin with # are notes to you. They are not published.\n");
        file.Append(CultureInfo.InvariantCulture, $"# Write a value in place of each TODO, then check the page: sharewell check {path}\n");
        file.Append("# What may be left out stands after a #, such as \"# keywords: TODO\". To use it, take the # away.\n");
        file.Append("# When nothing is left to do, write status: published.\n");
        foreach (var field in Fields(kind)) AppendField(file, kind, field, values);
        file.Append(CultureInfo.InvariantCulture, $"\n# Rarely needed: {string.Join(", ", Rare.Select(field => field.Name))}.\n---\n");
        AppendBody(file, kind, values, texts);
        return file.ToString();
    }

    private static void AppendField(StringBuilder file, ContentKind kind, Field field, IReadOnlyDictionary<string, string> values)
    {
        file.Append(CultureInfo.InvariantCulture, $"\n# {field.Help}\n");
        if (field == CommonFields.Status) file.Append(CultureInfo.InvariantCulture, $"{field.Name}: {PageStatus.Draft.Name()}\n");
        else if (values.TryGetValue(field.Name, out var value)) file.Append(CultureInfo.InvariantCulture, $"{field.Name}: {value}\n");
        else if (IsNeeded(kind, field)) file.Append(CultureInfo.InvariantCulture, $"{field.Name}: {YamlWriting.Placeholder(field.Type)}\n");
        else file.Append(CultureInfo.InvariantCulture, $"# {field.Name}: {YamlWriting.Placeholder(field.Type)}\n");
    }

    private static void AppendBody(StringBuilder file, ContentKind kind, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string>? texts)
    {
        var headings = Headings(kind, values);
        if (headings.IsEmpty) file.Append(CultureInfo.InvariantCulture, $"\n{TextOf("")}\n");
        foreach (var heading in headings) file.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n{TextOf(heading)}\n");

        string TextOf(string heading) => texts?.GetValueOrDefault(heading)?.Trim() is { Length: > 0 } text ? text : $"{YamlWriting.Todo}: write the text here.";
    }

    /// <summary>The headings of a first draft: those that its type needs; of a case study that is a note, those of a note.</summary>
    public static ImmutableArray<string> Headings(ContentKind kind, IReadOnlyDictionary<string, string> values)
    {
        var isNote = kind == ContentKind.CaseStudy && values.GetValueOrDefault(CaseStudySchema.Kind.Name) == CaseKind.Note.Name();
        var headings = isNote ? CaseStudySchema.NoteHeadings : Schemas.Of(kind).Headings;
        return [.. headings.Where(heading => heading.Required).Select(heading => heading.Text)];
    }
}
