using System.Text.RegularExpressions;

namespace Sharewell.Tests.Snapshots;

/// <summary>Takes content hashes out of names: they change with every edit of a style sheet, on every page, and tell a reader nothing.</summary>
internal static partial class Scrubber
{
    /// <summary>
    /// <c>assets/site-0123456789.css</c> gives <c>assets/site-HASH.css</c>, <c>search/0123456789/a.js</c> gives <c>search/HASH/a.js</c>; a date, a word
    /// such as <c>site-facade.css</c> and a number of ten digits that is no part of a name stay.
    /// </summary>
    public static string Scrub(string text) => ContentHash.Replace(text, "HASH");

    // Ten digits are what the theme's reader and the search index put into names (SHA-256, shortened).
    [GeneratedRegex(@"(?<=[a-z0-9]-)[0-9a-f]{10}(?=\.[a-z]+)|(?<=search/)[0-9a-f]{10,64}(?=/)", RegexOptions.CultureInvariant)]
    private static partial Regex ContentHash { get; }
}
