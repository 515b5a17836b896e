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
        var seen = new Dictionary<(ContentKind, Language, string), PageEntry>();
        foreach (var page in catalogue.Entries.OfType<PageEntry>().Where(page => page.Title.Length > 0).OrderBy(page => page.Facts.Published).ThenBy(page => page.Ref))
        {
            // Sections of two toolkits may share a title: each is shown under its own.
            var title = (page is ToolkitSection section ? section.Toolkit.Id + "/" : "") + Folding.Fold(page.Title);
            var key = (page.Kind, page.Facts.Language, title);
            if (!seen.TryAdd(key, page)) diagnostics.Add(DuplicateName.Title(page.Span, page.Title, seen[key].ToString()));
        }
    }
}
