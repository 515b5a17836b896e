using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page of a pack: the title page of a small book.</summary>
internal static class PackPage
{
    /// <summary>The page.</summary>
    /// <param name="scope">Where it stands.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="publication">Its files and what is new in it.</param>
    public static PageView Of(PageScope scope, Pack pack, PackPublication publication)
    {
        var (site, words) = (scope.Site, scope.Words);
        var shown = new HashSet<ContentRef>(pack.Parts.SelectMany(part => part.Items).Select(item => item.Target)) { pack.Ref };
        var volume = PackVolume.Of(site, pack);
        var facts = new FactsOf(scope)
            .Values("fact.formats", PackParts.Short(scope, pack, publication))
            .Entries("fact.for", site.Targets(pack, Relation.Audience))
            .Text("fact.pages", words.Count("count.page-in-pack", pack.Parts.Sum(part => part.Items.Length)))
            .Values("fact.licence", [Article.LicenceOf(volume.Licence)])
            .Entries("fact.replaces", site.Targets(pack, Relation.Replaces))
            .Entries("fact.themes", site.Targets(pack, Relation.Theme))
            .List("facts", "facts");
        var parts = pack.Parts.Select((part, index) => (Block)Part(scope, part, index + 1)).ToImmutableArray();
        var formats = publication.Files.IsEmpty ? null : PackParts.Formats(scope, pack, publication);
        var written = PageParts.Written(scope, pack, [scope.Link(words.One(ContentKind.Pack), SiteUrl.ListOf(ContentKind.Pack)), new LinkView(words.Fill("row.edition", ("edition", pack.Edition)))]);
        var change = PackParts.Change(words, publication.Change);
        return written with
        {
            Layout = PageLayout.Cover,
            Title = written.Title with { Byline = Byline(scope, pack) },
            Margin = PageParts.Blocks(facts, Article.Contents(scope, pack, [.. parts, .. PageParts.Blocks(formats)])),
            Main = [.. PageParts.Blocks(Article.Picture(scope, pack), Article.Text(scope, pack)), .. parts, .. PageParts.Blocks(formats, change), PackParts.Licences(scope, volume)],
            After = Article.OtherEnds(scope, pack, shown),
        };
    }

    /// <summary>The id of the heading of a part, by its number from 1.</summary>
    public static string IdOf(int part) => "part-" + part.ToString(CultureInfo.InvariantCulture);

    // "Put together by the editors, 23 November 2026": under the title, as on the title page of a book.
    private static LinkedText? Byline(PageScope scope, Pack pack)
    {
        if (scope.Site.Targets(pack, Relation.Coordinator).FirstOrDefault() is not { } coordinator) return null;
        var (before, after) = scope.Words.Around("pack.byline", "link", ("date", scope.Words.Date(pack.Date)));
        return new LinkedText(before, scope.Link(coordinator), after);
    }

    private static PackPartView Part(PageScope scope, PackPart part, int number) => new(
        number,
        IdOf(number),
        part.Title,
        part.Note,
        [.. part.Items.Select(item => Row(scope, item)).OfType<Row>()]);

    private static Row? Row(PageScope scope, PackItem item)
    {
        var entry = scope.Site.Find(item.Target);
        var row = entry is null ? null : Rows.Of(scope, entry, item.Note);
        if (row is null || item.Part is not { } part) return row;
        var (title, id) = PartOf(scope, entry!, part);
        var (href, outside) = scope.At.Find(entry!, id);
        return row with { Link = new LinkView($"{entry!.Title}: {title}", href, Outside: outside) };
    }

    private static (string Title, string Id) PartOf(PageScope scope, Entry entry, string part) =>
        part == NetworkPage.RolesId ? (scope.Words["roles"], part)
        : (entry as PageEntry)?.Body.Headings.FirstOrDefault(heading => heading.Slug == part) is { } heading ? (heading.Text, heading.Id)
        : (part, part);
}
