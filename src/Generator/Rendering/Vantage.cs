using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The place that links are made from.</summary>
/// <param name="Page">The page that the links stand on.</param>
/// <param name="Root">
/// Null for relative links, which is what every page has but <c>404.html</c>: hosts serve that one at any depth, so its links begin with the path
/// of the site's root on its host, such as <c>/</c> or <c>/hub/</c>.
/// </param>
public sealed record Vantage(SiteUrl Page, string? Root = null)
{
    /// <summary>The link to a file of the site.</summary>
    /// <param name="target">The file.</param>
    /// <param name="fragment">The id of an element on it, without <c>#</c>; null for the top.</param>
    public string To(SiteUrl target, string? fragment = null) =>
        Root is null ? Page.To(target, fragment) : Root + target.Path + (fragment is null ? "" : "#" + fragment);

    /// <summary>The link to the page of an entry; a glossary term's entry on the glossary's page.</summary>
    public string To(Entry entry, string? fragment = null) =>
        To(entry.Address, entry is GlossaryTerm term ? fragment ?? term.Anchor : fragment);
}
