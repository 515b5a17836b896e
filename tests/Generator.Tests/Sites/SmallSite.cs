using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;
using Sharewell.Rendering;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Sites;

/// <summary>A small site of <c>tests/Sites</c> as it is published, in memory: pages, feeds and data, without the search index and the zip of the hub.</summary>
internal sealed partial class SmallSite
{
    private static readonly Lazy<SmallSite> OfHarbour = new(() => new SmallSite("tests/Sites/harbour", ReadTheme()));
    private static readonly Lazy<SmallSite> OfTheBilingual = new(() => new SmallSite("tests/Sites/dwyieithog", ReadTheme(welsh: true)));

    private static readonly Lazy<SmallSite> OfNoWords = new(() => new SmallSite("tests/Sites/harbour", Wordless(ReadTheme())));

    private readonly FrozenDictionary<string, OutputFile> files;

    private SmallSite(string input, Theme theme)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = RepositoryRoot.Combine(input), Output = "", Theme = "", Today = new DateOnly(2026, 11, 27) };
        var site = HubBuild.Check(HubBuild.ReadSources(options, diagnostics, new StageClock()), options, diagnostics, new StageClock());
        diagnostics.ToSortedArray().Select(found => $"{found.Span}: {found.Message}").ShouldBeEmpty();
        var view = new SiteView(site!, theme);
        var packs = site!.Of<Pack>().Select(pack => PackBuild.Make(view, pack)).ToList();
        files = SitePlan.Make(view).Concat(PackPages.Plan(view, packs.Select(made => (made.Volume, made.Publication))))
            .ToFrozenDictionary(file => file.Url.Path, StringComparer.Ordinal);
        View = view;
    }

    /// <summary>Another hub in English, with a look of its own.</summary>
    public static SmallSite Harbour => OfHarbour.Value;

    /// <summary>A hub in Welsh, with pages that are translated into English.</summary>
    public static SmallSite Bilingual => OfTheBilingual.Value;

    /// <summary><see cref="Harbour"/> with a strings file in which each text is but its places, such as <c>{title}</c>.</summary>
    public static SmallSite WithoutWords => OfNoWords.Value;

    /// <summary>What its pages are made from.</summary>
    public SiteView View { get; }

    /// <summary>The addresses of all its files, in ordinal order.</summary>
    public IEnumerable<string> Addresses => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The addresses of its pages, in ordinal order.</summary>
    public IEnumerable<string> Pages => Addresses.Where(address => address.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>A file as text.</summary>
    public string Text(string address) => Encoding.UTF8.GetString(files[address].Produce().Span);

    /// <summary>
    /// A file as it is compared with what was accepted: without the checksums and sizes of packs, in which the style sheet lies, so that a new colour is
    /// no new page.
    /// </summary>
    public string Accepted(string address) => Kilobytes().Replace(Checksum().Replace(Text(address), "CHECKSUM"), "SIZE");

    /// <summary>A page as a browser understands it.</summary>
    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Text(address));

    /// <summary>The theme of the repository; with the Welsh of <c>tests/Sites/cy.json</c>, where that is asked for.</summary>
    private static Theme ReadTheme(bool welsh = false)
    {
        var diagnostics = new DiagnosticBag();
        var folder = RepositoryRoot.Combine("theme");
        if (!welsh) return ThemeReader.Read(folder, diagnostics)!;

        var copy = Directory.CreateTempSubdirectory("sharewell-theme-").FullName;
        try
        {
            WelshTheme.Write(copy);
            var theme = ThemeReader.Read(copy, diagnostics);
            diagnostics.ToSortedArray().ShouldBeEmpty();
            return theme!;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static Theme Wordless(Theme theme)
    {
        var english = theme.Strings[Language.En];
        var places = english.Keys.ToFrozenDictionary(key => key, key => "◦" + string.Join('◦', Place().Matches(english[key]).Select(match => match.Value)), StringComparer.Ordinal);
        return theme with { Strings = new Dictionary<Language, Strings> { [Language.En] = new(Language.En, places) }.ToFrozenDictionary() };
    }

    [GeneratedRegex("\\b[0-9a-f]{64}\\b")]
    private static partial Regex Checksum();

    [GeneratedRegex("\\b[0-9]+\\s[KM]B\\b")]
    private static partial Regex Kilobytes();

    [GeneratedRegex(@"\{[a-z-]+\}")]
    private static partial Regex Place();
}
