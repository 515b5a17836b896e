using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Finds what each entry names and where the links of its body lead, entry by entry on all processors.</summary>
internal static class EntryLinker
{
    /// <summary>Links all entries, in their order; what is not there is reported.</summary>
    /// <param name="catalogue">Everything.</param>
    /// <param name="attachments">The pictures and files that links may lead to.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="memory">What was linked before, if anything is kept.</param>
    public static LinkedEntry[] Link(Catalogue catalogue, ImmutableArray<Attachment> attachments, DiagnosticBag diagnostics, Memory? memory)
    {
        var linked = new LinkedEntry[catalogue.Entries.Length];
        Parallel.For(0, linked.Length, index =>
        {
            var entry = catalogue.Entries[index];
            linked[index] = FileInHand.Run(entry.Span.Path.Value, () => memory.Recall(
                "links", entry.ToString(), (entry, attachments), diagnostics, own => Link(entry, catalogue, own), before => before.Holds(catalogue)));
        });
        return linked;
    }

    private static LinkedEntry Link(Entry entry, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var edges = new List<Edge>(new ReferenceLinker(catalogue, diagnostics).Link(entry));
        var isWhole = edges.Count == entry.References.Length;
        if (entry is CaseStudy study)
        {
            var (regions, areAll) = CaseRegions.Of(study, edges, catalogue);
            edges.AddRange(regions);
            isWhole &= areAll;
        }

        if (entry is not PageEntry page) return new LinkedEntry(entry, [.. edges], FrozenDictionary<string, LinkTarget>.Empty, isWhole);
        var resolver = new LinkResolver(page, catalogue, diagnostics);
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        var linked = new HashSet<ContentRef> { page.Ref };
        foreach (var link in page.Body.Links)
        {
            if (resolver.Resolve(link) is not { } target)
            {
                isWhole = false;
                continue;
            }

            targets[link.Target] = target;
            if (target is LinkTarget.ToEntry { Entry: var other } && linked.Add(other.Ref)) edges.Add(new Edge(page, Relation.LinksTo, other, null));
        }

        return new LinkedEntry(entry, [.. edges], targets.ToFrozenDictionary(StringComparer.Ordinal), isWhole);
    }
}

/// <summary>An entry with all that it leads to.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Edges">What it names, then, for a case study, the regions of its councils, then what its body links to.</param>
/// <param name="Targets">Where the links of its body lead, by target as typed; broken ones are not there.</param>
/// <param name="IsWhole">True when all that it names was found by its own name.</param>
internal sealed record LinkedEntry(Entry Entry, ImmutableArray<Edge> Edges, FrozenDictionary<string, LinkTarget> Targets, bool IsWhole)
{
    /// <summary>True while everything that it leads to is what it was; then nothing else can make it another.</summary>
    public bool Holds(Catalogue catalogue)
    {
        if (!IsWhole) return false;
        foreach (var edge in Edges)
        {
            if (!ReferenceEquals(catalogue.Find(edge.To.Ref), edge.To)) return false;
        }

        return true;
    }
}
