using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>What of a site can be found: pages, and the terms, councils, organisations, sources and glossary terms that they name.</summary>
public static class SearchPages
{
    /// <summary>One for each of some entries of a site, in their order: all of them, or what of a pack can be found.</summary>
    public static ImmutableArray<SearchPage> Of(Site site, Strings words, ImmutableArray<Entry> entries)
    {
        var pages = new SearchPage[entries.Length];
        Parallel.For(0, pages.Length, i => pages[i] = Of(site, words, entries[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(pages);
    }

    /// <summary>
    /// The facets by their names in the theme's words, and what means the same: the groups of <c>vocabulary/synonyms.yml</c>, then one for each network,
    /// council, organisation and glossary term of several names. A term of a vocabulary and its aliases lead to each other, but count for less: "open
    /// data" leads to local accountability and is not all of it.
    /// </summary>
    public static SearchSettings SettingsOf(Site site, Strings words) => new()
    {
        Synonyms = [.. site.Synonyms, .. site.Entries.Where(entry => entry is not Term).Select(Names).Where(names => names.Length > 1)],
        LooseSynonyms = [.. site.Of<Term>().Select(Names).Where(names => names.Length > 1)],
        Facets = [.. SearchSettings.FacetNames.Select(name => (name, words["facet." + name]))],
    };

    private static ImmutableArray<string> Names(Entry entry) => [entry.Title, .. NamesOf(entry)];

    private static SearchPage Of(Site site, Strings words, Entry entry)
    {
        var page = entry as PageEntry;
        return new SearchPage
        {
            Url = entry is GlossaryTerm term ? $"{entry.Address}#{term.Anchor}" : entry.Address.Path,
            Title = entry.Title,
            Summary = entry is Council council ? council.OfficialName : entry.Summary,
            Keywords = [.. (page?.Facts.Keywords ?? []).Concat(NamesOf(entry)).Distinct(StringComparer.Ordinal)],
            Mentions = [.. NamesOfRelated(site, entry).Distinct(StringComparer.Ordinal)],
            ReadSections = () => [.. page is null ? [] : BodySections.Of(page.Body), .. FieldsOf(entry)],
            Facets = [.. PageFacets.Of(site, words, entry)],
            Facts = [.. PageFacets.Facts(site, words, entry)],
            Date = page is CaseStudy { Period.SortDay: var day } && day > DateOnly.MinValue ? day : page?.Facts.LastChanged,
            IsCurrent = page?.IsCurrent ?? true,
            Language = page is not null && page.Facts.Language != site.Settings.Language ? page.Facts.Language : null,
        };
    }

    // Other names that people may type.
    private static IEnumerable<string> NamesOf(Entry entry) => (entry switch
    {
        Network network => [network.ShortName, .. network.OtherNames],
        Term term => [.. term.Aliases, term.LabelCy],
        Council council => [council.OfficialName],
        Organisation organisation => [organisation.ShortName, .. organisation.FormerNames],
        GlossaryTerm term => [term.Short, .. term.Aliases],
        _ => (ImmutableArray<string>)[],
    }).Where(name => name.Length > 0 && name != entry.Title);

    // Where it happened, who was in it and what it is about: words that a page's own text may not use.
    private static IEnumerable<string> NamesOfRelated(Site site, Entry entry) => entry is not PageEntry ? [] :
        site.From(entry)
            .Where(edge => edge.Relation is Relation.Council or Relation.Network or Relation.Organisation or Relation.Theme or Relation.Service or Relation.Area)
            .Select(edge => edge.To.Title);

    // What the page shows from its fields.
    private static IEnumerable<SearchSection> FieldsOf(Entry entry)
    {
        switch (entry)
        {
            case CaseStudy study:
                yield return Section("", "", [study.Reusable, .. study.Measures.Select(measure => measure.What), study.Cost?.Note ?? ""]);
                break;
            case Guide guide:
                yield return Section("", "", [guide.TimeNeeded]);
                break;
            case Network network:
                yield return Section("", "", [network.AreaText, .. network.Functions, network.HowToJoin]);
                foreach (var role in network.Roles) yield return Section(role.Role, "roles", [role.Purpose, .. role.Responsibilities, role.Time, role.ReportsTo]);
                break;
            case ToolkitSection section:
                yield return Section("", "", [section.Who, section.Duration, .. section.Inputs, .. section.Outputs]);
                break;
            case Pack pack:
                foreach (var part in pack.Parts) yield return Section(part.Title, "", [part.Note, .. part.Items.Select(item => item.Note)]);
                break;
            case Term term:
                yield return Section("", "", [term.ScopeNote, term.GssCode]);
                break;
            case Council council:
                yield return Section("", "", [council.Code, council.GssCode, .. council.FormerGssCodes]);
                break;
            case Source source:
                yield return Section("", "", [source.Publisher, source.Date.ToString(), source.File]);
                break;
        }
    }

    private static SearchSection Section(string heading, string id, ImmutableArray<string> lines) =>
        new(heading, id, string.Join('\n', lines.Where(line => line.Length > 0)));
}
