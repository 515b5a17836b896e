using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Entries to Site: what each names is looked up, and what only the whole can show is checked.</summary>
public static class SiteLinker
{
    /// <summary>Links all entries.</summary>
    /// <param name="set">What validation gave.</param>
    /// <param name="settings">What site.yml says.</param>
    /// <param name="today">The UTC day of the build.</param>
    /// <param name="withDrafts">True to show drafts. They are checked in any case.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="memory">What was linked before, if anything is kept.</param>
    /// <returns>The site; whether it may be published is for the diagnostics to say.</returns>
    public static Site Link(EntrySet set, SiteSettings settings, DateOnly today, bool withDrafts, DiagnosticBag diagnostics, Memory? memory = null)
    {
        var catalogue = Catalogue.Make(set, diagnostics);
        new ReferenceLinker(catalogue, diagnostics).CheckAll(settings.References);
        var linked = EntryLinker.Link(catalogue, set.Attachments, diagnostics, memory);
        var edges = new List<Edge>(linked.Sum(entry => entry.Edges.Length));
        foreach (var entry in linked) edges.AddRange(entry.Edges);

        TitleCheck.Check(catalogue, diagnostics);
        CycleCheck.Check(edges, diagnostics);
        ToolkitCheck.Check(catalogue, diagnostics);
        PackCheck.Check(catalogue, diagnostics);
        RedirectCheck.Check(catalogue, diagnostics);
        TranslationCheck.Check(edges, settings.Language, diagnostics);

        // Drafts leave here, after every fault of theirs and of links to them was told.
        if (!withDrafts) linked = [.. linked.Where(entry => !Catalogue.IsDraft(entry.Entry)).Select(WithoutDrafts)];
        if (!linked.Any(entry => entry.Entry is PageEntry) && !diagnostics.HasErrors) diagnostics.Add(MissingSite.Content(new ContentPath("")));
        var site = new Site(settings, today, linked.Select(entry => (entry.Entry, entry.Edges)), memory)
        {
            Relatives = RelatedPages.Of,
            BodyLinks = linked.Where(entry => entry.Targets.Count > 0).ToDictionary(entry => entry.Entry.Ref, entry => entry.Targets),
            Attachments = set.Attachments,
            Synonyms = set.Synonyms,
            Editions = set.Editions,
        };
        EditionCheck.Check(site, catalogue, diagnostics);
        return site;
    }

    private static LinkedEntry WithoutDrafts(LinkedEntry entry) =>
        entry.Edges.Any(edge => Catalogue.IsDraft(edge.To)) ? entry with { Edges = [.. entry.Edges.Where(edge => !Catalogue.IsDraft(edge.To))] } : entry;
}
