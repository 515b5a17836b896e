using System.Collections.Immutable;
using System.Text;

namespace Sharewell.Searching;

/// <summary>
/// What every page can be filtered by, one file a facet: <c>sharewellSearch("f","theme",[["id","label"]],bitset,countBits,idBits,"base64")</c>.
/// </summary>
/// <remarks>
/// Pages in order, each as few bits as will do. Either a bit for each value (<c>bitset</c> 1), or the number of the page's values in
/// <c>countBits</c> (none where every page has exactly one), then each value's number in <c>idBits</c>; whichever is smaller.
/// </remarks>
internal static class FacetFile
{
    /// <summary>The file of a facet; null when no page has it.</summary>
    public static byte[]? Write(string facet, IReadOnlyList<SearchPage> pages)
    {
        var known = new Dictionary<string, FacetValue>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var value in page.Facets)
            {
                if (value.Facet == facet) known.TryAdd(value.Id, value);
            }
        }

        if (known.Count == 0) return null;
        var values = known.Values
            .OrderBy(value => value.Order).ThenBy(value => value.Label, StringComparer.Ordinal).ThenBy(value => value.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var numbers = values.Select((value, number) => (value.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        var ofPages = pages.Select(page => NumbersOf(page, facet, numbers)).ToArray();
        var everyPageHasOne = ofPages.All(ids => ids.Length == 1);
        var countBits = everyPageHasOne ? 0 : BitPacking.BitsFor(ofPages.Max(ids => ids.Length));
        var idBits = BitPacking.BitsFor(values.Length - 1);
        var asLists = ofPages.Sum(ids => (long)countBits + (ids.Length * idBits));
        var asSets = (long)pages.Count * values.Length;

        var bits = new BitPacking();
        foreach (var ids in ofPages)
        {
            if (asSets < asLists)
            {
                for (var value = 0; value < values.Length; value++) bits.Add(Array.IndexOf(ids, value) >= 0 ? 1 : 0, 1);
            }
            else
            {
                bits.Add(ids.Length, countBits);
                foreach (var id in ids) bits.Add(id, idBits);
            }
        }

        var list = string.Join(',', values.Select(value => $"[{ShardScript.Quote(value.Id)},{ShardScript.Quote(value.Label)}]"));
        return Encoding.UTF8.GetBytes($"{ShardScript.Function}(\"f\",{ShardScript.Quote(facet)},[{list}],{(asSets < asLists ? 1 : 0)},{countBits},{idBits},\"{bits.ToBase64()}\")\n");
    }
    private static int[] NumbersOf(SearchPage page, string facet, Dictionary<string, int> numbers)
    {
        var found = new SortedSet<int>();
        foreach (var value in page.Facets)
        {
            if (value.Facet == facet) found.Add(numbers[value.Id]);
        }

        return [.. found];
    }
}
