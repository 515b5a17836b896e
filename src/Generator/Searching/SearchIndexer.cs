using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>
/// Makes the search index: many small scripts, of which a reader's browser loads the few that a query needs. The script that asks them is
/// <c>theme/assets/search.js</c>.
/// </summary>
/// <remarks>
/// <code>
/// search/current.js        fixed name; names the folder, so that no page needs to
/// search/HASH/m.js         what every query needs (Manifest)
/// search/HASH/t/N.js       a range of the vocabulary with its postings (TermShards)
/// search/HASH/r/N.js       what a result shows of page N (RecordWriter)
/// search/HASH/f/NAME.js    a facet (FacetFile)
/// search/HASH/l/LETTER.js  the vocabulary of a letter, for slips of the finger
/// </code>
/// HASH is of all that is in the folder: a browser's cache can never mix two builds. Pages are numbered with the current ones first, the newest
/// first among them; so "archived pages last" and "newest first" cost no byte.
/// </remarks>
public static class SearchIndexer
{
    // How words may begin: see letterOf in search.js. Digits are all under 0, anything else under _.
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0_";

    /// <summary>The files of the index of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="words">The theme's words, for facets and for the facts under a result.</param>
    public static ImmutableArray<OutputFile> Index(Site site, IReadOnlyDictionary<Language, Strings> words) => Index(site, words, site.Entries);

    /// <summary>
    /// The index of the same pages for lunr.js, in one file: for whoever has a page of search with lunr already. The refs are addresses from the root
    /// of the site. It lies in <c>downloads</c>, which no zip holds.
    /// </summary>
    public static OutputFile ForLunr(Site site, IReadOnlyDictionary<Language, Strings> words) =>
        new(new SiteUrl("downloads/lunr.json"), () => LunrIndex.WriteJson(SearchPages.Of(site, WordsOf(site, words), site.Entries), page => page.Url));

    /// <summary>The files of an index of some entries of a site, with all its synonyms.</summary>
    public static ImmutableArray<OutputFile> Index(Site site, IReadOnlyDictionary<Language, Strings> words, ImmutableArray<Entry> entries)
    {
        var ofSite = WordsOf(site, words);
        return Index(SearchPages.Of(site, ofSite, entries), SearchPages.SettingsOf(site, ofSite));
    }

    /// <summary>The files of the index of some pages, in ordinal order of their addresses. The order of the pages does not matter.</summary>
    public static ImmutableArray<OutputFile> Index(IEnumerable<SearchPage> pages, SearchSettings settings)
    {
        var numbered = Number(pages);
        var analyser = Analyser.Of(settings.Profile);
        var thesaurus = settings.Profile == AnalyserProfile.Hub ? Thesaurus.Of(settings.Synonyms, settings.LooseSynonyms, analyser) : Thesaurus.Of([], [], analyser);
        var segments = new Segment[(numbered.Length + Segment.Size - 1) / Segment.Size];
        Parallel.For(0, segments.Length, s =>
        {
            var first = s * Segment.Size;
            var ours = numbered.AsSpan(first, Math.Min(Segment.Size, numbered.Length - first));
            segments[s] = new SegmentBuilder(analyser, thesaurus).Build(ours, first);
        });

        var inOrder = ImmutableArray.Create(segments);
        var terms = TermShards.Merge(inOrder, numbered.Length);
        var facets = settings.Facets.AsParallel().AsOrdered().Select(facet => (facet.Name, File: FacetFile.Write(facet.Name, numbered))).Where(facet => facet.File is not null).ToList();

        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["m.js"] = Manifest.Write(settings, numbered, inOrder, terms, thesaurus, facets.Select(facet => facet.Name)),
        };
        foreach (var (name, file) in facets) files.Add($"f/{name}.js", file!);
        // Of every letter, those without words among them: a script that asks for a file that is not there complains in the console.
        foreach (var letter in Letters) files.Add($"l/{letter}.js", ShardScript.Call("l", letter.ToString(), terms.Lexicons.TryGetValue(letter, out var lexicon) ? lexicon.ToString() : ""));
        for (var i = 0; i < terms.Files.Count; i++) files.Add(Numbered("t", i), terms.Files[i]);
        for (var i = 0; i < numbered.Length; i++) files.Add(Numbered("r", i), segments[i / Segment.Size].Records[i % Segment.Size]);

        var hash = Hash(files);
        var output = ImmutableArray.CreateBuilder<OutputFile>(files.Count + 1);
        foreach (var (name, bytes) in files) output.Add(new OutputFile(new SiteUrl($"search/{hash}/{name}"), () => bytes));
        var current = ShardScript.Call("current", hash);
        output.Add(new OutputFile(new SiteUrl("search/current.js"), () => current));
        output.Sort((a, b) => a.Url.CompareTo(b.Url));
        return output.ToImmutable();
    }

    private static Strings WordsOf(Site site, IReadOnlyDictionary<Language, Strings> words) => words.GetValueOrDefault(site.Settings.Language) ?? words[Language.En];

    private static SearchPage[] Number(IEnumerable<SearchPage> pages) =>
    [
        .. pages.OrderByDescending(page => page.IsCurrent)
            .ThenByDescending(page => page.Date ?? DateOnly.MinValue)
            .ThenBy(page => page.Url, StringComparer.Ordinal),
    ];

    private static string Numbered(string folder, int number) => string.Create(CultureInfo.InvariantCulture, $"{folder}/{number}.js");

    // The hash of each file on its own, then of those: the many small ones are hashed side by side.
    private static string Hash(SortedDictionary<string, byte[]> files)
    {
        var contents = files.Values.ToArray();
        var hashes = new byte[contents.Length * SHA256.HashSizeInBytes];
        Parallel.For(0, contents.Length, i => SHA256.HashData(contents[i], hashes.AsSpan(i * SHA256.HashSizeInBytes)));
        return Convert.ToHexStringLower(SHA256.HashData(hashes))[..10];
    }
}
