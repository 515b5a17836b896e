namespace Sharewell.Browser.Tests;

/// <summary>One page of each kind that the hub has, by the addresses of the content model, and the states that a page can be in.</summary>
internal static class PageKinds
{
    // 404.html is not among them: its links start at the root of a host, so it is no page to open from a disk.
    private static readonly string[] Patterns =
    [
        "index.html", "search.html", "evidence-map.html", "whats-new.html", "a-z.html", "glossary.html", "statistics.html", "due-for-review.html", "offline.html", "about.html",
        "accessibility.html", "evidence-map/*.html",
        .. Folders.SelectMany(folder => new[] { $"{folder}/index.html", $"{folder}/*.html" }),
        "toolkit/*/*.html", "packs/*/print.html",
    ];

    private static IEnumerable<string> Folders =>
    [
        "case-studies", "guides", "networks", "toolkit", "packs", "themes", "outcomes", "services", "regions", "audiences", "councils", "organisations", "sources",
    ];

    /// <summary>A row a kind.</summary>
    public static TheoryData<string> All => [.. Patterns];

    /// <summary>Addresses that put a page into a state, each with what is seen then.</summary>
    public static TheoryData<string, string> States => new()
    {
        { "search.html?q=peer+challenge", ".search-result" },
        { "search.html?q=peer+challenge&type=case-study", ".search-value input:checked" },
        { "search.html?q=xyzzy", ".search-status:not(:empty)" },
        { "networks/local-improvement-network.html#roles", "#roles:target" },
    };
}
