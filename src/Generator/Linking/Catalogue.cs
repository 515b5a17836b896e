using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>All entries by name, path and alias: where links and refs are looked up.</summary>
internal sealed class Catalogue
{
    // Plain dictionaries: frozen ones take longer to make than all that is looked up here.
    private readonly Dictionary<ContentRef, Entry> byRef;
    private readonly FrozenDictionary<(ContentKind Kind, string Folded), Entry> byAlias;
    private readonly Lazy<Dictionary<ContentKind, ImmutableArray<string>>> ids;
    private readonly Lazy<ILookup<string, string>> pathsByLowerCase;

    private Catalogue(EntrySet set, ImmutableArray<Entry> entries, FrozenDictionary<(ContentKind Kind, string Folded), Entry> aliases)
    {
        Entries = entries;
        Incomplete = set.Incomplete;
        byAlias = aliases;
        byRef = entries.ToDictionary(entry => entry.Ref);
        ids = new(() => entries.GroupBy(entry => entry.Kind).ToDictionary(group => group.Key, group => group.Select(entry => entry.Id).ToImmutableArray()));
        Pages = entries.OfType<PageEntry>().ToDictionary(page => page.Path.Value, StringComparer.Ordinal);
        pathsByLowerCase = new(() => Pages.Keys.ToLookup(path => path.ToLowerInvariant(), StringComparer.Ordinal));
        Attachments = set.Attachments.ToFrozenDictionary(attachment => attachment.Path.Value, StringComparer.Ordinal);
    }

    /// <summary>Everything, each name once, by kind and id.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Kinds of which some entry could not be read.</summary>
    public FrozenSet<ContentKind> Incomplete { get; }

    /// <summary>Pages by the path of their file.</summary>
    public IReadOnlyDictionary<string, PageEntry> Pages { get; }

    /// <summary>Paths of pages by the same in lower case, for links whose letter case is wrong.</summary>
    public ILookup<string, string> PathsByLowerCase => pathsByLowerCase.Value;

    /// <summary>Pictures and files by path.</summary>
    public FrozenDictionary<string, Attachment> Attachments { get; }

    /// <summary>Puts entries in order; ids and aliases that stand twice are reported, and the first is kept.</summary>
    public static Catalogue Make(EntrySet set, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<ContentRef, Entry>(set.Entries.Length);
        foreach (var entry in set.Entries)
        {
            if (!first.TryAdd(entry.Ref, entry)) diagnostics.Add(DuplicateName.Id(entry.Span, entry.Kind.Plural(), entry.Id, first[entry.Ref].Span.Line));
        }

        var entries = set.Entries.Where(entry => ReferenceEquals(first[entry.Ref], entry)).ToImmutableArray();
        return new Catalogue(set, entries, Aliases(entries, diagnostics));
    }

    /// <summary>True for a page that is a draft.</summary>
    public static bool IsDraft(Entry entry) => entry is PageEntry { Facts.Status: PageStatus.Draft };

    /// <summary>The entry of a name, or null.</summary>
    public Entry? Find(ContentRef name) => byRef.GetValueOrDefault(name);

    /// <summary>The term that a label or another word stands for, letter case and accents free; null for none.</summary>
    public Entry? FindAlias(ContentKind kind, string word) => byAlias.GetValueOrDefault((kind, Folding.Fold(word)));

    /// <summary>All ids of a kind.</summary>
    public ImmutableArray<string> Ids(ContentKind kind) => ids.Value.GetValueOrDefault(kind, []);

    private static FrozenDictionary<(ContentKind Kind, string Folded), Entry> Aliases(ImmutableArray<Entry> entries, DiagnosticBag diagnostics)
    {
        var aliases = new Dictionary<(ContentKind, string), Entry>();
        // Labels first: where one term's alias is another's label, the alias is the fault.
        var terms = entries.OfType<Term>().ToArray();
        foreach (var term in terms.Where(term => term.Title.Length > 0)) Add(term, term.Title);
        foreach (var term in terms)
        {
            foreach (var word in term.Aliases) Add(term, word);
        }

        return aliases.ToFrozenDictionary();

        void Add(Term term, string word)
        {
            var key = (term.Kind, Folding.Fold(word));
            if (!aliases.TryAdd(key, term) && !ReferenceEquals(aliases[key], term)) diagnostics.Add(DuplicateName.Alias(term.Span, word, aliases[key].Id));
        }
    }
}
