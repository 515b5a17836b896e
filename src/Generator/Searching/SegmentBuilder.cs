using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sharewell.Searching;

/// <summary>Reads the pages of one segment, word by word.</summary>
internal sealed class SegmentBuilder
{
    private const int BodyField = 3;
    private readonly Analyser analyser;
    private readonly Thesaurus thesaurus;

    // Every spelling is analysed once a segment: a text of a million words has some ten thousand spellings.
    private readonly Dictionary<string, Spelling> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Spelling>.AlternateLookup<ReadOnlySpan<char>> spellingsBySpan;
    private readonly Dictionary<string, int> termIds = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];

    // How often each term stands in each field of the page that is being read: four numbers a term, all zero between pages.
    private readonly List<int> tally = [];
    private readonly List<int> touched = [];
    private readonly List<(int Term, Posting Posting)> postings = [];
    private readonly List<FieldCounts> counts = [];
    private readonly List<Thesaurus.Node> openPhrases = [];
    private char[] room = new char[16 * 1024];

    public SegmentBuilder(Analyser analyser, Thesaurus thesaurus)
    {
        (this.analyser, this.thesaurus) = (analyser, thesaurus);
        spellingsBySpan = spellings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Indexes pages that follow each other in the whole index.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="first">The number of the first.</param>
    public Segment Build(ReadOnlySpan<SearchPage> pages, int first)
    {
        var lengths = new FieldCounts[pages.Length];
        var records = new byte[pages.Length][];
        var recordWriter = new RecordWriter();
        for (var i = 0; i < pages.Length; i++)
        {
            var sections = pages[i].ReadSections();
            lengths[i] = Count(pages[i], sections);
            Post(first + i);
            records[i] = recordWriter.Write(first + i, pages[i], sections);
        }

        return Sorted(lengths, records);
    }

    private FieldCounts Count(SearchPage page, ImmutableArray<SearchSection> sections)
    {
        var title = Read(page.Title, 0);
        var summary = Read(page.Summary, 1);
        var keywords = 0;
        foreach (var keyword in page.Keywords) keywords += Read(keyword, 2);
        var body = 0;
        foreach (var section in sections) body += Read(section.Heading, BodyField) + Read(section.Text, BodyField);
        foreach (var mention in page.Mentions) keywords += Read(mention, 2, onlyNew: true);
        return new FieldCounts(title, summary, keywords, body);
    }

    // Counts the words of a text into the tally, and gives how many were indexed.
    private int Read(string text, int field, bool onlyNew = false)
    {
        if (text.Length == 0) return 0;
        if (room.Length < Analyser.RoomFor(text.Length)) room = new char[Analyser.RoomFor(text.Length) * 2];
        var prepared = room.AsSpan(0, analyser.Prepare(text, room));
        var keepStopWords = field == 0 && analyser.KeepsStopWordsOfTitles;
        var position = 0;
        var indexed = 0;
        openPhrases.Clear();
        while (analyser.Next(prepared, ref position, out var word))
        {
            ref var spelling = ref CollectionsMarshal.GetValueRefOrNullRef(spellingsBySpan, word);
            var known = System.Runtime.CompilerServices.Unsafe.IsNullRef(ref spelling) ? Learn(word) : spelling;
            if (known.Term < 0) continue;
            if ((!known.IsStopWord || keepStopWords) && !(onlyNew && IsTouched(known.Term)))
            {
                Touch(known.Term, field);
                indexed++;
            }

            if (!onlyNew && (openPhrases.Count > 0 || known.Opens is not null)) FollowPhrases(known, field);
        }

        return indexed;
    }

    private Spelling Learn(ReadOnlySpan<char> word)
    {
        var (term, isStopWord) = analyser.Analyse(word);
        var spelling = term.Length == 0 ? new Spelling(-1, true, null) : new Spelling(IdOf(term), isStopWord, thesaurus.Root.After(term));
        spellings.Add(word.ToString(), spelling);
        return spelling;
    }

    private int IdOf(string term)
    {
        if (termIds.TryGetValue(term, out var id)) return id;
        id = terms.Count;
        termIds.Add(term, id);
        terms.Add(term);
        CollectionsMarshal.SetCount(tally, tally.Count + 4);
        CollectionsMarshal.AsSpan(tally)[^4..].Clear();
        return id;
    }

    private bool IsTouched(int term)
    {
        var ofTerm = CollectionsMarshal.AsSpan(tally).Slice(term * 4, 4);
        return (ofTerm[0] | ofTerm[1] | ofTerm[2] | ofTerm[3]) != 0;
    }

    private void Touch(int term, int field)
    {
        var ofTerm = CollectionsMarshal.AsSpan(tally).Slice(term * 4, 4);
        if (ofTerm[0] + ofTerm[1] + ofTerm[2] + ofTerm[3] == 0) touched.Add(term);
        ofTerm[field]++;
    }

    // Each open phrase goes on with this word or ends; the word may open new ones. A finished phrase counts for all of its groups.
    private void FollowPhrases(Spelling word, int field)
    {
        var kept = 0;
        for (var i = 0; i < openPhrases.Count; i++)
        {
            if (openPhrases[i].After(terms[word.Term]) is not { } next) continue;
            foreach (var group in next.Groups) Touch(IdOf(Thesaurus.TermOf(group)), field);
            openPhrases[kept++] = next;
        }

        openPhrases.RemoveRange(kept, openPhrases.Count - kept);
        if (word.Opens is null) return;
        foreach (var group in word.Opens.Groups) Touch(IdOf(Thesaurus.TermOf(group)), field);
        openPhrases.Add(word.Opens);
    }

    private void Post(int page)
    {
        var numbers = CollectionsMarshal.AsSpan(tally);
        foreach (var term in touched)
        {
            var ofTerm = numbers.Slice(term * 4, 4);
            if ((ofTerm[0] | ofTerm[1] | ofTerm[2]) == 0)
            {
                postings.Add((term, new Posting(page, ofTerm[BodyField])));
            }
            else
            {
                postings.Add((term, new Posting(page, ~counts.Count)));
                counts.Add(new FieldCounts(ofTerm[0], ofTerm[1], ofTerm[2], ofTerm[BodyField]));
            }

            ofTerm.Clear();
        }

        touched.Clear();
    }

    // A counting sort: pages came in order, so within a term they stay in order.
    private Segment Sorted(FieldCounts[] lengths, byte[][] records)
    {
        var inOrder = terms.Select((text, id) => (text, id)).OrderBy(term => term.text, StringComparer.Ordinal).ToArray();
        var rankOf = new int[inOrder.Length];
        for (var rank = 0; rank < inOrder.Length; rank++) rankOf[inOrder[rank].id] = rank;

        var starts = new int[inOrder.Length + 1];
        foreach (var (term, _) in CollectionsMarshal.AsSpan(postings)) starts[rankOf[term] + 1]++;
        for (var rank = 0; rank < inOrder.Length; rank++) starts[rank + 1] += starts[rank];

        var next = starts.AsSpan(0, inOrder.Length).ToArray();
        var sorted = new Posting[postings.Count];
        foreach (var (term, posting) in CollectionsMarshal.AsSpan(postings)) sorted[next[rankOf[term]]++] = posting;
        return new Segment
        {
            Terms = [.. inOrder.Select(term => term.text)],
            Starts = starts,
            Postings = sorted,
            Counts = counts,
            Lengths = lengths,
            Records = records,
        };
    }

    /// <summary>What is known of a spelling.</summary>
    /// <param name="Term">The number of its term; -1 for a word that is not indexed at all.</param>
    /// <param name="IsStopWord">True for a word that only titles keep.</param>
    /// <param name="Opens">Where phrases that begin with it go on; null when none does.</param>
    private readonly record struct Spelling(int Term, bool IsStopWord, Thesaurus.Node? Opens);
}
