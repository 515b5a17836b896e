using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The glossary of a pack as a book: the words that its texts link to, and those that they refer to in turn.</summary>
internal static class PackGlossary
{
    /// <summary>The terms, by term.</summary>
    public static ImmutableArray<GlossaryTerm> Terms(SiteView view, PackVolume volume)
    {
        var linked = volume.Pages.Select(packed => ((PageEntry)packed.Page, packed.Body)).Prepend((volume.Pack, volume.Pack.Body))
            .SelectMany(text => text.Body.Links.Select(link => view.Site.Resolve(text.Item1, link.Target)))
            .OfType<LinkTarget.ToEntry>().Select(target => target.Entry).OfType<GlossaryTerm>();
        var terms = new HashSet<GlossaryTerm>();
        var next = new Stack<GlossaryTerm>(linked);
        while (next.TryPop(out var term))
        {
            if (!terms.Add(term)) continue;
            foreach (var other in view.Site.Targets(term, Relation.See).OfType<GlossaryTerm>()) next.Push(other);
        }

        return [.. view.GlossaryTerms.Where(terms.Contains)];
    }

    /// <summary>The ids of their entries: what links may name.</summary>
    public static FrozenSet<string> Anchors(SiteView view, PackVolume volume) => Terms(view, volume).Select(term => term.Anchor).ToFrozenSet(StringComparer.Ordinal);
}
