using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What a pack holds of the hub, and the way to the rest.</summary>
/// <param name="inside">The link to a page (and an element on it) that the pack holds; null for any other page.</param>
/// <param name="hub">Where the hub stands on the web; null when nobody knows, and then words stand without a link.</param>
public sealed class PackBounds(Func<SiteUrl, string?, string?> inside, Uri? hub)
{
    /// <summary>The way to a page of the hub.</summary>
    /// <param name="target">The page.</param>
    /// <param name="fragment">The id of an element on it, without <c>#</c>; null for the top.</param>
    /// <returns>The link, null where there is none; and true where it leads out to the hub on the web.</returns>
    public (string? Href, bool Outside) Find(SiteUrl target, string? fragment)
    {
        if (inside(target, fragment) is { } href) return (href, false);
        if (hub is null) return (null, false);
        return (new Uri(hub, target == RootPages.Home ? "" : target.Path).AbsoluteUri + (fragment is null ? "" : "#" + fragment), true);
    }
}
