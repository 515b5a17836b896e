using System.Globalization;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>The declaration of the content model as a page of the hub, for those who write: every type with every field.</summary>
public static class FieldsPage
{
    /// <summary>Where it lies in the input folder.</summary>
    public static ContentPath Path { get; } = new("pages/fields.md");

    /// <summary>The whole file, lines ending in <c>\n</c>.</summary>
    public static string Write()
    {
        var page = new StringBuilder(
            """
            ---
            title: All fields of all pages
            summary: What may stand between the two lines of three hyphens at the top of a page, type by type, with what each field takes and which are needed.
            published: 2026-11-23
            ---
            This page is made from the program's own list of fields, so it says what the checker wants. [Add or correct a page](contribute.md) says how to begin.

            A field is a line with its name, a colon, a space and its value. Put a value with a colon and a space in it in double quotes. Write a list in square brackets, such as `[kent, essex]`; one value alone needs no brackets.

            A page that has all that is needed can be shown. One with `status: draft` may have gaps, which the checker counts.

            """.ReplaceLineEndings("\n"));
        Append(page, "Every page", CommonFields.Before.AddRange(CommonFields.After), "The types below tell which of the lists of terms they need: `themes`, `outcomes`, `services`, `audiences`, `keywords` and `sources`.");
        foreach (var kind in ContentKinds.Written.Where(kind => kind != ContentKind.Page))
        {
            var common = CommonFields.Before.AddRange(CommonFields.After);
            Append(page, char.ToUpperInvariant(kind.Singular()[0]) + kind.Singular()[1..], Schemas.Of(kind).Fields.Where(field => !common.Contains(field)), Headings(kind));
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, IEnumerable<Field> fields, string? note)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        if (note is not null) page.Append(note).Append("\n\n");
        page.Append("| Field | What it says | What it takes | Needed |\n|---|---|---|---|\n");
        foreach (var field in fields) page.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Cell(field.Help)} | {Cell(Takes(field.Type))} | {(field.Required ? "yes" : "no")} |\n");
    }

    private static string? Headings(ContentKind kind)
    {
        if (kind != ContentKind.CaseStudy) return null;
        var (needed, others) = (Schemas.Of(kind).Headings.Where(heading => heading.Required).Select(heading => heading.Text), Schemas.Of(kind).Headings.Where(heading => !heading.Required).Select(heading => heading.Text));
        var note = CaseStudySchema.NoteHeadings.Where(heading => heading.Required).Select(heading => heading.Text);
        return $"A full case has the headings {Words.List(needed, "and")}, and may go on with {Words.List(others, "and")}. A note has {Words.List(note, "and")}. At least one of `councils`, `networks` and `organisations` is needed.";
    }

    // What it takes, in words.
    private static string Takes(FieldType type) => type switch
    {
        TextType text => $"text of {text.Min} to {text.Max} characters",
        PatternType pattern => pattern.Wanted,
        IdType => "an id",
        DateType => "a date such as `2026-11-22`",
        ImpreciseDateType => "`2011`, `2011-07`, `2011-07-14` or `2011/12`; `?` after it for about",
        MonthsType => Words.List(MonthsType.Allowed.Select(months => $"`{months}m`"), "or"),
        NumberType => "a number in plain digits",
        FlagType => "`true` or `false`",
        IChoiceType choice => Words.List(choice.Names.Select(name => $"`{name}`"), "or"),
        RefType target => Target(target),
        FileType file => $"a file of the folder `{file.Folder}`",
        WebAddressType => "a web address",
        IListType list => List(list),
        IGroupType group => $"{{ {string.Join(", ", group.Fields.Select(field => field.Name))} }}",
        _ => "names with values",
    };

    private static string List(IListType list)
    {
        var many = list.Max < 200 ? string.Create(CultureInfo.InvariantCulture, $"list of up to {list.Max}: ") : "list: ";
        var item = list.Item is IGroupType { Shorthand: { } shorthand } group ? $"{Takes(shorthand.Type)}, or {Takes((FieldType)group)}" : Takes(list.Item);
        return many + item;
    }

    private static string Target(RefType target)
    {
        var kinds = Words.List(target.Targets.Select(kind => Words.A(kind.Singular())), "or");
        if (target.Targets.Length > 3) return "folder and id of anything, such as `guides/be-a-peer`";
        return target.Bare ? $"the id of {kinds}" : $"folder and id of {kinds}, such as `{target.Targets[0].Folder()}/...`";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
