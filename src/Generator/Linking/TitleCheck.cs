using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Titles are unique within a type and a language, letter case free, so that lists can be read.</summary>
internal static class TitleCheck
{
    /// <summary>Reports every page after the first of a title, at its title. The first is the one that was published first: the newer one gives way.</summary>
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(ContentKind, Language, string), PageEntry>(catalogue.Pages.Count);
        var later = new List<PageEntry>();
        foreach (var page in catalogue.Pages.Values.Where(page => page.Title.Length > 0))
        {
            if (!first.TryAdd(Key(page), page)) later.Add(page);
        }

        // Few pages, if any, share a title: only those are put in order.
        foreach (var group in later.Concat(later.Select(page => first[Key(page)])).Distinct().GroupBy(Key))
        {
            var pages = group.OrderBy(page => page.Facts.Published).ThenBy(page => page.Ref).ToList();
            foreach (var page in pages.Skip(1)) diagnostics.Add(DuplicateName.Title(page.Span, page.Title, pages[0].ToString()));
        }
    }

    // Sections of two toolkits may share a title: each is shown under its own.
    private static (ContentKind Kind, Language Language, string Title) Key(PageEntry page) =>
        (page.Kind, page.Facts.Language, page is ToolkitSection section ? section.Toolkit.Id + "/" + page.FoldedTitle : page.FoldedTitle);
}
