using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The data of terms and records.</summary>
internal static class RecordTables
{
    /// <summary>The terms of a vocabulary, in its own order.</summary>
    public static DataTable Terms(Site site, ContentKind vocabulary)
    {
        ImmutableArray<DataColumn<Term>> regionOnly = vocabulary == ContentKind.Region
            ? [new("gss", "The region's ONS code", term => DataValue.Of(term.GssCode))]
            : [];
        return DataTable.Of<Term>(
            vocabulary.Folder(),
            Capitalised(vocabulary.Plural()),
            "One term of a controlled vocabulary.",
            [.. site.Terms(vocabulary)],
            [
                .. PageColumns.Identity<Term>(site, "label", "definition"),
                new("broader", "The wider term", term => site.RefTo(term, Relation.Broader)),
                new("aliases", "Other words for it", term => DataValue.Of(term.Aliases)),
                new("scope_note", "When to use it", term => DataValue.Of(term.ScopeNote)),
                new("order", "Its place in the vocabulary", term => DataValue.Of(term.Order)),
                new("label_cy", "Its label in Welsh", term => DataValue.Of(term.LabelCy)),
                new("replaced_by", "The term that took its place", term => site.RefTo(term, Relation.ReplacedBy)),
                .. regionOnly,
                Licence<Term>(site),
            ]);
    }

    /// <summary>Councils.</summary>
    public static DataTable Councils(Site site) => DataTable.Of<Council>(
        "councils",
        "Councils",
        "A council that the hub speaks of, today's or one that has ended.",
        [.. site.Of<Council>()],
        [
            .. PageColumns.Identity<Council>(site, "name", null),
            new("official_name", "Its name in law", council => DataValue.Of(council.OfficialName)),
            new("type", string.Join(", ", Choice<CouncilType>.Names), council => DataValue.Of(council.Type.Name())),
            new("region", "Its region", council => site.RefTo(council, Relation.Region)),
            new("gss", "Its ONS code", council => DataValue.Of(council.GssCode)),
            new("former_gss", "ONS codes that it had before", council => DataValue.Of(council.FormerGssCodes)),
            new("code", "Its code of three letters", council => DataValue.Of(council.Code)),
            new("began", "When it began", council => DataValue.Of(council.Began)),
            new("ended", "When it ended", council => DataValue.Of(council.Ended)),
            new("replaced_by", "Councils that took over", council => site.RefsTo(council, Relation.ReplacedBy)),
            new("website", "Its website", council => DataValue.Of(council.Website)),
            Licence<Council>(site),
        ]);

    /// <summary>Organisations that are not councils.</summary>
    public static DataTable Organisations(Site site) => DataTable.Of<Organisation>(
        "organisations",
        "Organisations",
        "An organisation that is not a council.",
        [.. site.Of<Organisation>()],
        [
            .. PageColumns.Identity<Organisation>(site, "name", null),
            new("kind", string.Join(", ", Choice<OrganisationKind>.Names), organisation => DataValue.Of(organisation.OrganisationKind.Name())),
            new("short_name", "A shorter name", organisation => DataValue.Of(organisation.ShortName)),
            new("former_names", "Names that it had before", organisation => DataValue.Of(organisation.FormerNames)),
            new("replaced_by", "Organisations that took over", organisation => site.RefsTo(organisation, Relation.ReplacedBy)),
            new("website", "Its website", organisation => DataValue.Of(organisation.Website)),
            Licence<Organisation>(site),
        ]);

    /// <summary>Documents that facts come from. Their own licence is not that of the row.</summary>
    public static DataTable Sources(Site site) => DataTable.Of<Source>(
        "sources",
        "Sources",
        "A document that facts in the hub come from.",
        [.. site.Of<Source>()],
        [
            .. PageColumns.Identity<Source>(site, "title", "note"),
            new("publisher", "Who published it", source => DataValue.Of(source.Publisher)),
            new("date", "When, as firm as is known; ? means about", source => DataValue.Of(source.Date)),
            new("document_file", "The name of its file, as the editors hold it", source => DataValue.Of(source.File)),
            new("document_url", "Its address on the web", source => DataValue.Of(source.Url)),
            new("document_licence", "The licence of the document itself (SPDX), where it states one", source => DataValue.Of(source.LicenceId)),
            Licence<Source>(site),
        ]);

    /// <summary>Words that readers may not know.</summary>
    public static DataTable Glossary(Site site) => DataTable.Of<GlossaryTerm>(
        "glossary",
        "Glossary",
        "A word that readers may not know, and what it means.",
        [.. site.Of<GlossaryTerm>()],
        [
            .. PageColumns.Identity<GlossaryTerm>(site, "term", "definition"),
            new("short", "Its abbreviation", term => DataValue.Of(term.Short)),
            new("aliases", "Other words for it", term => DataValue.Of(term.Aliases)),
            new("see", "Where to read more", term => site.RefsTo(term, Relation.See)),
            Licence<GlossaryTerm>(site),
        ]);

    private static DataColumn<T> Licence<T>(Site site) => new("licence", "The hub's licence (SPDX)", _ => DataValue.Of(site.Settings.Licence.Id));

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
