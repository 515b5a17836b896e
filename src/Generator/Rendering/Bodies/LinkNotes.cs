using System.Collections.Immutable;
using System.Globalization;

namespace Sharewell.Rendering;

/// <summary>The addresses that a text links to outside it, for paper: a link gets a number, and its address stands below the text.</summary>
/// <remarks>One for each text that has such a list of its own; filled while the text is written.</remarks>
public sealed class LinkNotes
{
    private readonly List<string> addresses = [];

    /// <summary>The addresses so far, in the order of their numbers.</summary>
    public ImmutableArray<string> Addresses => [.. addresses];

    /// <summary>What stands after a link and before its address: an arrow, so that nobody takes it for a footnote.</summary>
    /// <param name="number">From 1.</param>
    public static string Mark(int number) => "↗" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of an address, from 1; one that was met before keeps its own.</summary>
    public int NumberOf(string address)
    {
        var at = addresses.IndexOf(address);
        if (at >= 0) return at + 1;
        addresses.Add(address);
        return addresses.Count;
    }
}
