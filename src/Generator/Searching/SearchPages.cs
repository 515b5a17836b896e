using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>What of a site can be found: pages, and the terms, councils, organisations, sources and glossary terms that they name.</summary>
public static class SearchPages
{
    private static readonly ImmutableArray<(Relation Relation, string Facet)> Related =
    [
        (Relation.Theme, "theme"), (Relation.Outcome, "outcome"), (Relation.Network, "network"), (Relation.Service, "service"),
    ];

    /// <summary>One for each entry of a site, in the order of its entries.</summary>
    public static ImmutableArray<SearchPage> Of(Site site) => Of(site, site.Entries);

    /// <summary>One for each of some entries of a site, in their order: what of a pack can be found.</summary>
    public static ImmutableArray<SearchPage> Of(Site site, ImmutableArray<Entry> entries)
    {
        var pages = new SearchPage[entries.Length];
        Parallel.For(0, pages.Length, i => pages[i] = Of(site, entries[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(pages);
    }

    /// <summary>The groups of <c>vocabulary/synonyms.yml</c>, then one for each network, council, organisation and glossary term of several names.</summary>
    public static ImmutableArray<ImmutableArray<string>> SynonymsOf(Site site) =>
        [.. site.Synonyms, .. site.Entries.Where(entry => entry is not Term).Select(Names).Where(names => names.Length > 1)];

    /// <summary>A group for each term of a vocabulary that has aliases: "open data" leads to local accountability, but is not all of it.</summary>
    public static ImmutableArray<ImmutableArray<string>> LooseSynonymsOf(Site site) => [.. site.Of<Term>().Select(Names).Where(names => names.Length > 1)];

    private static ImmutableArray<string> Names(Entry entry) => [entry.Title, .. NamesOf(entry)];

    private static SearchPage Of(Site site, Entry entry)
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
            Facets = [.. FacetsOf(site, entry)],
            Facts = [.. FactsOf(site, entry)],
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

    private static IEnumerable<FacetValue> FacetsOf(Site site, Entry entry)
    {
        yield return new FacetValue("type", entry.Kind.Name(), Sentence(entry.Kind.Plural()), (int)entry.Kind);
        if (entry is not PageEntry)
        {
            foreach (var edge in site.From(entry, Relation.Region)) yield return Value("region", edge.To);
            yield break;
        }

        foreach (var (relation, facet) in Related)
        {
            foreach (var edge in site.From(entry, relation)) yield return Value(facet, edge.To);
        }

        var councils = site.From(entry).Where(edge => edge.To is Council && edge.Relation is Relation.Council or Relation.Area or Relation.Member).ToList();
        foreach (var edge in councils.Where(edge => edge.To is Council)) yield return Value("council", edge.To);
        foreach (var region in RegionsOf(site, entry)) yield return Value("region", region);

        if (entry is not CaseStudy study) yield break;
        yield return new FacetValue("stage", study.Stage.Name(), Words(study.Stage.Name()), (int)study.Stage);
        yield return new FacetValue("evidence", study.Evidence.Name(), Words(study.Evidence.Name()), (int)study.Evidence);
        if (study.Period.Year is { } year)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            yield return new FacetValue("year", text, text, -year);
        }
    }

    // Typed regions win; else those of the councils that it happened in (content-model.md, "regions").
    private static IEnumerable<Entry> RegionsOf(Site site, Entry entry)
    {
        var typed = site.From(entry).Where(edge => edge.Relation is Relation.Region or Relation.Area && edge.To.Kind == ContentKind.Region).Select(edge => edge.To).ToList();
        if (typed.Count > 0) return typed;
        return site.From(entry)
            .Where(edge => edge.To is Council && (edge.Relation == Relation.Area || (edge.Relation == Relation.Council && edge.Detail is null or "subject" or "area" or "partner")))
            .SelectMany(edge => site.Targets(edge.To, Relation.Region));
    }

    private static IEnumerable<string> FactsOf(Site site, Entry entry)
    {
        yield return Sentence(entry.Kind.Singular());
        if (entry is CaseStudy study)
        {
            foreach (var edge in site.From(entry, Relation.Council).Where(edge => edge.Detail is null or "subject" or "area").Take(2)) yield return edge.To.Title;
            if (study.Period.Year is { } year) yield return year.ToString(CultureInfo.InvariantCulture);
            yield return Words(study.Stage.Name());
        }

        if (entry is PageEntry { Facts.Status: PageStatus.Archived or PageStatus.Superseded } old) yield return Words(old.Facts.Status.Name());
    }

    private static FacetValue Value(string facet, Entry entry) =>
        new(facet, entry.Id, entry.Title, entry is Term { Order: { } order } ? order : int.MaxValue);

    // "self-reported" stays so, with a capital; "under-way" and "in-preparation" are words.
    private static string Words(string name) => Sentence(name is "self-reported" ? name : name.Replace('-', ' '));

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
