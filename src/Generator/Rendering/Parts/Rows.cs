using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Pages as rows of lists.</summary>
internal static class Rows
{
    /// <summary>The row of a page.</summary>
    /// <param name="scope">The page that the row stands on.</param>
    /// <param name="page">The page it is about.</param>
    /// <param name="reason">Why it stands here; empty where the heading says so.</param>
    public static Row Of(PageScope scope, PageEntry page, string reason = "") => new(scope.Link(page), page.Summary, FactsOf(scope, page), reason);

    /// <summary>The row of a page, a term or a record.</summary>
    public static Row Of(PageScope scope, Entry entry, string reason) => entry is PageEntry page
        ? Of(scope, page, reason)
        : new Row(scope.Link(entry), entry.Summary, [new RowFact(scope.Words.One(entry.Kind))], reason);

    /// <summary>The rows of several pages, marked for the filters of the page where there are some.</summary>
    public static ImmutableArray<Row> Of(PageScope scope, IEnumerable<PageEntry> pages, Filters? filters = null) =>
        [.. pages.Select(page => filters is null ? Of(scope, page) : filters.Mark(page, Of(scope, page)))];

    /// <summary>A list of pages; null when there are none.</summary>
    public static RowList? List(PageScope scope, string key, string id, IEnumerable<PageEntry> pages)
    {
        var rows = Of(scope, pages);
        return rows.IsEmpty ? null : new RowList(scope.Words[key], id, rows);
    }

    // A page has a row on a dozen others, and its facts are the same on all that speak one language.
    private static ImmutableArray<RowFact> FactsOf(PageScope scope, PageEntry page) =>
        scope.View.FactsOfRows.GetOrAdd((page.Ref, scope.Words.Language), static (_, asked) => Facts(asked.scope, asked.page), (scope, page));

    private static ImmutableArray<RowFact> Facts(PageScope scope, PageEntry page)
    {
        var words = scope.Words;
        var facts = ImmutableArray.CreateBuilder<RowFact>();
        var row = scope.View.RowFacts(page);
        if (!row.Places.IsEmpty) facts.Add(new RowFact(Several(words, row.Places)));
        if (page is CaseStudy && words.Date(row.When) is { Length: > 0 } when) facts.Add(new RowFact(when));
        switch (page)
        {
            case CaseStudy study:
                facts.Add(new RowFact(words.Of("stage", study.Stage), Marks.Of(study.Stage)));
                facts.Add(new RowFact(words.Of("evidence", study.Evidence), Marks.Of(study.Evidence)));
                break;
            case Guide guide:
                facts.Add(new RowFact(words.Of("guide", guide.GuideKind)));
                if (guide.TimeNeeded.Length > 0) facts.Add(new RowFact(guide.TimeNeeded));
                break;
            case Network network:
                facts.Add(new RowFact(words.Of("level", network.Level)));
                if (!network.Roles.IsEmpty) facts.Add(new RowFact(words["row.roles"]));
                break;
            case ToolkitSection section:
                if (scope.Site.Find(section.Toolkit) is { } whole) facts.Add(new RowFact(whole.Title));
                facts.Add(new RowFact(words.Of("section", section.SectionKind)));
                break;
            case Toolkit toolkit:
                facts.Add(new RowFact(words.Count(ContentKind.ToolkitSection, scope.View.SectionsOf(toolkit.Ref).Length)));
                break;
            case Pack pack:
                facts.Add(new RowFact(words.Fill("row.edition", ("edition", pack.Edition))));
                facts.Add(new RowFact(words.Count("count.page-in-pack", pack.Parts.Sum(part => part.Items.Length))));
                break;
        }

        if (page.Facts.Status != PageStatus.Published) facts.Add(new RowFact(words.Of("status", page.Facts.Status)));
        return facts.ToImmutable();
    }

    // Three names tell more than "12 councils"; more than that would fill the line.
    private static string Several(Words words, ImmutableArray<string> names) =>
        names.Length <= 3 ? words.Join(names) : words.Fill("row.and-more", ("names", string.Join(", ", names[..2])), ("n", PageScope.Number(names.Length - 2)));
}
