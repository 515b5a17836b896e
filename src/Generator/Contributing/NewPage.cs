using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Where a new page goes, and what is known of it before anybody was asked.</summary>
public static class NewPage
{
    /// <summary>The types that can be begun by command, by the word that is typed.</summary>
    public static ImmutableSortedDictionary<string, ContentKind> Kinds { get; } = new Dictionary<string, ContentKind>(StringComparer.Ordinal)
    {
        ["case-study"] = ContentKind.CaseStudy,
        ["guide"] = ContentKind.Guide,
        ["network"] = ContentKind.Network,
        ["pack"] = ContentKind.Pack,
        ["section"] = ContentKind.ToolkitSection,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The path of a page.</summary>
    /// <param name="kind">Its type.</param>
    /// <param name="id">Its id, without a toolkit before it.</param>
    /// <param name="toolkit">The toolkit of a section; else not looked at.</param>
    public static ContentPath PathOf(ContentKind kind, string id, string? toolkit) =>
        new(kind == ContentKind.ToolkitSection ? $"{kind.Folder()}/{toolkit}/{id}.md" : $"{kind.Folder()}/{id}.md");

    /// <summary>Values that need no question: the day, an edition, the next place in a toolkit.</summary>
    public static ImmutableDictionary<string, string> Known(ContentKind kind, string? toolkit, IEnumerable<Entry> entries, DateOnly today)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var values = ImmutableDictionary<string, string>.Empty.SetItem(CommonFields.Published.Name, day);
        return kind switch
        {
            ContentKind.Pack => values.SetItem(PackSchema.Edition.Name, $"{today.Year.ToString(CultureInfo.InvariantCulture)}.1").SetItem(PackSchema.Date.Name, day),
            ContentKind.ToolkitSection => values.SetItem(ToolkitSchema.Order.Name, NextPlace(entries, toolkit!).ToString(CultureInfo.InvariantCulture)),
            _ => values,
        };
    }

    /// <summary>The toolkit of a new section: the one that was named, else the only one there is.</summary>
    /// <exception cref="UsageFaultException">There is no such toolkit, or there are several and none was named.</exception>
    public static string Toolkit(string? named, IEnumerable<Entry> entries)
    {
        var ids = entries.OfType<Toolkit>().Select(toolkit => toolkit.Id).ToList();
        if (named is null && ids.Count == 1) return ids[0];
        if (named is not null && ids.Contains(named)) return named;
        if (ids.Count == 0) throw new UsageFaultException("A section belongs to a toolkit, and this hub has none. Write toolkit/<id>/index.md first.");
        if (named is null) throw new UsageFaultException($"Say which toolkit the section belongs to: --toolkit {Words.List(ids, "or --toolkit")}");
        var question = Nearest.Question(named, ids);
        throw new UsageFaultException($"There is no toolkit \"{named}\". {question ?? $"There is {Words.List(ids, "and")}."}");
    }

    private static int NextPlace(IEnumerable<Entry> entries, string toolkit) =>
        entries.OfType<ToolkitSection>().Where(section => section.Id.StartsWith(toolkit + "/", StringComparison.Ordinal)).Select(section => section.Order).DefaultIfEmpty(0).Max() + 1;
}
