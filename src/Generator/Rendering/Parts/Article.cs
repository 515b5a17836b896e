using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The parts that pages somebody wrote have in common.</summary>
internal static class Article
{
    private const int FewestHeadings = 3;
    private const int MostReasons = 2;
    private const int MostBacklinks = 50;

    /// <summary>The text.</summary>
    public static Prose? Text(PageScope scope, PageEntry page) =>
        page.Body.Text.Length == 0 ? null : new Prose(new MarkupString(BodyRenderer.Render(scope.Site, page, scope.Words, new BodyOptions { At = scope.At, Glossary = scope.View.GlossaryLinks })), scope.LanguageOf(page));

    /// <summary>The picture of a page; null when it has none.</summary>
    public static Picture? Picture(PageScope scope, PageEntry page) => scope.View.Attachment(page.Facts.Image) is { } file
        ? new Picture(new PictureView(scope.At.To(file.Url), page.Facts.ImageAlt, file.Width, file.Height))
        : null;

    /// <summary>The headings of the text, and those that the hub sets after it; null when there are fewer than three.</summary>
    public static Contents? Contents(PageScope scope, PageEntry page, IEnumerable<Block> after)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        var below = ImmutableArray.CreateBuilder<LinkView>();
        Heading? top = null;
        foreach (var heading in page.Body.Headings)
        {
            if (heading.Level == 2)
            {
                Close();
                top = heading;
            }
            else if (heading.Level == 3 && top is not null)
            {
                below.Add(new LinkView(heading.Text, "#" + heading.Id));
            }
        }

        Close();
        foreach (var (heading, id) in after.Select(HeadingOf).Where(pair => pair.Heading.Length > 0)) entries.Add(new ContentsEntry(new LinkView(heading, "#" + id), []));
        if (entries.Count < FewestHeadings) return null;
        // The foot of a page is far from its top: who wants to cite it finds the way here.
        if (page is not Page) entries.Add(new ContentsEntry(new LinkView(scope.Words["cite"], "#" + Citations.Id), []));
        return new Contents(entries.ToImmutable());

