using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Sharewell.Model;
using Sharewell.Rendering.Components;

namespace Sharewell.Rendering;

/// <summary>A pack as one book: the page for paper, and the pages of an EPUB.</summary>
public static class PackBooks
{
    /// <summary>The page for paper.</summary>
    /// <param name="view">The site.</param>
    /// <param name="volume">The pack.</param>
    /// <param name="back">The page that it leads back to: the pack's on the hub, the home of a small site.</param>
    public static OutputFile PrintPage(SiteView view, PackVolume volume, SiteUrl back)
    {
        var at = PackAddress.Print(volume.Pack);
        return new OutputFile(at, () => HtmlPage.Render<PrintPage>((nameof(Components.PrintPage.View), View(Scope(view, volume, at, Anchors(view, volume)), volume, onPaper: true) with { Back = Back(view, volume, at, back) })));
    }

    private static LinkView Back(SiteView view, PackVolume volume, SiteUrl at, SiteUrl target) => new(view.WordsOf(volume.Pack.Facts.Language)["book.back"], at.To(target));

    /// <summary>What the page for paper shows besides: style sheet and pictures, at their addresses in the site.</summary>
    public static IEnumerable<OutputFile> FilesOfPrintPage(SiteView view, PackVolume volume)
    {
        var style = BookSheet.ForPaper(view.Theme);
        return Pictures(view, volume).Select(picture => new OutputFile(picture.Url, () => picture.Read())).Prepend(new OutputFile(style.Url, () => style.Bytes));
    }

    /// <summary>
    /// The page for paper and what it shows, to be printed by a browser that nobody asks: the size of the paper is set, and each page says at its foot which
    /// edition of what it is from.
    /// </summary>
    public static IEnumerable<OutputFile> ForPdf(SiteView view, PackVolume volume)
    {
        var (sheet, pack) = (BookSheet.ForPaper(view.Theme), volume.Pack);
        var foot = $"{pack.Title}. {view.WordsOf(pack.Facts.Language).Fill("row.edition", ("edition", pack.Edition))}";
        var more = $$"""
            @page { size: A4; @bottom-left { content: "{{BookSheet.Escape(foot)}}"; font: 9pt sans-serif; color: #4b463e; } }
            @page :first { @bottom-left { content: none; } }

            """.ReplaceLineEndings("\n");
        byte[] bytes = [.. sheet.Bytes.Span, .. Encoding.UTF8.GetBytes(more)];
        return FilesOfPrintPage(view, volume).Where(file => file.Url != sheet.Url)
            .Append(new OutputFile(sheet.Url, () => bytes)).Append(PrintPage(view, volume, pack.Address));
    }

