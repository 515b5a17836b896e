using Sharewell.Linking;

namespace Sharewell.Tests.Linking;

/// <summary>The pages that share most with a page, found without comparing all pairs: held against adding everything up.</summary>
public sealed class PagesThatShareMost
{
    private const int Least = 2;
    private const int Most = 5;

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 10, 3)]
    [InlineData(3, 64, 4)]
    [InlineData(4, 65, 30)]
    [InlineData(5, 300, 12)]
    [InlineData(6, 1000, 20)]
    [InlineData(7, 1000, 400)]
    public void Are_those_that_adding_up_finds(int seed, int pages, int things)
    {
        var hub = new MadeUp(seed, pages, things);

        for (var page = 0; page < pages; page++) hub.Best(page).ShouldBe(hub.AddedUp(page), $"page {page}");
    }

    [Fact]
    public void Are_the_first_of_equals()
    {
        var naming = new Dictionary<int, List<int>> { [0] = [.. Enumerable.Range(0, 500)] };

        new SharedNames(500, naming).Best([(0, 6)], Least, Most, new SharedNames.Scratch(500), page => page == 1).ShouldBe([0, 2, 3, 4, 5]);
    }

    [Fact]
    public void Cost_no_more_memory_in_a_larger_hub()
    {
        var (small, large) = (new MadeUp(8, 2000, 20), new MadeUp(8, 4000, 20));
        Allocated(small);

        Allocated(large).ShouldBeInRange(1, Allocated(small) * 11 / 10);

        static long Allocated(MadeUp hub)
        {
            hub.Best(0);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var page = 0; page < 100; page++) hub.Best(page);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    // Each page names up to six things, which weigh 1, 2, 4 or 6; every tenth page may not be found.
    private sealed class MadeUp
    {
        private readonly (int Thing, int Weight)[][] named;
        private readonly SharedNames shared;
        private readonly SharedNames.Scratch scratch;

        public MadeUp(int seed, int pages, int things)
        {
            var random = new Random(seed);
            named = new (int, int)[pages][];
            var naming = new Dictionary<int, List<int>>();
            for (var page = 0; page < pages; page++)
            {
                named[page] = [.. Enumerable.Range(0, random.Next(7)).Select(_ => random.Next(things)).Distinct().Select(thing => (thing, Weight: new[] { 1, 2, 4, 6 }[thing % 4]))];
                if (page % 10 == 9) continue;
                foreach (var (thing, _) in named[page])
                {
                    if (!naming.TryGetValue(thing, out var list)) naming.Add(thing, list = []);
                    list.Add(page);
                }
            }

            shared = new SharedNames(pages, naming);
            scratch = new SharedNames.Scratch(pages);
        }

        public List<int> Best(int page) => shared.Best(named[page], Least, Most, scratch, other => other == page);

        public List<int> AddedUp(int page) =>
        [
            .. Enumerable.Range(0, named.Length).Where(other => other != page && other % 10 != 9)
                .Select(other => (other, sum: named[page].Where(mine => named[other].Any(theirs => theirs.Thing == mine.Thing)).Sum(mine => mine.Weight)))
                .Where(pair => pair.sum >= Least).OrderByDescending(pair => pair.sum).ThenBy(pair => pair.other).Take(Most).Select(pair => pair.other),
        ];
    }
}
