using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Sharewell.Model;
using Sharewell.Rendering;
using Sharewell.Tests.Parsing;
using Sharewell.Tests.Rendering;

namespace Sharewell.Tests.Fuzzing;

/// <summary>Small hubs made up of pages that name each other, rightly and wrongly: whatever they hold, checking ends, and what is sound is published whole.</summary>
public class AnySite
{
    private static readonly string[] Names =
    [
        "case-studies/a", "case-studies/b", "guides/a", "guides/b", "guides/c", "networks/a", "networks/b", "toolkit/t", "toolkit/t/a", "toolkit/t/b", "pages/a", "pages/home", "packs/a",
    ];

    // Lines of front matter: sound ones more often than others, or no hub would ever be published.
    private static readonly Gen<string> Field = Gen.Frequency(
        (8, Gen.Elements(
            "themes: [peer-challenge, open-data]", "outcomes: [lower-cost]", "services: [libraries]", "keywords: [plan, \"tŷ\"]", "updated: 2026-02-03", "reviewed: 2026-03-04", "review_every: 6m",
            "sources: [{ source: src-b, locator: page 4 }]", "contact: { role: Editor, organisation: lga }", "status: archived", "related: [councils/kent]", "lang: en")),
        (3, Gen.Elements(Names).Select(name => $"related: [{name}]")),
        (1, Gen.Elements(
            "status: draft", "status: superseded\nsuperseded_by: guides/a", "redirect_from: [guides/old.html]", "redirect_from: [guides/a.html]", "prerequisites: [a]", "prerequisites: [b]", "parent: a", "examples: [a, b]",
            "networks: [a]", "parts:\n  - { title: Part, items: [guides/a, guides/b] }", "parts:\n  - { title: Part, items: [networks/a#roles, guides/c#section] }", "roles:\n  - { role: Chair, purpose: To chair it }",
            "lang: cy\ntranslation_of: a", "themes: [nothing]", "licence: OGL-UK-3.0\nattribution: Crown", "licence: LicenseRef-All-Rights-Reserved\nattribution: All", "measures:\n  - { what: visits, value: 3 }", "x: y", "order: 1")));

    private static readonly Gen<string> Link = Gen.Elements(Names).Select(name => $"[a link](../{name}.md)")
        .Or(Gen.Elements("[x](council:kent)", "[x](glossary:csit)", "[x](theme:nothing)", "[x](#section)", "[x](https://a.example/)", "[x](../guides/a.md#heading)", "![A map](../images/map.png)"));

    private static readonly Gen<string> Body = Gen.Frequency((4, Gen.Elements("Words.", "## Section", "### Heading", "- item", "| a | b |\n|---|---|\n| c | d |", "> [!TIP]\n> Do.")), (2, Link), (1, AnyText.Text.Generator.Resize(6)))
        .ListOf().Resize(8).Select(blocks => string.Join("\n\n", blocks) + "\n");

    private static readonly Gen<(string Name, string Fields, string Body)> Page =
        from name in Gen.Elements(Names)
        from fields in Field.ListOf().Resize(3)
        from body in Body
        select (name, string.Join('\n', fields.DistinctBy(field => field.Split(':')[0])), body);

    [Fact]
    public void Is_checked_and_when_it_is_sound_is_published_with_no_link_to_nothing()
    {
        var published = 0;
        Prop.ForAll(Page.NonEmptyListOf().Resize(5).ToArbitrary(), pages =>
        {
            var hub = new HubInMemory().Attachment("images/map.png").Setting("base_url: https://hub.example.org/");
            foreach (var (name, fields, body) in pages) hub.Page(name, fields, body);

            var outcome = hub.Check();
            foreach (var finding in outcome.Bag.ToSortedArray().Where(finding => hub.Tree.Find(finding.Span.Path.Value) is not null)) finding.Span.ShouldLieIn(hub.Tree.Find(finding.Span.Path.Value)!.Text);
            if (outcome.Bag.HasErrors) return;

            published++;
            ShouldLeadSomewhere(outcome.Site);
        }).Holds(60);

        published.ShouldBeGreaterThan(0);
    }

    private static void ShouldLeadSomewhere(Site site)
    {
        var view = new SiteView(site, TextHub.Theme);
        var packs = site.Of<Pack>().Select(pack => PackBuild.Make(view, pack)).ToList();
        var files = SitePlan.Make(view).Concat(packs.SelectMany(pack => pack.Files)).Concat(PackPages.Plan(view, packs.Select(pack => (pack.Volume, pack.Publication))))
            .ToDictionary(file => file.Url.Path, file => file.Produce().ToArray(), StringComparer.Ordinal);
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Key != "404.html").ToDictionary(file => file.Key, file => new HtmlParser().ParseDocument(new MemoryStream(file.Value)));
        foreach (var (path, page) in pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]").Where(element => element.GetAttribute("rel") is not ("external" or "canonical")))
            {
                var target = new Uri(new Uri("file:///" + path), element.GetAttribute("href") ?? element.GetAttribute("src"));
                files.ShouldContainKey(target.AbsolutePath[1..], $"{path} links to it");
                if (target.Fragment.Length > 1 && pages.TryGetValue(target.AbsolutePath[1..], out var there)) there.GetElementById(target.Fragment[1..]).ShouldNotBeNull($"{path}: {target.Fragment}");
            }
        }
    }
}
