namespace Sharewell.Model;

/// <summary>The address of a file of the site, from its root: <c>case-studies/kent-open-data.html</c>. Never begins with a slash.</summary>
/// <param name="Path">Lower-case ASCII, under 150 characters.</param>
public readonly record struct SiteUrl(string Path) : IComparable<SiteUrl>
{
    /// <summary>The address of a page by the table "Addresses" of the content model. A glossary term is an anchor on the glossary's page.</summary>
    public static SiteUrl Of(ContentRef target) => target.Kind switch
    {
        ContentKind.Page => new(target.Id == "home" ? "index.html" : target.Id + ".html"),
        ContentKind.GlossaryTerm => new("glossary.html"),
        _ => new($"{target.Kind.Folder()}/{target.Id}.html"),
    };

    /// <summary>The list of everything of a kind: <c>guides/index.html</c>. Its second page is <c>guides/index--page-2.html</c>.</summary>
    public static SiteUrl ListOf(ContentKind kind, int page = 1) => new SiteUrl($"{kind.Folder()}/index.html").OnPage(page);

    /// <summary>The page of the evidence map's cell where a theme meets an outcome.</summary>
    public static SiteUrl Cell(string theme, string outcome) => new($"evidence-map/{theme}--{outcome}.html");

    /// <summary>A later page of a list: page 2 of <c>themes/x.html</c> is <c>themes/x--page-2.html</c>; page 1 is the list itself.</summary>
    public SiteUrl OnPage(int page) => page == 1 ? this : new($"{Path[..^".html".Length]}--page-{page}.html");

    /// <summary>
    /// The relative link from this page to another file, so that it works over http, from a sub-folder of a host and from disk alike:
    /// from <c>guides/a.html</c> to <c>themes/b.html</c> it is <c>../themes/b.html</c>.
    /// </summary>
    /// <param name="target">The file.</param>
    /// <param name="fragment">The id of an element on it, without <c>#</c>; null for the top.</param>
    public string To(SiteUrl target, string? fragment = null)
    {
        if (target == this) return fragment is null ? target.Path[(target.Path.LastIndexOf('/') + 1)..] : "#" + fragment;
        var common = 0;
        for (var i = 0; i < Math.Min(Path.Length, target.Path.Length) && Path[i] == target.Path[i]; i++)
        {
            if (Path[i] == '/') common = i + 1;
        }

        var up = Path.AsSpan(common).Count('/') switch { 0 => "", 1 => "../", 2 => "../../", var folders => string.Concat(Enumerable.Repeat("../", folders)) };
        return fragment is null ? string.Concat(up, target.Path.AsSpan(common)) : string.Concat(up, target.Path.AsSpan(common), "#", fragment);
    }

    /// <summary>By UTF-16 code unit.</summary>
    public int CompareTo(SiteUrl other) => string.CompareOrdinal(Path, other.Path);

    public static bool operator <(SiteUrl left, SiteUrl right) => left.CompareTo(right) < 0;
    public static bool operator >(SiteUrl left, SiteUrl right) => left.CompareTo(right) > 0;
    public static bool operator <=(SiteUrl left, SiteUrl right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SiteUrl left, SiteUrl right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
