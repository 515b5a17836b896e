using System.Text;

namespace Sharewell.Bench.Corpus;

/// <summary>Chance that is the same on every machine and for ever: SplitMix64, begun with a text.</summary>
internal sealed class Chance
{
    private ulong state;

    /// <summary>Begins a row of draws.</summary>
    public Chance(string seed)
    {
        state = 14695981039346656037;
        foreach (var letter in Encoding.UTF8.GetBytes(seed)) state = (state ^ letter) * 1099511628211;
    }

    /// <summary>A number from 0 to less than <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool In100(int chances) => Below(100) < chances;

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>Several of them, none twice, in the order of the draws.</summary>
    public List<T> Some<T>(IReadOnlyList<T> all, int count)
    {
        var found = new List<T>(count);
        for (var wanted = Math.Min(count, all.Count); found.Count < wanted;)
        {
            var one = Pick(all);
            if (!found.Contains(one)) found.Add(one);
        }

        return found;
    }

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
