using System.Numerics;
using System.Runtime.InteropServices;

namespace Sharewell.Linking;

/// <summary>
/// Which pages name the same things, and how much that weighs: finds for one page the few that share most with it.
/// </summary>
/// <remarks>
/// What few pages name has a list of them, which is added up number by number. What many name (more than one in 64) has a row of bits, a bit a page:
/// sums of 64 pages at a time are kept as binary digits, a word a digit, so that a page costs N/64 steps for each such thing it names, and lists shorter
/// than N/64 for the others. All pages together: N * N/64 steps of a nanosecond or less, 0.2 s for 100,000 pages and each thing that a page names.
/// </remarks>
internal sealed class SharedNames
{
    private const int Lanes = 64;
    private const int MostDigits = 24;

    private readonly int count;
    private readonly Dictionary<int, int[]> few = [];
    private readonly Dictionary<int, ulong[]> many = [];

    /// <summary>Notes who names what.</summary>
    /// <param name="count">How many pages there are; they are numbered from 0, the better of two equals first.</param>
    /// <param name="naming">By the number of a thing the pages that name it and may be found, in ascending order.</param>
    public SharedNames(int count, IReadOnlyDictionary<int, List<int>> naming)
    {
        this.count = count;
        var words = Words;
        foreach (var (thing, pages) in naming)
        {
            if (pages.Count <= words)
            {
                few.Add(thing, [.. pages]);
                continue;
            }

            var bits = new ulong[words];
            foreach (var page in pages) bits[page / Lanes] |= 1UL << (page % Lanes);
            many.Add(thing, bits);
        }
    }

    private int Words => (count + Lanes - 1) / Lanes;

    /// <summary>The pages that share most, best first: those with the highest sums, of equal ones the lowest numbers.</summary>
    /// <param name="named">What the page names, each thing once, and what sharing it weighs, at least 1.</param>
    /// <param name="least">The least sum that counts, at least 1.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="scratch">One a thread.</param>
    /// <param name="isExcluded">True for a page that may not be found.</param>
    public List<int> Best(ReadOnlySpan<(int Thing, int Weight)> named, int least, int most, Scratch scratch, Func<int, bool> isExcluded)
    {
        var best = new Ranking(most, least);
        var rows = scratch.Rows;
        rows.Clear();
        var heaviest = 0;
        foreach (var (thing, weight) in named)
        {
            if (many.TryGetValue(thing, out var bits))
            {
                rows.Add((bits, weight));
                heaviest += weight;
            }
            else if (few.TryGetValue(thing, out var pages))
            {
                foreach (var page in pages) scratch.Add(page, weight);
            }
        }

        foreach (var page in scratch.Touched) best.Offer(page, scratch[page] + SumOf(CollectionsMarshal.AsSpan(rows), page), isExcluded);
        if (heaviest >= least) OfferMany(CollectionsMarshal.AsSpan(rows), BitOperations.Log2((uint)heaviest) + 1, best, scratch, isExcluded);
        scratch.Clear();
        return best.Pages;
    }

    // The sums of 64 pages at a time. A page that has been offered with what few name is passed over.
    private void OfferMany(ReadOnlySpan<(ulong[] Bits, int Weight)> rows, int digits, Ranking best, Scratch scratch, Func<int, bool> isExcluded)
    {
        if (digits > MostDigits) throw new InvalidOperationException("A page shares more than can be added up.");
        Span<ulong> sums = stackalloc ulong[MostDigits];
        for (var word = 0; word < Words; word++)
        {
            sums[..digits].Clear();
            foreach (var (bits, weight) in rows) Add(sums, bits[word], weight);
            for (var high = AtLeast(sums[..digits], best.Threshold(word * Lanes)); high != 0; high &= high - 1)
            {
                var lane = BitOperations.TrailingZeroCount(high);
                var page = (word * Lanes) + lane;
                if (scratch[page] == 0) best.Offer(page, SumOf(sums[..digits], lane), isExcluded);
            }
        }
    }

    // Adds a weight to the sums of all pages whose bit is set: each digit of the weight, and what is carried.
    private static void Add(Span<ulong> sums, ulong bits, int weight)
    {
        for (var digit = 0; weight >> digit != 0; digit++)
        {
            if (((weight >> digit) & 1) == 0) continue;
            var carried = bits;
            for (var place = digit; carried != 0; place++) (sums[place], carried) = (sums[place] ^ carried, sums[place] & carried);
        }
    }

    // The pages whose sum is a number or more, compared digit by digit from the highest.
    private static ulong AtLeast(ReadOnlySpan<ulong> sums, int number)
    {
        if (number >> sums.Length != 0) return 0;
        var (more, equal) = (0UL, ulong.MaxValue);
        for (var place = sums.Length - 1; place >= 0; place--)
        {
            if (((number >> place) & 1) != 0)
            {
                equal &= sums[place];
            }
            else
            {
                more |= equal & sums[place];
                equal &= ~sums[place];
            }
        }

        return more | equal;
    }

    private static int SumOf(ReadOnlySpan<ulong> sums, int lane)
    {
        var sum = 0;
        for (var place = 0; place < sums.Length; place++) sum |= (int)((sums[place] >> lane) & 1) << place;
        return sum;
    }

    private static int SumOf(ReadOnlySpan<(ulong[] Bits, int Weight)> rows, int page)
    {
        var sum = 0;
        foreach (var (bits, weight) in rows) sum += (int)((bits[page / Lanes] >> (page % Lanes)) & 1) * weight;
        return sum;
    }

    /// <summary>Room to add up in, for one thread.</summary>
    /// <param name="count">How many pages there are.</param>
    internal sealed class Scratch(int count)
    {
        private readonly int[] sums = new int[count];

        /// <summary>The pages with a sum.</summary>
        public List<int> Touched { get; } = [];

        /// <summary>The rows of bits that are asked for.</summary>
        public List<(ulong[] Bits, int Weight)> Rows { get; } = [];

        /// <summary>The sum of a page.</summary>
        public int this[int page] => sums[page];

        /// <summary>Adds to the sum of a page.</summary>
        public void Add(int page, int weight)
        {
            if (sums[page] == 0) Touched.Add(page);
            sums[page] += weight;
        }

        /// <summary>Makes all sums nothing.</summary>
        public void Clear()
        {
            foreach (var page in Touched) sums[page] = 0;
            Touched.Clear();
        }
    }

    // The best so far, best first.
    private sealed class Ranking(int most, int least)
    {
        private readonly List<int> sums = new(most + 1);

        public List<int> Pages { get; } = new(most + 1);

        // The least sum with which one of the pages from a number on can still get in.
        public int Threshold(int from) => Pages.Count < most ? least : Math.Max(least, from > Pages[^1] ? sums[^1] + 1 : sums[^1]);

        public void Offer(int page, int sum, Func<int, bool> isExcluded)
        {
            if (sum < least || (Pages.Count == most && !IsBetter(page, sum, most - 1)) || isExcluded(page)) return;
            var place = Pages.Count;
            while (place > 0 && IsBetter(page, sum, place - 1)) place--;
            Pages.Insert(place, page);
            sums.Insert(place, sum);
            if (Pages.Count <= most) return;
            Pages.RemoveAt(most);
            sums.RemoveAt(most);
        }

        private bool IsBetter(int page, int sum, int place) => sum != sums[place] ? sum > sums[place] : page < Pages[place];
    }
}
