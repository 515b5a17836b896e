using Sharewell.Diagnostics;

namespace Sharewell.Linking;

/// <summary>
/// Guesses at what was meant, so many and no more: each looks at every name that there is, and a page of 5,000 headings with as many links to headings
/// that are not there took a minute. Whoever gets so many wrong has one thing wrong, and sees it from the first.
/// </summary>
/// <param name="most">How many are made.</param>
internal sealed class Guesses(int most)
{
    private int made;

    /// <summary>As <see cref="Nearest.To"/>; null once too many were asked for.</summary>
    public string? To(string typed, IEnumerable<string> candidates) => ++made > most ? null : Nearest.To(typed, candidates);
}
