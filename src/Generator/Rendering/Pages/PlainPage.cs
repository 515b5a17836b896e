using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>A page of the hub's own: about, licence, privacy.</summary>
internal static class PlainPage
{
    public static PageView Of(PageScope scope, Page page)
    {
        var shown = new HashSet<ContentRef> { page.Ref };
        return PageParts.Written(scope, page, []) with
        {
            Margin = PageParts.Blocks(Article.Contents(scope, page, [])),
            Main = PageParts.Blocks(Article.Picture(scope, page), Article.Text(scope, page)),
            After = Article.OtherEnds(scope, page, shown),
        };
    }
}
