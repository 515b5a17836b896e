using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The place that links are made from.</summary>
/// <param name="Page">The page that the links stand on.</param>
/// <param name="Root">
/// Null for relative links, which is what every page has but <c>404.html</c>: hosts serve that one at any depth, so its links begin with the path
/// of the site's root on its host, such as <c>/</c> or <c>/hub/</c>.
/// </param>
/// <param name="Bounds">What lies within reach where a page stands in a pack and not in the hub; null on the hub.</param>
public sealed record Vantage(SiteUrl Page, string? Root = null, PackBounds? Bounds = null)
{
    /// <summary>The way to a page, which a pack may not hold.</summary>
    /// <param name="target">The page.</param>
    /// <param name="fragment">The id of an element on it, without <c>#</c>; null for the top.</param>
    /// <returns>The link, null where there is none; and true where it leads out to the hub on the web.</returns>
    public (string? Href, bool Outside) Find(SiteUrl target, string? fragment = null) =>
        Bounds is null ? (To(target, fragment), false) : Bounds.Find(target, fragment);

    /// <summary>The same for an entry; a glossary term's entry on the glossary's page.</summary>
    public (string? Href, bool Outside) Find(Entry entry, string? fragment = null) =>
        Find(entry.Address, entry is GlossaryTerm term ? fragment ?? term.Anchor : fragment);

    /// <summary>The link to a file of the site.</summary>
    /// <param name="target">The file.</param>
    /// <param name="fragment">The id of an element on it, without <c>#</c>; null for the top.</param>
    public string To(SiteUrl target, string? fragment = null) =>
        Root is null ? Page.To(target, fragment) : Root + target.Path + (fragment is null ? "" : "#" + fragment);

    /// <summary>The link to the page of an entry; a glossary term's entry on the glossary's page.</summary>
    public string To(Entry entry, string? fragment = null) =>
        To(entry.Address, entry is GlossaryTerm term ? fragment ?? term.Anchor : fragment);
}