    /// <summary>The pages of the EPUB.</summary>
    public static Book Make(SiteView view, PackVolume volume)
    {
        var pack = volume.Pack;
        var scope = Scope(view, volume, new SiteUrl("cover.xhtml"), Files(view, volume));
        var words = scope.Words;
        var book = View(scope, volume, onPaper: false);
        var svg = pack.Cover is null ? CoverDrawing.Of(book.Title, $"{words.Fill("row.edition", ("edition", pack.Edition))}, {words.Date(pack.Date)}", book.Hub) : null;
        var cover = svg is null ? book.Cover! : new PictureView("cover.svg", words.Fill("book.cover-alt", ("title", book.Title)), 600, 800);
        var pages = ImmutableArray.CreateBuilder<BookPage>();
        Add("cover.xhtml", words["book.cover"], 0, "cover", HtmlPage.Fragment<BookCover>((nameof(BookCover.View), cover with { Alt = words.Fill("book.cover-alt", ("title", book.Title)) })));
        Add("title.xhtml", words["book.title-page"], 0, "titlepage", HtmlPage.Fragment<BookTitlePage>((nameof(BookTitlePage.View), book)));
        Add("introduction.xhtml", words["book.introduction"], 1, "introduction", HtmlPage.Fragment<BookIntroduction>((nameof(BookIntroduction.View), book)));
        foreach (var (part, packed) in book.Parts.Zip(volume.Parts))
        {
            Add(part.Id + ".xhtml", $"{part.Label}: {part.Title}", 1, "part", HtmlPage.Fragment<BookPart>((nameof(BookPart.View), part)));
            foreach (var page in packed.Pages)
            {
                var chapter = PackChapters.Of(For(scope, page), page, 1, "", pack.Facts.Language, notes: null);
                Add(FileOf(page), chapter.Title, 2, "chapter", HtmlPage.Fragment<PackChapter>((nameof(PackChapter.View), chapter), (nameof(PackChapter.Words), For(scope, page).Words)));
            }
        }

        if (book.Glossary is { } glossary) Add("glossary.xhtml", words["nav.glossary"], 1, "glossary", HtmlPage.Fragment<BookGlossary>((nameof(BookGlossary.View), glossary), (nameof(BookGlossary.Words), words), (nameof(BookGlossary.Level), 1)));
        Add("licences.xhtml", book.Licences.Heading, 1, "backmatter", HtmlPage.Fragment<BookLicences>((nameof(BookLicences.View), book.Licences), (nameof(BookLicences.Level), 1)));
        var style = view.Theme.Asset(BookSheet.Name);
        return new Book
        {
            Identifier = view.Site.Settings.BaseUrl is { } hub ? TagUri.Of(hub, pack.Facts.Published.Year, $"{pack.Ref}/{pack.Edition}") : $"urn:sharewell:{pack.Id}:{pack.Edition}",
            Title = pack.Title,
            Summary = pack.Summary,
            Language = book.Language,
            Creator = view.Site.Targets(pack, Relation.Coordinator).Select(coordinator => coordinator.Title).FirstOrDefault() ?? view.Site.Settings.Publisher,
            Publisher = view.Site.Settings.Publisher,
            Rights = volume.Licence.Name,
            LicenceUrl = volume.Licence.Url,
            Date = pack.Date,
            Edition = pack.Edition,
            ContentsTitle = words["book.contents"],
            LandmarksTitle = words["book.landmarks"],
            AccessibilitySummary = words["book.accessibility"],
            Pages = pages.ToImmutable(),
            Resources =
            [
                new BookResource(BookSheet.Name, "text/css", false, () => style.Bytes),
                .. svg is null ? Array.Empty<BookResource>() : [new BookResource("cover.svg", "image/svg+xml", true, () => Encoding.UTF8.GetBytes(svg))],
                .. Pictures(view, volume).Select(picture => new BookResource(picture.Url.Path, picture.MediaType, picture.Path.Value == pack.Cover, () => picture.Read())),
            ],
        };

        void Add(string file, string title, int depth, string role, string html) =>
            pages.Add(new BookPage(file, title, depth, role, Xhtml.Page(book.Language, title, role, BookSheet.Name, html)));
    }

    /// <summary>The pictures that the pages of a pack show, each once, by address.</summary>
    internal static ImmutableArray<Attachment> Pictures(SiteView view, PackVolume volume) =>
    [
        .. AttachmentsOf(view.Site, volume).Append(view.Attachment(volume.Pack.Cover)).OfType<Attachment>()
            .Where(file => file.MediaType.StartsWith("image/", StringComparison.Ordinal)).DistinctBy(file => file.Url).OrderBy(file => file.Url),
    ];

    /// <summary>The pictures and files that the texts of a pack show and offer.</summary>
    internal static IEnumerable<Attachment> AttachmentsOf(Site site, PackVolume volume) => volume.Pages.Select(packed => (Page: packed.Page, packed.Body)).Prepend((volume.Pack, volume.Pack.Body))
        .SelectMany(pair => pair.Body.Links.Select(link => site.Resolve(pair.Page, link.Target)))
        .OfType<LinkTarget.ToAttachment>().Select(target => target.Attachment);

