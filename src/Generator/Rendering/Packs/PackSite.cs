using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// A pack as a small site of its own, to be unpacked and opened by double click: its pages at the addresses that they have on the hub, so that links
/// between them stay as they are, with their own home, contents, glossary and licences.
/// </summary>
public static class PackSite
{
    private static readonly SiteUrl Licences = new("licences.html");

    /// <summary>What can be found in the small site: its pages and the glossary.</summary>
    public static IEnumerable<Entry> Found(SiteView view, PackVolume volume) => volume.Pages.Select(packed => (Entry)packed.Page).Distinct().Concat(view.GlossaryTerms);

    /// <summary>Every file of the small site, by address.</summary>
    /// <param name="view">The site that the pack is of.</param>
    /// <param name="volume">The pack.</param>
    /// <param name="search">The index of what <see cref="Found"/> names.</param>
    public static ImmutableArray<OutputFile> Plan(SiteView view, PackVolume volume, IEnumerable<OutputFile> search)
    {
        var held = Held(view, volume);
        return
        [
            .. Pages(view, volume, held)
                .Append(PackBooks.PrintPage(view, volume, RootPages.Home))
                .Concat(PackBooks.FilesOfPrintPage(view, volume))
                .Concat(Assets(view))
                .Concat(search)
                .Concat(PackBooks.AttachmentsOf(view.Site, volume).Append(view.Attachment(volume.Pack.Facts.Image)).OfType<Attachment>().Select(file => new OutputFile(file.Url, () => file.Read())))
                .DistinctBy(file => file.Url)
                .OrderBy(file => file.Url),
        ];
    }

    private static IEnumerable<OutputFile> Pages(SiteView view, PackVolume volume, FrozenDictionary<SiteUrl, PackedPage?> held)
    {
        yield return File(RootPages.Home, scope => Home(scope, volume));
        foreach (var packed in volume.Pages) yield return File(packed.Page.Address, scope => Page(scope with { Words = view.WordsOf(packed.Page.Facts.Language) }, volume, packed));
        if (!view.GlossaryTerms.IsEmpty) yield return File(RootPages.Glossary, scope => Framed(scope, volume, FindingPages.Glossary(scope)));
        yield return File(RootPages.Search, scope => Search(scope, volume));
        yield return File(Licences, scope => Framed(scope, volume, PageParts.Own(scope, "pack-licences", scope.Words["pack.licences"], "", type: "WebPage") with { Main = [PackParts.Licences(scope, volume) with { Heading = scope.Words["pack.licences.list"] }] }));

        OutputFile File(SiteUrl at, Func<PageScope, PageView> page) => new(at, () => HtmlPage.Render(page(Scope(view, volume, at, held))));
    }

    // Where scripts are off, the pages of the pack stand under the box.
    private static PageView Search(PageScope scope, PackVolume volume)
    {
        var page = FindingPages.Search(scope);
        return Framed(scope, volume, page) with
        {
            Main = [.. page.Main.OfType<SearchResults>(), Rows.List(scope, "packsite.pages", "pages", volume.Pages.Select(packed => packed.Page).Distinct())!],
        };
    }

    private static PageView Home(PageScope scope, PackVolume volume)
    {
        var page = PackPage.Of(scope, volume.Pack, new PackPublication([], PackChange.Of(scope.Site, volume)));
        return Framed(scope, volume, page with { Top = page.Top.Insert(0, OfflinePages.Unextracted(scope.Words)) }) with { Foot = page.Foot };
    }

    private static PageView Page(PageScope scope, PackVolume volume, PackedPage packed)
    {
        var page = PageRenderer.View(scope, packed.Page);
        var main = page.Main.Where(block => block is not Neighbours).ToImmutableArray();
        if (packed.Part is not null)
        {
            var text = new Prose(new MarkupString(BodyRenderer.Render(scope.Site, packed.Page, scope.Words, new BodyOptions { At = scope.At, Body = packed.Body })));
            main = packed.Part == PackedPage.Roles && packed.Page is Network network ? [NetworkPage.Responsibilities(scope, network)] : [text];
        }

        var pages = volume.Pages.ToList();
        var place = pages.FindIndex(other => other.Number == packed.Number);
        var framed = Framed(scope, volume, page);
        return framed with
        {
            Title = framed.Title with { Title = PackChapters.TitleOf(scope.Words, packed) },
            Breadcrumbs = [framed.Breadcrumbs[0], PartOf(scope, volume, packed), framed.Breadcrumbs[^1]],
            Top = packed.Note.Length == 0 ? framed.Top : framed.Top.Add(new Banner("why", scope.Words["packsite.why"], new LinkedText(packed.Note))),
            Margin = packed.Part is null ? page.Margin : [],
            Main = main,
            After = [new Neighbours(scope.Words["packsite.neighbours"], Neighbour(place - 1), Neighbour(place + 1))],
            Foot = page.Foot,
        };

        LinkView? Neighbour(int index) => index < 0 || index >= pages.Count ? null : scope.Link(PackChapters.TitleOf(scope.Words, pages[index]), pages[index].Page.Address);
    }

