using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page of a pack: the title page of a small book.</summary>
internal static class PackPage
{
    public static PageView Of(PageScope scope, Pack pack)
    {
        var (site, words) = (scope.Site, scope.Words);
        var shown = new HashSet<ContentRef>(pack.Parts.SelectMany(part => part.Items).Select(item => item.Target)) { pack.Ref };
        var licence = LicenceOfWhole(site, pack);
        var facts = new FactsOf(scope)
            .Entries("fact.coordinator", site.Targets(pack, Relation.Coordinator))
            .Text("fact.edition", pack.Edition)
            .Text("fact.date", words.Date(pack.Date))
            .Entries("fact.for", site.Targets(pack, Relation.Audience))
            .Text("fact.pages", words.Count("count.page-in-pack", pack.Parts.Sum(part => part.Items.Length)))
            .Values("fact.licence", [Article.LicenceOf(licence)])
            .Entries("fact.replaces", site.Targets(pack, Relation.Replaces))
            .Entries("fact.themes", site.Targets(pack, Relation.Theme))
            .List("facts", "facts");
        var parts = pack.Parts.Select((part, index) => (Block)Part(scope, part, index + 1)).ToImmutableArray();
        return PageParts.Written(scope, pack, [scope.Link(words.One(ContentKind.Pack), SiteUrl.ListOf(ContentKind.Pack)), new LinkView(words.Fill("row.edition", ("edition", pack.Edition)))]) with
        {
            Layout = PageLayout.Cover,
            Margin = PageParts.Blocks(facts, Article.Contents(pack, parts)),
            Main = [.. PageParts.Blocks(Article.Picture(scope, pack), Article.Text(scope, pack)), .. parts, Licences(scope, pack, licence)],
            After = Article.OtherEnds(scope, pack, shown),
        };
    }

    /// <summary>The licence of the pack as a whole: that of the strictest page in it, since a collection can give away no more than its parts do.</summary>
    public static Licence LicenceOfWhole(Site site, Pack pack) =>
        Items(site, pack).Select(page => page.Facts.Licence).Append(pack.Facts.Licence).MaxBy(licence => licence.Strictness)!;

    private static IEnumerable<PageEntry> Items(Site site, Pack pack) =>
        pack.Parts.SelectMany(part => part.Items).Select(item => site.Find(item.Target)).OfType<PageEntry>();

    private static PackPartView Part(PageScope scope, PackPart part, int number) => new(
        number,
        "part-" + number.ToString(CultureInfo.InvariantCulture),
        part.Title,
        part.Note,
        [.. part.Items.Select(item => Row(scope, item)).OfType<Row>()]);

    private static Row? Row(PageScope scope, PackItem item)
    {
        var entry = scope.Site.Find(item.Target);
        var row = entry is null ? null : Rows.Of(scope, entry, item.Note);
        if (row is null || item.Part is not { } part) return row;
        var (title, id) = PartOf(scope, entry!, part);
        return row with { Link = new LinkView($"{entry!.Title}: {title}", scope.At.To(entry, id)) };
    }

    private static (string Title, string Id) PartOf(PageScope scope, Entry entry, string part) =>
        part == NetworkPage.RolesId ? (scope.Words["roles"], part)
        : (entry as PageEntry)?.Body.Headings.FirstOrDefault(heading => heading.Slug == part) is { } heading ? (heading.Text, heading.Id)
        : (part, part);

    private static FactTable Licences(PageScope scope, Pack pack, Licence whole)
    {
        var words = scope.Words;
        return new FactTable(words["pack.licences"], "licences", [words["pack.licences.page"], words["pack.licences.licence"], words["pack.licences.credit"]],
        [
            .. Items(scope.Site, pack).DistinctBy(page => page.Ref).Select(page => new TableRowView(scope.Link(page), [Article.LicenceOf(page.Facts.Licence).Link, new LinkView(page.Facts.Attribution)])),
        ])
        {
            Note = new LinkedText(words.Around("pack.licences.whole", "link").Before, Article.LicenceOf(whole).Link, words.Around("pack.licences.whole", "link").After),
            Numbers = false,
        };
    }
}
