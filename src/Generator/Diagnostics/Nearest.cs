namespace Sharewell.Diagnostics;

/// <summary>Finds what somebody meant to type.</summary>
public static class Nearest
{
    // No id, path or word is longer; a longer text is no slip of one.
    private const int MaxLength = 150;

    /// <summary>
    /// The candidate that is fewest typing slips away (a letter missing, added, wrong, or two swapped; letter case free).
    /// <c>libary</c> among <c>library, literacy</c> gives <c>library</c>.
    /// </summary>
    /// <returns>Null when nothing is near: more than one slip in three letters. Among equals the first in ordinal order. Null for a very long text too.</returns>
    public static string? To(string typed, IEnumerable<string> candidates)
    {
        if (typed.Length > MaxLength) return null;
        string? best = null;
        var word = typed.ToLowerInvariant();
        var limit = Math.Max(1, typed.Length / 3);
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - typed.Length) > limit) continue;
            var distance = Distance(word, candidate.ToLowerInvariant(), Math.Min(limit, bestDistance));
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= limit ? best : null;
    }

    /// <summary>"Did you mean "x"?", or null when nothing is near.</summary>
    public static string? Question(string typed, IEnumerable<string> candidates) =>
        To(typed, candidates) is { } near ? $"Did you mean \"{near}\"?" : null;

    /// <summary>Optimal string alignment distance (Damerau 1964, without edits inside a swap).</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    /// <param name="most">A distance beyond which nobody asks how far: any larger number may be given then.</param>
    internal static int Distance(string a, string b, int most = int.MaxValue)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        var before = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            // What follows is made of these two rows and no smaller.
            if (Math.Min(least, leastBefore) > most) return int.MaxValue;
            leastBefore = least;
            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
