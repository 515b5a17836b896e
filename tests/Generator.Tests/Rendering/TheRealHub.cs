using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Rendering;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Rendering;

/// <summary>What must hold for every page, asked of every page of the hub in this repository.</summary>
public class TheRealHub
{
    private static readonly Lazy<Dictionary<string, IHtmlDocument>> AllPages = new(Render);
    private static readonly Lazy<HashSet<string>> AllFiles = new(() => [.. Plan().Select(file => file.Url.Path)]);

    private static Dictionary<string, IHtmlDocument> Pages => AllPages.Value;

    [Fact]
    public void Has_pages_of_all_kinds() => Pages.Count.ShouldBeGreaterThan(200);

    [Fact]
    public void Links_only_to_files_and_fragments_that_are_there()
    {
        var broken = new List<string>();
        foreach (var (path, page) in Pages.Where(page => page.Key != "404.html"))
        {
            foreach (var element in page.QuerySelectorAll("[href], [src], [action]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
                if (element.GetAttribute("rel") is "external" or "canonical" || address.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                var target = new Uri(new Uri("file:///" + path), address);
                var file = target.AbsolutePath.TrimStart('/');
                if (target.Scheme != "file" || !AllFiles.Value.Contains(file)) broken.Add($"{path}: {address}");
                else if (target.Fragment.Length > 1 && Pages[file].GetElementById(target.Fragment[1..]) is null) broken.Add($"{path}: {address}");
            }
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Has_nothing_inline_and_nothing_from_elsewhere() => Offenders(page => page
        .QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json']), iframe, object, [src^='http'], [src^='//'], [onclick], [onload]")
        .Select(element => element.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void Has_one_style_sheet_and_at_most_one_script_on_a_page() => Offenders(page =>
        page.QuerySelectorAll("link[rel=stylesheet]").Length == 1 && page.QuerySelectorAll("script[src]").Length <= 1 ? [] : ["too many"]).ShouldBeEmpty();

    [Fact]
    public void Has_the_policy_a_title_a_description_and_a_language_on_each_page() => Offenders(page => new[]
    {
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") == "default-src 'self'; base-uri 'none'; form-action 'self' file:; object-src 'none'" ? "" : "policy",
        page.Title?.Length > 0 ? "" : "title",
        page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length > 10 ? "" : "description",
        page.DocumentElement.GetAttribute("lang") == "en" ? "" : "lang",
    }.Where(fault => fault.Length > 0)).ShouldBeEmpty();

    [Fact]
    public void Gives_each_id_once_on_a_page() => Offenders(page =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key!)).ShouldBeEmpty();

    [Fact]
    public void Loads_a_script_where_people_search_and_nowhere_else() =>
        Pages.Where(page => page.Value.QuerySelector("script[src]") is not null).Select(page => page.Key).ShouldBe(["search.html"]);

    [Fact]
    public void Skips_no_level_of_heading() => Offenders(page =>
    {
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5").Select(heading => heading.LocalName[1] - '0').ToList();
        return levels.Count(level => level == 1) == 1 && levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1) ? [] : [string.Join(' ', levels)];
    }).ShouldBeEmpty();

    [Fact]
    public void Says_everything_in_words() => Offenders(page => page.Body!.TextContent.Contains('{') ? ["a place in a text was not filled"] : []).ShouldBeEmpty();

    private static IEnumerable<string> Offenders(Func<IHtmlDocument, IEnumerable<string>> faults) =>
        Pages.SelectMany(page => faults(page.Value).Select(fault => $"{page.Key}: {fault}"));

    private static IEnumerable<OutputFile> Plan()
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = RepositoryRoot.Combine("input"), Output = "", Theme = "", Today = new DateOnly(2029, 1, 1) };
        var site = HubBuild.Check(HubBuild.ReadSources(options, diagnostics, new StageClock()), options, diagnostics, new StageClock())!;
        var view = new SiteView(site, TextHub.Theme);
        var packs = site.Of<Pack>().Select(pack => PackBuild.Make(view, pack)).ToList();
        return
        [
            .. SitePlan.Make(view),
            .. packs.SelectMany(made => made.Files),
            .. PackPages.Plan(view, packs.Select(made => (made.Volume, made.Publication))),
            OfflinePages.OnTheWeb(view, 1, new string('0', 64)),
            new OutputFile(OfflinePages.Zip, () => new byte[1]),
        ];
    }

    private static Dictionary<string, IHtmlDocument> Render() => Plan().Where(file => file.Url.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Url.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Produce().Span)));
}
