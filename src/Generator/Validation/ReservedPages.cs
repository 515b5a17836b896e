using System.Collections.Frozen;

namespace Sharewell.Validation;

/// <summary>Pages at the root of the site that the hub makes itself: no page of the content may have their address.</summary>
internal static class ReservedPages
{
    private static readonly FrozenSet<string> Ids = FrozenSet.ToFrozenSet(
        [
            "404", "a-z", "due-for-review", "evidence-map", "glossary", "index", "network-diagram", "offline", "search", "statistics", "whats-new",
            // Folders of the site: on a host that serves about.html at /about, a page of the same name would stand in their way.
            "assets", "audiences", "case-studies", "councils", "data", "downloads", "files", "guides", "images", "networks", "organisations", "outcomes", "packs",
            "regions", "services", "sources", "themes", "toolkit",
        ],
        StringComparer.Ordinal);

    /// <summary>True when the hub makes a page or folder of this id.</summary>
    public static bool Contains(string id) => Ids.Contains(id);
}