        void Close()
        {
            if (top is not null) entries.Add(new ContentsEntry(new LinkView(top.Text, "#" + top.Id), below.ToImmutable()));
            below.Clear();
        }
    }

    /// <summary>What a reader must know first.</summary>
    public static ImmutableArray<Block> Banners(PageScope scope, PageEntry page)
    {
        var banners = ImmutableArray.CreateBuilder<Block>();
        var words = scope.Words;
        switch (page.Facts.Status)
        {
            case PageStatus.Draft:
                banners.Add(new Banner("draft", words["status.draft"], new LinkedText(words["banner.draft"])));
                break;
            case PageStatus.Archived:
                banners.Add(new Banner("archived", words["status.archived"], new LinkedText(words["banner.archived"])));
                break;
            case PageStatus.Superseded:
                var successor = scope.Site.Targets(page, Relation.SupersededBy).FirstOrDefault();
                banners.Add(new Banner("superseded", words["status.superseded"], successor is null ? new LinkedText(words["banner.archived"]) : scope.Linked("banner.superseded", scope.Link(successor))));
                break;
        }

        if (page.IsCurrent && page.Facts.ReviewDue is { } due && due < scope.Site.BuildDate)
        {
            banners.Add(new Banner("overdue", words["banner.overdue.label"], new LinkedText(words.Fill("banner.overdue", ("due", words.Date(due)), ("checked", words.Date(page.Facts.Reviewed ?? page.Facts.LastChanged))))));
        }

        return banners.ToImmutable();
    }

    /// <summary>Packs that this page is in, pages that it took the place of, related pages and pages that link here: the other ends of relations.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="entry">The same.</param>
    /// <param name="shown">Pages that the page shows already; more are added.</param>
    public static ImmutableArray<Block> OtherEnds(PageScope scope, Entry entry, HashSet<ContentRef> shown)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        Add("other.packs", "packs", Naming(scope, entry, Relation.PackItem));
        Add("other.replaced", "replaced", scope.Site.To(entry, Relation.SupersededBy).Concat(scope.Site.To(entry, Relation.Replaces)).Select(edge => edge.From).OfType<PageEntry>().Distinct());
        if (entry is PageEntry page)
        {
            var related = scope.Site.RelatedTo(page).Where(relative => shown.Add(relative.Entry.Ref)).ToList();
            if (related.Count > 0)
            {
                blocks.Add(new RowList(scope.Words["related"], "related", [.. related.Select(relative => Rows.Of(scope, relative.Entry, Reason(scope.Words, relative)))]));
            }
        }

        var links = Naming(scope, entry, Relation.LinksTo).Where(from => from.Ref != entry.Ref && shown.Add(from.Ref)).ToList();
        if (links.Count > 0)
        {
            blocks.Add(new LinkList(scope.Words["backlinks"], "backlinks", [.. links.Take(MostBacklinks).Select(from => new CountedLink(scope.Link(from), Note: scope.Words.One(from.Kind)))])
            {
                Note = links.Count > MostBacklinks ? new LinkedText(scope.Words.Fill("backlinks.some", ("shown", PageScope.Number(MostBacklinks)), ("n", PageScope.Number(links.Count)))) : null,
            });
        }

        return blocks.ToImmutable();

        void Add(string key, string id, IEnumerable<PageEntry> pages)
        {
            var list = pages.ToList();
            foreach (var one in list) shown.Add(one.Ref);
            if (Rows.List(scope, key, id, list) is { } rows) blocks.Add(rows);
        }
    }

    /// <summary>The pages, shown in lists, that name an entry in one way. Each once.</summary>
    public static IEnumerable<PageEntry> Naming(PageScope scope, Entry entry, Relation relation) =>
        scope.Site.Sources<PageEntry>(entry, relation).Where(SiteView.IsListed);

    /// <summary>The pages that an entry names in one way, as a list; null when there are none.</summary>
    public static RowList? Named(PageScope scope, Entry entry, Relation relation, string key, string id, HashSet<ContentRef> shown)
    {
        var pages = scope.Site.Targets(entry, relation).OfType<PageEntry>().Distinct().ToList();
        foreach (var page in pages) shown.Add(page.Ref);
        return Rows.List(scope, key, id, pages);
    }

    /// <summary>The pages that name an entry in one way, as a list; null when there are none.</summary>
    public static RowList? NamedBy<T>(PageScope scope, Entry entry, Relation relation, string key, string id, HashSet<ContentRef> shown)
        where T : PageEntry
    {
        var pages = Naming(scope, entry, relation).OfType<T>().ToList();
        foreach (var page in pages) shown.Add(page.Ref);
        return Rows.List(scope, key, id, pages);
    }

    /// <summary>Source, licence and dates at the foot of a page.</summary>
    public static ImmutableArray<Block> Foot(PageScope scope, PageEntry page)
    {
        var words = scope.Words;
        var facts = new FactsOf(scope)
            .Values(page.Facts.Sources.Length == 1 ? "foot.source" : "foot.sources", [.. page.Facts.Sources.Select(citation => Source(scope, citation))])
            .Values("foot.licence", [LicenceOf(page.Facts.Licence)])
            .Text("foot.attribution", page.Facts.Attribution)
            .Text("foot.published", words.Date(page.Facts.Published));
        if (page.Facts.Updated is { } updated) facts.Text("foot.updated", words.Date(updated));
        if (page.Facts.Reviewed is { } reviewed) facts.Text("foot.reviewed", words.Date(reviewed));
        if (page.Facts.ReviewDue is { } due && page.IsCurrent) facts.Text("foot.due", words.Date(due));
        facts.Values("foot.contact", Contact(scope, page));
        if (EditHref(scope, page) is { } edit) facts.Text("foot.change", words["foot.change.link"], edit, outside: true);
        return PageParts.Blocks(facts.List("foot", "about-this-page"), page is Page ? null : Citations.Of(scope, page));
    }

    /// <summary>A licence with a link to its text.</summary>
    public static FactValue LicenceOf(Licence licence) => new(new LinkView(licence.Name, licence.Url, Outside: licence.Url is not null));

    /// <summary>Why a page is related: "also about peer challenge".</summary>
    public static string Reason(Words words, RelatedPage relative)
    {
        ImmutableArray<string> topics = [.. relative.Shared.Where(entry => entry is Term).Take(MostReasons).Select(entry => LowerFirst(entry.Title))];
        if (!topics.IsEmpty) return words.Fill("reason.about", ("what", words.Join(topics)));
        ImmutableArray<string> names = [.. relative.Shared.Where(entry => entry is not Model.Source).Take(MostReasons).Select(entry => entry.Title)];
        if (!names.IsEmpty) return words.Fill("reason.with", ("what", words.Join(names)));
        if (!relative.Shared.IsEmpty) return words["reason.source"];
        return relative.Chosen ? words["reason.chosen"] : "";
    }

    private static FactValue Source(PageScope scope, Citation citation)
    {
        if (citation.Source is not { } name || scope.Site.Find(name) is not Source source) return new FactValue(new LinkView(scope.Words["source.own-account"]), citation.Locator);
        var note = $"{source.Publisher}, {scope.Words.Date(source.Date)}";
        return new FactValue(scope.Link(source), citation.Locator.Length == 0 ? note : $"{note}; {citation.Locator}");
    }

    private static ImmutableArray<FactValue> Contact(PageScope scope, PageEntry page)
    {
        var body = scope.Site.Targets(page, Relation.Contact).FirstOrDefault();
        var role = page.Facts.ContactRole;
        if (body is null) return role is null ? [] : [new FactValue(new LinkView(role))];
        return [new FactValue(scope.Link(body), role ?? "")];
    }

    private static string? EditHref(PageScope scope, PageEntry page) =>
        scope.Site.Settings is { RepositoryUrl: { } url, RepositoryBranch: var branch } ? $"{url}/edit/{string.Join('/', branch.Split('/').Select(Uri.EscapeDataString))}/input/{page.Path}" : null;

    private static (string Heading, string Id) HeadingOf(Block block) => block switch
    {
        RowList { Level: 2 } rows => (rows.Heading, rows.Id),
        ResponsibilitySummary summary => (summary.Heading, summary.Id),
        Points points => (points.Heading, points.Id),
        SetApart line => (line.Heading, line.Id),
        FactTable table => (table.Heading, table.Id),
        PackPartView part => (part.Title, part.Id),
        _ => ("", ""),
    };

    // "Peer challenge" reads on in a sentence as "peer challenge"; "LGA" and "NHS services" stay.
    private static string LowerFirst(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
