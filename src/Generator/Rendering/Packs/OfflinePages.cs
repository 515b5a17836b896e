using System.Collections.Immutable;
using System.Text;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The page about the whole hub as a zip, and what the copy in the zip says in its place.</summary>
public static class OfflinePages
{
    /// <summary>The zip.</summary>
    public static SiteUrl Zip { get; } = new("downloads/hub-offline.zip");

    /// <summary><c>offline.html</c> on the web: the only page that knows the zip's size and its day.</summary>
    /// <param name="view">The site.</param>
    /// <param name="size">Of the zip, in bytes.</param>
    /// <param name="sha256">Of the zip: 64 hexadecimal digits.</param>
    public static OutputFile OnTheWeb(SiteView view, long size, string sha256) => Page(view, scope =>
    {
        var words = scope.Words;
        return
        [
            new FactTable(words["offline.file"], "download", [words["formats.format"], words["formats.size"], words["offline.date"], words["formats.checksum"]],
            [
                new TableRowView(scope.Link(words["offline.zip"], Zip), [new LinkView(PackParts.Size(size)), new LinkView(words.Date(scope.Site.BuildDate)), new LinkView(sha256)]),
            ])
            {
                Numbers = false,
            },
            Steps(words),
        ];
    });

    /// <summary>The pages that differ in the zip: home, with a line that shows where the style sheet cannot be found, and this one.</summary>
    public static ImmutableArray<OutputFile> InTheZip(SiteView view) =>
    [
        new OutputFile(RootPages.Home, () =>
        {
            var scope = PageScope.Of(view, RootPages.Home);
            var page = HomePage.Of(scope, view.Site.Find(new ContentRef(ContentKind.Page, "home")) as Page);
            return HtmlPage.Render(page with { Top = page.Top.Insert(0, Unextracted(scope.Words)) });
        }),
        Page(view, scope =>
        {
            var words = scope.Words;
            var here = words.Fill("offline.here", ("date", words.Date(scope.Site.BuildDate)));
            var newer = Heads.Absolute(scope.Site.Settings, RootPages.Offline) is { } address ? new LinkView(address, address, Outside: true) : null;
            var (before, after) = words.Around("offline.newer", "link");
            return [new Lines(words["offline.copy"], "copy", [new LinkedText(here), .. newer is null ? Array.Empty<LinkedText>() : [new LinkedText(before, newer, after)]]), Steps(words)];
        }),
    ];

    /// <summary>
    /// What the first page of a zip says to somebody who has opened it without extracting it: its style sheet is then not found, and that would hide the line.
    /// </summary>
    internal static Banner Unextracted(Words words) => new("unextracted", words["unextracted.label"], new LinkedText(words["unextracted"]));

    /// <summary>The text at the top of a zip: what to extract and what to open.</summary>
    /// <param name="words">The words of the site's language.</param>
    /// <param name="title">What is in the zip.</param>
    /// <param name="date">The day it is of.</param>
    /// <returns>Plain text with the line ends of Windows, whose readers need it most.</returns>
    public static byte[] ReadMeFirst(Words words, string title, DateOnly date)
    {
        var text = new StringBuilder();
        text.Append(title).Append("\r\n").Append(words.Date(date)).Append("\r\n\r\n");
        foreach (var step in StepKeys) text.Append(words[step]).Append("\r\n\r\n");
        text.Append(words["readme.checksums"]).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static readonly string[] StepKeys = ["readme.extract", "readme.open", "readme.keep"];

    private static Points Steps(Words words) => new(words["readme.title"], "steps", [.. StepKeys.Select(step => words[step])], Numbered: true);

    private static OutputFile Page(SiteView view, Func<PageScope, ImmutableArray<Block>> main) => new(RootPages.Offline, () =>
    {
        var scope = PageScope.Of(view, RootPages.Offline);
        return HtmlPage.Render(PageParts.Own(scope, "offline", scope.Words["nav.offline"], scope.Words["lede.offline"], type: "WebPage") with { Main = main(scope) });
    });
}
