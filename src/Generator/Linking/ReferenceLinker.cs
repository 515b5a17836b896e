using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Looks up what fields name.</summary>
internal sealed class ReferenceLinker(Catalogue catalogue, DiagnosticBag diagnostics)
{
    // For one entry, so that what is said of it depends on nothing else. A file of records may have tens of thousands of names, and refs to as many:
    // then nobody guesses.
    private readonly Guesses guesses = new(catalogue.Entries.Length > 20_000 ? 0 : 200);

    /// <summary>The edges of an entry, in the order typed; what is not there, or should not be named, is reported.</summary>
    public IEnumerable<Edge> Link(Entry entry)
    {
        foreach (var reference in entry.References)
        {
            if (reference.Target == entry.Ref)
            {
                diagnostics.Add(reference.Relation == Relation.TranslationOf ? Translation.OfItself(reference.Span) : UnknownRef.Itself(reference.Span, reference.Field));
                continue;
            }

            if (Find(reference) is not { } target) continue;
            CheckStatus(entry, target, reference);
            yield return new Edge(entry, reference.Relation, target, string.IsNullOrEmpty(reference.Detail) ? null : reference.Detail);
        }
    }

    /// <summary>Looks up refs that stand in no entry: those of site.yml.</summary>
    public void CheckAll(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            if (Find(reference) is { } target && Catalogue.IsDraft(target)) diagnostics.Add(LinkToDraft.InSettings(reference.Span, target.ToString()));
        }
    }

    private Entry? Find(Reference reference)
    {
        var (kind, id) = (reference.Target.Kind, reference.Target.Id);
        if (catalogue.Find(reference.Target) is { } found)
        {
            if (reference.Part is { } part && EntryParts.Find(found, part) is null)
            {
                diagnostics.Add(UnknownRef.NoPart(reference.Span, found.ToString(), part, guesses.To(part, EntryParts.All(found)), [.. EntryParts.All(found)]));
            }

            return found;
        }

        if (kind.IsVocabulary() && catalogue.FindAlias(kind, id) is { } term)
        {
            diagnostics.Add(AliasUsed.Found(reference.Span, id, term.Id, term.Id).Mended(reference.Span, InPlaceOf(reference, term.Id)));
            return term;
        }

        // An entry that could not be read may be the one that is meant, and has been reported.
        if (!catalogue.Incomplete.Contains(kind))
        {
            var meant = catalogue.Find(reference.Target with { Id = MeantId(id) })?.Id;
            diagnostics.Add(UnknownRef.Found(reference.Span, reference.Field, kind.Singular(), id, meant ?? guesses.To(id, catalogue.Ids(kind)), Where(kind))
                .Mended(reference.Span, meant is null ? null : InPlaceOf(reference, meant)));
        }

        return null;
    }

    // "Kent", "“kent”" and "Kent County" are the ids kent and kent-county; a section's id has a slash of its own.
    private static string MeantId(string id) => string.Join('/', id.Split('/').Select(ContentIds.Suggest));

    // What to write where a ref is typed, for a field that takes the id alone; null where more than the id stands there, as in folder/id or "a\u0062".
    private static string? InPlaceOf(Reference reference, string id)
    {
        var typed = reference.Target.Id.Length;
        return reference.Part is null && (reference.Span.Length == typed || reference.Span.Length == typed + 2) ? id : null;
    }

    private void CheckStatus(Entry from, Entry to, Reference reference)
    {
        if (Catalogue.IsDraft(to) && !Catalogue.IsDraft(from)) diagnostics.Add(LinkToDraft.Found(reference.Span, to.ToString()));
        if (to is PageEntry { Facts.Status: PageStatus.Superseded } && reference.Relation is not Relation.Replaces)
        {
            diagnostics.Add(LinkToSuperseded.Found(reference.Span, to.ToString(), Successor(to)));
        }

        if (to is Term && from is PageEntry && to.References.FirstOrDefault(other => other.Relation == Relation.ReplacedBy) is { } replaced)
        {
            diagnostics.Add(ReplacedTerm.Found(reference.Span, to.Id, replaced.Target.Id));
        }
    }

    /// <summary>The ref of the page that took a page's place, as typed; null when the page does not say, which has been reported.</summary>
    internal static string? Successor(Entry page) =>
        page.References.FirstOrDefault(reference => reference.Relation == Relation.SupersededBy)?.Target.ToString();

    /// <summary>Where the things of a kind are written down, as a sentence.</summary>
    internal static string Where(ContentKind kind) => kind switch
    {
        _ when kind.IsVocabulary() => $"The hub's {kind.Plural()} are in vocabulary/{kind.Folder()}.yml.",
        ContentKind.Council or ContentKind.Organisation or ContentKind.Source or ContentKind.GlossaryTerm =>
            $"The hub's {kind.Plural()} are in records/{kind.Folder()}.yml: add it there if it is new.",
        _ => $"The hub's {kind.Plural()} are the files in the folder {kind.Folder()}.",
    };
}
