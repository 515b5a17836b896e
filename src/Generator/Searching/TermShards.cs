using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sharewell.Searching;

/// <summary>
/// Merges segments into the term shards: files that hold a range of the sorted vocabulary each, so that a query, and a word that is still being
/// typed, needs one or two of them.
/// </summary>
/// <remarks>
/// <para>A shard is <c>sharewellSearch("t",3,"term term","base64")</c>. The bytes are: for each term the number of bytes of its postings; then the
/// postings. A posting is the page's number less the one before, times four, plus a code: 0 and 1 for a word that stands once or twice in the body
/// and nowhere else, 2 for one that stands there more often (the count less 3 follows), 3 for one that stands in other fields too: a set of fields
/// follows (1 title, 2 summary, 4 keywords, 8 body), then for each of them its count and, but for the body, the field's length. All numbers are
/// LEB128.</para>
/// <para>Counts and not weights: 1.3 bytes a posting against 3.2, and the script works the weight out as lunr does.</para>
/// </remarks>
internal sealed class TermShards
{
    // Measured on 1,000 and 10,000 pages: smaller shards cost more in separators than they save, larger ones more in neighbours (search.md, 5).
    private const int SmallSite = 5_000;
    private const int SmallTarget = 4_000;
    private const int LargeTarget = 8_000;

    private readonly int target;
    private readonly List<byte[]> shards = [];
    private readonly List<string> separators = [];
    private readonly SortedDictionary<char, StringBuilder> lexicons = [];
    private readonly StringBuilder shardTerms = new();
    private readonly ByteBuffer shardLengths = new();
    private readonly ByteBuffer shardPostings = new();
    private readonly ByteBuffer termPostings = new();
    private readonly int many;
    private string lastTerm = "";
    private int termPages;

    private TermShards(int pages)
    {
        target = pages <= SmallSite ? SmallTarget : LargeTarget;
        many = Math.Max(3, pages / 500);
    }

    /// <summary>The files, in the order of their ranges.</summary>
    public IReadOnlyList<byte[]> Files => shards;

    /// <summary>For each shard but the first, the shortest text that no term before it reaches and no term in it comes before.</summary>
    public IReadOnlyList<string> Separators => separators;

    /// <summary>
    /// The vocabulary by first letter: <c>a</c> to <c>z</c>, <c>0</c> for digits, <c>_</c> for all else. A term that stands on many pages begins with a
    /// capital: of the words that a slip may have meant, those are tried first. Terms of synonyms are not in it.
    /// </summary>
    public IReadOnlyDictionary<char, StringBuilder> Lexicons => lexicons;

    /// <summary>The groups of synonyms that some page has.</summary>
    public SortedSet<int> Groups { get; } = [];

    public static TermShards Merge(ImmutableArray<Segment> segments, int pages)
    {
        var merged = new TermShards(pages);
        var places = new int[segments.Length];
        var queue = new PriorityQueue<int, (string Term, int Segment)>(Comparer<(string Term, int Segment)>.Create(
            (a, b) => string.CompareOrdinal(a.Term, b.Term) is var order and not 0 ? order : a.Segment.CompareTo(b.Segment)));
        for (var s = 0; s < segments.Length; s++)
        {
            if (segments[s].Terms.Length > 0) queue.Enqueue(s, (segments[s].Terms[0], s));
        }

        string? term = null;
        var lastPage = 0;
        while (queue.TryPeek(out var s, out var key))
        {
            if (term is not null && key.Term != term) merged.Close(term);
            if (key.Term != term) (term, lastPage) = (key.Term, 0);
            lastPage = merged.Append(segments[s], s * Segment.Size, places[s], lastPage);
            places[s]++;
            if (places[s] < segments[s].Terms.Length) queue.DequeueEnqueue(s, (segments[s].Terms[places[s]], s));
            else queue.Dequeue();
        }

        if (term is not null) merged.Close(term);
        // Even a hub without a word has a shard: the script asks for the first one whatever is typed.
        if (merged.shardTerms.Length > 0 || merged.shards.Count == 0) merged.CloseShard();
        return merged;
    }

    private int Append(Segment segment, int firstPage, int rank, int lastPage)
    {
        for (var i = segment.Starts[rank]; i < segment.Starts[rank + 1]; i++)
        {
            var posting = segment.Postings[i];
            var delta = (posting.Page - lastPage) * 4;
            lastPage = posting.Page;
            termPages++;
            if (posting.BodyOnly)
            {
                termPostings.WriteNumber(delta + Math.Min(posting.Packed, 3) - 1);
                if (posting.Packed > 2) termPostings.WriteNumber(posting.Packed - 3);
                continue;
            }

            termPostings.WriteNumber(delta + 3);
            var counts = segment.Counts[posting.Index];
            var lengths = segment.Lengths[posting.Page - firstPage];
            var fields = 0;
            for (var field = 0; field < 4; field++) fields |= counts[field] > 0 ? 1 << field : 0;
            termPostings.WriteNumber(fields);
            for (var field = 0; field < 4; field++)
            {
                if (counts[field] == 0) continue;
                termPostings.WriteNumber(counts[field]);
                if (field < 3) termPostings.WriteNumber(lengths[field]);
            }
        }

        return lastPage;
    }

    private void Close(string term)
    {
        // A word of which no page has a posting: a stop word that only took part in phrases.
        if (termPostings.Length == 0) return;
        var size = RawSize(term, termPostings.Length);
        var large = size > target / 2;
        if (shardTerms.Length > 0 && (large || RawSize("", shardPostings.Length + shardLengths.Length) + shardTerms.Length + size > target)) CloseShard();
        if (shardTerms.Length == 0 && shards.Count > 0) separators.Add(Separator(lastTerm, term));
        if (shardTerms.Length > 0) shardTerms.Append(' ');
        shardTerms.Append(term);
        shardLengths.WriteNumber(termPostings.Length);
        shardPostings.Write(termPostings.Written);
        termPostings.Clear();
        lastTerm = term;
        if (large) CloseShard();
        Enter(term);
        termPages = 0;
    }

    private void CloseShard()
    {
        shardLengths.Write(shardPostings.Written);
        var script = $"{Encoding.UTF8.GetString(ShardScript.Open("t", shards.Count))}{ShardScript.Quote(shardTerms.ToString())},\"{Convert.ToBase64String(shardLengths.Written)}\")\n";
        shards.Add(Encoding.UTF8.GetBytes(script));
        shardTerms.Clear();
        shardLengths.Clear();
        shardPostings.Clear();
    }

    private void Enter(string term)
    {
        if (term[0] == '=')
        {
            // In lunr's profile a term may begin so; only a number behind it makes it a group's.
            if (int.TryParse(term.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var group)) Groups.Add(group);
            return;
        }

        var letter = char.IsAsciiLetterLower(term[0]) ? term[0] : char.IsAsciiDigit(term[0]) ? '0' : '_';
        if (!lexicons.TryGetValue(letter, out var lexicon)) lexicons[letter] = lexicon = new StringBuilder();
        if (lexicon.Length > 0) lexicon.Append(' ');
        lexicon.Append(termPages >= many && letter != '_' ? char.ToUpperInvariant(term[0]) : term[0]).Append(term, 1, term.Length - 1);
    }

    // Four characters of base64 for three bytes.
    private static int RawSize(string term, int bytes) => term.Length + 1 + ((bytes + 2) / 3 * 4);

    // "council" and "councillor" are parted by "councill", "benefit" and "council" by "c".
    private static string Separator(string before, string after)
    {
        var common = 0;
        while (common < before.Length && before[common] == after[common]) common++;
        return after[..(common + 1)];
    }
}
