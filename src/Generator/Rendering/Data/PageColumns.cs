using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The fields that pages of every type have.</summary>
internal static class PageColumns
{
    /// <summary>Who it is: the first fields of anything in the hub.</summary>
    /// <param name="site">The hub.</param>
    /// <param name="title">What the type calls its title.</param>
    /// <param name="summary">What the type calls its summary; null where it has none.</param>
    public static ImmutableArray<DataColumn<T>> Identity<T>(Site site, string title, string? summary)
        where T : Entry
    {
        var columns = ImmutableArray.CreateBuilder<DataColumn<T>>();
        columns.Add(new("ref", "Its name in this hub, by which other rows name it", entry => DataValue.Of(entry.Ref)));
        columns.Add(new("id", "Its name among things of its kind", entry => DataValue.Of(entry.Id)));
        columns.Add(new(title, "What people call it", entry => DataValue.Of(entry.Title)));
        if (summary is not null) columns.Add(new(summary, "One or two sentences about it", entry => DataValue.Of(entry.Summary)));
        columns.Add(new("address", "Its page in the site", entry => DataValue.Of(AddressOf(entry))));
        if (site.Settings.BaseUrl is { } baseUrl)
        {
            var root = AbsoluteAddress.Of(baseUrl);
            columns.Add(new("url", "Its page on the web", entry => DataValue.Of(root + AddressOf(entry))));
        }

        return columns.ToImmutable();
    }

    /// <summary>All fields of a type of page: the common ones around the type's own.</summary>
    /// <param name="site">The hub.</param>
    /// <param name="own">The type's own fields. The outcomes are among them, since those of a case study stand in two columns.</param>
    public static ImmutableArray<DataColumn<T>> Around<T>(Site site, params ImmutableArray<DataColumn<T>> own)
        where T : PageEntry =>
    [
        .. Identity<T>(site, "title", "summary"),
        new("status", "draft, published, archived (kept, no longer current) or superseded", page => DataValue.Of(page.Facts.Status.Name())),
        new("superseded_by", "The page that took its place", page => site.RefTo(page, Relation.SupersededBy)),
        new("language", "en or cy", page => DataValue.Of(page.Facts.Language.Name())),
        new("translation_of", "The page of which it is a translation", page => site.RefTo(page, Relation.TranslationOf)),
        new("published", "The day it first appeared on this hub", page => DataValue.Of(page.Facts.Published)),
        new("updated", "The day it last changed on this hub", page => DataValue.Of(page.Facts.Updated)),
        new("reviewed", "The day somebody last checked that it holds", page => DataValue.Of(page.Facts.Reviewed)),
        new("review_due", "The day by which it should be checked again", page => DataValue.Of(page.Facts.ReviewDue)),
        new("themes", "Themes", page => site.RefsTo(page, Relation.Theme)),
        new("services", "Service areas", page => site.RefsTo(page, Relation.Service)),
        new("audiences", "Whom it is for", page => site.RefsTo(page, Relation.Audience)),
        new("keywords", "Words by which search finds it as well", page => DataValue.Of(page.Facts.Keywords)),
        .. own,
        new("sources", $"Documents that its facts come from, and where in them; {Citation.OwnAccount} is the council's own account", page => Sources(page)),
        new("related", "What its author holds to be related", page => site.RefsTo(page, Relation.Related)),
        new("contact_role", "Whom to ask: a role", page => DataValue.Of(page.Facts.ContactRole)),
        new("contact_organisation", "Whom to ask: an organisation", page => site.RefTo(page, Relation.Contact)),
        new("image", "Its picture, in the site", page => DataValue.Of(page.Facts.Image)),
        new("image_alt", "What the picture shows", page => DataValue.Of(page.Facts.ImageAlt)),
        new("word_count", "Words of its text", page => DataValue.Of(page.Body.WordCount)),
        new("licence", "The licence it may be used under (SPDX)", page => DataValue.Of(page.Facts.Licence.Id)),
        new("attribution", "Whom to credit", page => DataValue.Of(page.Facts.Attribution)),
    ];

    /// <summary>What pages that are no case studies are meant to help with.</summary>
    public static DataColumn<T> Outcomes<T>(Site site)
        where T : PageEntry => new("outcomes", "Outcomes that it helps with", page => site.RefsTo(page, Relation.Outcome));

    private static DataValue Sources(PageEntry page) => DataValue.Of(page.Facts.Sources.Select(citation =>
    {
        var name = citation.Source?.ToString() ?? Citation.OwnAccount;
        return new DataValue.Group(
            citation.Locator.Length == 0 ? name : $"{name} ({citation.Locator})",
            [("source", DataValue.Of(name)), ("locator", DataValue.Of(citation.Locator))]);
    }));

    // A glossary term is a place on the glossary's page.
    private static string AddressOf(Entry entry) => entry is GlossaryTerm term ? $"{entry.Address}#{term.Anchor}" : entry.Address.Path;
}
