namespace Sharewell.Browser.Tests;

/// <summary>One page of each kind that the hub has, by the addresses of the content model.</summary>
internal static class PageKinds
{
    // 404.html is not among them: its links start at the root of a host, so it is no page to open from a disk.
    private static readonly string[] Patterns =
    [
        "index.html", "search.html", "evidence-map.html", "whats-new.html", "a-z.html", "glossary.html", "statistics.html", "due-for-review.html", "network-diagram.html", "about.html",
        "accessibility.html", "evidence-map/*.html",
        .. Folders.SelectMany(folder => new[] { $"{folder}/index.html", $"{folder}/*.html" }),
        "toolkit/*/*.html",
    ];

    private static IEnumerable<string> Folders =>
    [
        "case-studies", "guides", "networks", "toolkit", "packs", "themes", "outcomes", "services", "regions", "audiences", "councils", "organisations", "sources",
    ];

    /// <summary>A row a kind.</summary>
    public static TheoryData<string> All => [.. Patterns];
}
