using System.Text;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// Writes <c>_redirects</c>, which Netlify, Cloudflare Pages and GitLab Pages read: from, to, status. Netlify and GitLab serve the stub page that
/// stands at the old address instead, which leads to the same place.
/// </summary>
internal static class HostRedirects
{
    /// <summary>The text of the file: a line for each old address, in the order of the old addresses.</summary>
    public static string Write(Site site)
    {
        var lines = new StringBuilder();
        var moves =
            from page in site.Pages
            from redirect in page.Facts.Redirects
            orderby redirect.From, page.Ref
            select (redirect.From, To: page.Address);
        foreach (var (from, to) in moves) lines.Append('/').Append(from.Path).Append(" /").Append(to.Path).Append(" 301\n");
        return lines.ToString();
    }
}
