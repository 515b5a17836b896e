using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sharewell.Searching;

/// <summary>
/// What every query needs, <c>m.js</c>: counts, the separators between shards, the length of each body, the phrases that mean the same.
/// </summary>
/// <remarks>
/// <c>sharewellSearch("m",{p,n,c,s,lo,b,l,t,k,x,f})</c>: profile; pages; how many of them are current (they come first); the length of all titles,
/// summaries, keywords and bodies together; the shortest body, the bits that each body's length above that takes, and those bits; the separators,
/// parted by spaces; how many groups of phrases are synonyms in full; phrases as <c>phrase=group</c>, parted by <c>|</c>; the facets by name and label. The lengths are exact, since a term's weight
/// depends on them to the third decimal.
/// </remarks>
internal static class Manifest
{
    public static byte[] Write(
        SearchSettings settings, IReadOnlyList<SearchPage> pages, ImmutableArray<Segment> segments, TermShards terms, Thesaurus thesaurus, IEnumerable<string> facets)
    {
        var lengths = segments.SelectMany(segment => segment.Lengths).ToArray();
        var shortest = lengths.Length == 0 ? 0 : lengths.Min(length => length.Body);
        var bits = lengths.Length == 0 ? 0 : BitPacking.BitsFor(lengths.Max(length => length.Body) - shortest);
        var packed = new BitPacking();
        foreach (var length in lengths) packed.Add(length.Body - shortest, bits);

        var sums = Enumerable.Range(0, 4).Select(field => lengths.Sum(length => (long)length[field]).ToString(CultureInfo.InvariantCulture));
        var phrases = thesaurus.Phrases.Where(phrase => terms.Groups.Contains(phrase.Group)).Select(phrase => $"{phrase.Phrase}={phrase.Group}");
        var present = facets.ToHashSet(StringComparer.Ordinal);
        var named = settings.Facets.Where(facet => present.Contains(facet.Name)).Select(facet => $"[{ShardScript.Quote(facet.Name)},{ShardScript.Quote(facet.Label)}]");
        return Encoding.UTF8.GetBytes(
            $"{ShardScript.Function}(\"m\",{{p:\"{(settings.Profile == AnalyserProfile.Lunr ? "lunr" : "hub")}\",n:{pages.Count},c:{pages.Count(page => page.IsCurrent)},"
            + $"s:[{string.Join(',', sums)}],lo:{shortest},b:{bits},l:\"{packed.ToBase64()}\",t:{ShardScript.Quote(string.Join(' ', terms.Separators))},k:{thesaurus.Strict},"
            + $"x:{ShardScript.Quote(string.Join('|', phrases))},f:[{string.Join(',', named)}]}})\n");
    }
}
