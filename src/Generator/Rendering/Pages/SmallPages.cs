using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page for addresses that do not exist, and the stubs for those that moved.</summary>
internal static class SmallPages
{
    public static PageView NotFound(PageScope scope)
    {
        var words = scope.Words;
        ImmutableArray<CountedLink> ways =
        [
            .. new[] { ContentKind.CaseStudy, ContentKind.Guide, ContentKind.Network, ContentKind.Toolkit, ContentKind.Pack, ContentKind.Theme, ContentKind.Outcome, ContentKind.Council }
                .Where(kind => Frames.HasList(scope.View, kind)).Select(kind => new CountedLink(scope.Link(words.Many(kind), SiteUrl.ListOf(kind)))),
            new CountedLink(scope.Link(words["nav.a-z"], RootPages.AToZ)),
        ];
        var page = PageParts.Own(scope, "not-found", words["404.title"], words["404.lede"], type: "WebPage");
        return page with
        {
            Head = page.Head with { NoIndex = true, Canonical = null, OpenGraph = [], StructuredData = "" },
            Breadcrumbs = [],
            Top = [new SearchBox("q", scope.At.To(RootPages.Search), words["search.hint"], Large: true)],
            Main = [new LinkList(words["404.ways"], "ways", ways, LinkShape.Columns)],
        };
    }

    /// <summary>A page for an address at which an entry stood before.</summary>
    public static PageView Moved(PageScope scope, PageEntry page)
    {
        var words = scope.Words;
        var href = scope.At.To(page);
        var own = PageParts.Own(scope, "moved", words["moved.title"], "", type: "WebPage");
        return own with
        {
            Head = own.Head with
            {
                NoIndex = true,
                RefreshTo = href,
                OpenGraph = [],
                StructuredData = "",
                Description = page.Title,
                Canonical = Heads.Absolute(scope.Site.Settings, page.Address),
            },
            Breadcrumbs = [],
            Main = [new Nothing(scope.Linked("moved.text", scope.Link(page)))],
        };
    }
}