    private static BookView View(PageScope scope, PackVolume volume, bool onPaper)
    {
        var (words, pack) = (scope.Words, volume.Pack);
        var notes = onPaper ? new LinkNotes() : null;
        var introduction = BodyRenderer.Render(scope.Site, pack, words, new BodyOptions { At = scope.At, HeadingShift = 1, IdPrefix = "intro-", HrefOfFile = PackChapters.HubFile(scope.Site), Notes = notes });
        var terms = PackGlossary.Terms(scope.View, volume);
        var view = scope.View;
        var icon = view.Theme.Assets.FirstOrDefault(asset => asset.Name == "icon.svg")?.Url;
        return new BookView
        {
            Words = words,
            Language = pack.Facts.Language.Name(),
            Title = pack.Title,
            Summary = pack.Summary,
            Hub = scope.Site.Settings.Title,
            StyleSheet = scope.At.To(BookSheet.ForPaper(view.Theme).Url),
            Icon = icon is { } url ? scope.At.To(url) : null,
            Address = Heads.Absolute(scope.Site.Settings, pack.Address),
            Back = new LinkView(words["book.back"]),
            Cover = view.Attachment(pack.Cover) is { } cover ? new PictureView(scope.At.To(cover.Url), "", cover.Width, cover.Height) : null,
            Facts = new FactsOf(scope)
                .Text("fact.edition", pack.Edition)
                .Text("fact.date", words.Date(pack.Date))
                .Texts("fact.coordinator", scope.Site.Targets(pack, Relation.Coordinator).Select(coordinator => coordinator.Title))
                .Texts("fact.for", scope.Site.Targets(pack, Relation.Audience).Select(audience => audience.Title))
                .Values("fact.licence", [Article.LicenceOf(volume.Licence)])
                .List("facts", "facts")!.Facts,
            Introduction = new MarkupString(introduction),
            Addresses = notes?.Addresses ?? [],
            Parts =
            [
                .. volume.Parts.Select(part => new BookPartView(
                    PackPage.IdOf(part.Number),
                    words.Fill("book.part", ("n", PageScope.Number(part.Number))),
                    part.Title,
                    part.Note,
                    [.. part.Pages.Select(page => PackChapters.Of(For(scope, page), page, 3, PackChapters.IdOf(page) + "-", pack.Facts.Language, onPaper ? new LinkNotes() : null))])),
            ],
            Glossary = terms.IsEmpty ? null : FindingPages.Entries(scope, terms),
            Licences = PackParts.Licences(scope, volume),
            Change = PackParts.Change(words, PackChange.Of(scope.Site, volume)),
        };
    }

    // A page in another language is read out, and speaks of itself, in its own.
    private static PageScope For(PageScope scope, PackedPage packed) => scope with { Words = scope.View.WordsOf(packed.Page.Facts.Language) };

    private static PageScope Scope(SiteView view, PackVolume volume, SiteUrl at, Func<SiteUrl, string?, string?> inside) =>
        new(view, view.WordsOf(volume.Pack.Facts.Language), new Vantage(at, Bounds: new PackBounds(inside, view.Site.Settings.BaseUrl)));

    // On one page, a link within the pack is a link down or up.
    private static Func<SiteUrl, string?, string?> Anchors(SiteView view, PackVolume volume) =>
        Inside(view, volume, (packed, fragment) => $"#{PackChapters.IdOf(packed)}{(fragment is null ? "" : "-" + fragment)}", term => "#" + term);

    private static Func<SiteUrl, string?, string?> Files(SiteView view, PackVolume volume) =>
        Inside(view, volume, (packed, fragment) => FileOf(packed) + (fragment is null ? "" : "#" + fragment), term => "glossary.xhtml#" + term);

    private static Func<SiteUrl, string?, string?> Inside(SiteView view, PackVolume volume, Func<PackedPage, string?, string> toPage, Func<string, string> toTerm)
    {
        var byUrl = volume.Pages.ToDictionary(packed => packed.Page.Address);
        var terms = PackGlossary.Anchors(view, volume);
        return (target, fragment) =>
            target == RootPages.Glossary && fragment is not null && terms.Contains(fragment) ? toTerm(fragment)
            : byUrl.TryGetValue(target, out var packed) ? toPage(packed, fragment is not null && PackChapters.Has(packed, fragment) ? fragment : null)
            : null;
    }

    private static string FileOf(PackedPage packed) => string.Create(CultureInfo.InvariantCulture, $"p{packed.Number:D3}.xhtml");
}