    // On the home page each part has a heading with this id.
    private static LinkView PartOf(PageScope scope, PackVolume volume, PackedPage packed)
    {
        var part = volume.Parts.First(part => part.Pages.Any(other => other.Number == packed.Number));
        return scope.Link(part.Title, RootPages.Home, PackPage.IdOf(part.Number));
    }

    // The frame of the pack in place of the hub's, and nothing that depends on the day of the build.
    private static PageView Framed(PageScope scope, PackVolume volume, PageView page)
    {
        var (words, pack) = (scope.Words, volume.Pack);
        var home = scope.Link(pack.Title, RootPages.Home);
        var atHome = scope.At.Page == RootPages.Home;
        ImmutableArray<LinkView> own =
        [
            Entry(words["packsite.home"], RootPages.Home),
            .. scope.View.GlossaryTerms.IsEmpty ? Array.Empty<LinkView>() : [Entry(words["nav.glossary"], RootPages.Glossary)],
            Entry(words["pack.licences.list"], Licences),
            Entry(words["packsite.print"], PackAddress.Print(pack)),
        ];
        return page with
        {
            Kind = page.Kind + " in-pack",
            Head = page.Head with
            {
                Title = atHome ? pack.Title : $"{page.Title.Title} – {pack.Title}",
                NoIndex = true,
                Links = [],
                OpenGraph = [],
                StructuredData = "",
                Canonical = null,
            },
            Languages = [],
            Frame = HtmlPage.Frame(new FrameView
            {
                Words = words,
                Brand = home,
                Logo = null,
                Navigation = own,
                SearchHref = scope.At.To(RootPages.Search),
                Footer = [.. volume.Parts.Select(part => new LinkGroup(part.Title, [.. part.Pages.Select(packed => Entry(PackChapters.TitleOf(words, packed), packed.Page.Address))])), new LinkGroup(words["packsite.this"], own)],
                FooterLine = words.Fill(scope.Site.Settings.BaseUrl is null ? "packsite.foot" : "packsite.foot-links", ("edition", pack.Edition), ("date", words.Date(pack.Date)), ("hub", scope.Site.Settings.Title)),
                Licence = PackParts.Licences(scope, volume).Note!,
            }),
            Title = page.Title with { Kicker = [.. page.Title.Kicker.Select(link => new LinkView(link.Text))] },
            Breadcrumbs = atHome ? [] : [home with { Text = words["packsite.home"] }, new LinkView(page.Title.Title)],
            Top = [.. page.Top.Where(block => block is not Banner { Kind: "overdue" })],
            Beside = [],
            After = [],
        };

        LinkView Entry(string text, SiteUrl target) => scope.Link(text, target) with { Current = target == scope.At.Page };
    }

    private static IEnumerable<OutputFile> Assets(SiteView view) => view.Theme.Assets
        .Where(asset => asset.Name is "icon.svg" or "search.js")
        .Append(view.StyleSheet)
        .Select(asset => new OutputFile(asset.Url, () => asset.Bytes));

    // Null for pages of the small site's own making.
    private static FrozenDictionary<SiteUrl, PackedPage?> Held(SiteView view, PackVolume volume)
    {
        var held = volume.Pages.DistinctBy(packed => packed.Page.Address).ToDictionary(packed => packed.Page.Address, packed => (PackedPage?)packed);
        held[RootPages.Home] = null;
        held[volume.Pack.Address] = null;
        held[Licences] = null;
        held[RootPages.Search] = null;
        held[PackAddress.Print(volume.Pack)] = null;
        if (!view.GlossaryTerms.IsEmpty) held[RootPages.Glossary] = null;
        return held.ToFrozenDictionary();
    }

    private static PageScope Scope(SiteView view, PackVolume volume, SiteUrl at, FrozenDictionary<SiteUrl, PackedPage?> held) =>
        new(view, view.WordsOf(volume.Pack.Facts.Language), new Vantage(at, Bounds: new PackBounds(Way(at, volume, held), view.Site.Settings.BaseUrl)));

    private static Func<SiteUrl, string?, string?> Way(SiteUrl at, PackVolume volume, FrozenDictionary<SiteUrl, PackedPage?> held) => (target, fragment) =>
    {
        if (!held.TryGetValue(target, out var packed)) return null;
        var there = packed?.Part is null || (fragment is not null && PackChapters.Has(packed, fragment));
        return at.To(target == volume.Pack.Address ? RootPages.Home : target, there ? fragment : null);
    };
}
