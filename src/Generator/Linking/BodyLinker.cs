using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Looks up the links of every body, page by page on all processors; results stand in the order of the pages.</summary>
internal static class BodyLinker
{
    /// <summary>The links of one page's body.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Targets">Where each leads, by target as typed; broken ones are not there.</param>
    /// <param name="Edges">One for each entry linked to.</param>
    internal sealed record Links(PageEntry Page, FrozenDictionary<string, LinkTarget> Targets, ImmutableArray<Edge> Edges);

    /// <summary>Links all bodies; broken links are reported.</summary>
    public static Links[] Link(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var pages = catalogue.Entries.OfType<PageEntry>().ToArray();
        var links = new Links[pages.Length];
        Parallel.For(0, pages.Length, index => links[index] = FileInHand.Run(pages[index].Path.Value, () => LinkOne(pages[index], catalogue, diagnostics)));
        return links;
    }

    private static Links LinkOne(PageEntry page, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var resolver = new LinkResolver(page, catalogue, diagnostics);
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        var edges = ImmutableArray.CreateBuilder<Edge>();
        var linked = new HashSet<ContentRef> { page.Ref };
        foreach (var link in page.Body.Links)
        {
            if (resolver.Resolve(link) is not { } target) continue;
            targets[link.Target] = target;
            if (target is LinkTarget.ToEntry { Entry: var entry } && linked.Add(entry.Ref)) edges.Add(new Edge(page, Relation.LinksTo, entry, null));
        }

        return new Links(page, targets.ToFrozenDictionary(StringComparer.Ordinal), edges.DrainToImmutable());
    }
}
