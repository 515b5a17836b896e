using System.Collections.Immutable;

namespace Sharewell.Searching;

/// <summary>
/// Finds words and phrases that mean the same while a text is read. Each group has a term of its own in the index, such as <c>=3</c>, which no
/// text can contain; a page gets it once for each time that any phrase of the group stands in it. So a query for <c>LIN</c> finds pages that only
/// write "local improvement network", and, since the phrase was seen as a phrase when the page was read, not those that write the three words apart.
/// </summary>
internal sealed class Thesaurus
{
    private Thesaurus(Node root, ImmutableArray<(string Phrase, int Group)> phrases, int strict) => (Root, Phrases, Strict) = (root, phrases, strict);

    /// <summary>No words seen.</summary>
    public Node Root { get; }

    /// <summary>Every phrase as its terms parted by spaces, with its group, in ordinal order.</summary>
    public ImmutableArray<(string Phrase, int Group)> Phrases { get; }

    /// <summary>Groups below this number are synonyms in full, the others loose ones.</summary>
    public int Strict { get; }

    /// <summary>The term of a group.</summary>
    public static string TermOf(int group) => "=" + group;

    /// <summary>Prepares groups of phrases; groups with fewer than two different phrases after analysis say nothing and are left out.</summary>
    public static Thesaurus Of(ImmutableArray<ImmutableArray<string>> groups, ImmutableArray<ImmutableArray<string>> loose, Analyser analyser)
    {
        var root = new Node();
        var phrases = new List<(string Phrase, int Group)>();
        var count = 0;
        var strict = 0;
        foreach (var (group, isLoose) in groups.Select(group => (group, false)).Concat(loose.Select(group => (group, true))))
        {
            var members = group
                .Select(phrase => analyser.Terms(phrase, keepStopWords: true))
                .Where(terms => terms.Length > 0)
                .DistinctBy(terms => string.Join(' ', terms))
                .ToList();
            if (members.Count < 2) continue;
            foreach (var terms in members)
            {
                var node = terms.Aggregate(root, (at, term) => at.Child(term));
                node.Groups = node.Groups.Add(count);
                phrases.Add((string.Join(' ', terms), count));
            }

            count++;
            if (!isLoose) strict = count;
        }

        phrases.Sort((a, b) => string.CompareOrdinal(a.Phrase, b.Phrase) is var order and not 0 ? order : a.Group.CompareTo(b.Group));
        return new Thesaurus(root, [.. phrases], strict);
    }

    /// <summary>Words seen so far of one or more phrases.</summary>
    internal sealed class Node
    {
        private readonly Dictionary<string, Node> children = new(StringComparer.Ordinal);

        /// <summary>Groups with a phrase that ends here.</summary>
        public ImmutableArray<int> Groups { get; set; } = [];

        /// <summary>The node after one more term, or null when no phrase goes on so.</summary>
        public Node? After(string term) => children.GetValueOrDefault(term);

        public Node Child(string term)
        {
            if (!children.TryGetValue(term, out var child)) children[term] = child = new Node();
            return child;
        }
    }
}
