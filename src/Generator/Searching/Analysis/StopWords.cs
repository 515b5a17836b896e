using System.Collections.Frozen;

namespace Sharewell.Searching;

/// <summary>English words too common to search for: lunr 2.3.9's list of 119, so that both indexes leave out the same.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        ("a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do does either "
        + "else ever every for from get got had has have he her hers him his how however i if in into is it its just least let like likely may me "
        + "might most must my neither no nor not of off often on only or other our own rather said say says she should since so some than that the "
        + "their them then there these they this tis to too twas us wants was we were what when where which while who whom why will with would yet "
        + "you your").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many there are.</summary>
    public static int Count => All.Count;

    /// <summary>True for one of them, in lower case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => BySpan.Contains(word);
}
