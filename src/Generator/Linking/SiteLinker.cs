using System.Collections.Frozen;
using System.Collections.Immutable;
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
    /// <returns>The site; whether it may be published is for the diagnostics to say.</returns>
    public static Site Link(EntrySet set, SiteSettings settings, DateOnly today, bool withDrafts, DiagnosticBag diagnostics)
    {
        var catalogue = Catalogue.Make(set, diagnostics);
        var references = new ReferenceLinker(catalogue, diagnostics);
        references.CheckAll(settings.References);
        var edges = catalogue.Entries.SelectMany(references.Link).ToList();
        edges.AddRange(CaseRegions.Compute(catalogue, edges));

        var bodies = BodyLinker.Link(catalogue, diagnostics);
        foreach (var body in bodies) edges.AddRange(body.Edges);

        TitleCheck.Check(catalogue, diagnostics);
        CycleCheck.Check(edges, diagnostics);
        ToolkitCheck.Check(catalogue, diagnostics);
        PackCheck.Check(catalogue, diagnostics);
        RedirectCheck.Check(catalogue, diagnostics);
        TranslationCheck.Check(edges, settings.Language, diagnostics);

        // Drafts leave here, after every fault of theirs and of links to them was told.
        var shown = catalogue.Entries.Where(entry => withDrafts || !Catalogue.IsDraft(entry)).ToImmutableArray();
        if (!shown.OfType<PageEntry>().Any() && !diagnostics.HasErrors) diagnostics.Add(MissingSite.Content(new ContentPath("")));
        var names = shown.Select(entry => entry.Ref).ToHashSet();
        var links = edges.Where(edge => names.Contains(edge.From.Ref) && names.Contains(edge.To.Ref)).ToImmutableArray();
        var site = new Site(settings, today, shown, links)
        {
            RelatedPages = RelatedPages.Compute(shown, links),
            BodyLinks = bodies.Where(body => names.Contains(body.Page.Ref) && body.Targets.Count > 0).ToFrozenDictionary(body => body.Page.Ref, body => body.Targets),
            Attachments = set.Attachments,
            Synonyms = set.Synonyms,
            Editions = set.Editions,
        };
        EditionCheck.Check(site, catalogue, diagnostics);
        return site;
    }
}
