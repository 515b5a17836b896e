using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>The parts of a page that a link may lead to: its headings, and the parts that a theme makes from fields.</summary>
internal static class EntryParts
{
    /// <summary>The id of the element that a part stands for; null when the page has no such part.</summary>
    public static string? Find(Entry entry, string part)
    {
        if (FromFields(entry).Contains(part)) return part;
        var slug = Folding.Fold(part);
        return (entry as PageEntry)?.Body.Headings.FirstOrDefault(heading => heading.Slug == slug)?.Id;
    }

    /// <summary>All parts, as a link writes them.</summary>
    public static IEnumerable<string> All(Entry entry) =>
        FromFields(entry).Concat((entry as PageEntry)?.Body.Headings.Select(heading => heading.Slug) ?? []);

    // Their ids have no prefix: they are the theme's own.
    private static IEnumerable<string> FromFields(Entry entry)
    {
        if (entry is not Network network) yield break;
        if (!network.Roles.IsEmpty) yield return "roles";
        if (!network.Functions.IsEmpty) yield return "functions";
    }
}
