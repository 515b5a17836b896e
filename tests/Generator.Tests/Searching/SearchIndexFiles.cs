using System.Collections.Immutable;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>The files of the index: equal for equal pages, small, complete.</summary>
public class SearchIndexFiles
{
    [Fact]
    public void The_same_pages_in_another_order_give_the_same_bytes()
    {
        var pages = MadeUpPages.Make(1_100);
        var one = Bytes(SearchIndexer.Index(pages, new SearchSettings()));
        var other = Bytes(SearchIndexer.Index(pages.Reverse(), new SearchSettings()));

        other.Keys.ShouldBe(one.Keys);
        foreach (var (url, bytes) in one) other[url].ShouldBe(bytes, url);
    }

    [Fact]
    public void One_changed_word_changes_the_name_of_the_folder()
    {
        var pages = MadeUpPages.Make(20);
        var changed = pages.SetItem(3, pages[3] with { Summary = "Another summary." });

        Folder(SearchIndexer.Index(changed, new SearchSettings())).ShouldNotBe(Folder(SearchIndexer.Index(pages, new SearchSettings())));
    }

    [Fact]
    public void The_file_with_a_fixed_name_is_under_200_bytes_and_names_the_folder()
    {
        var files = SearchIndexer.Index(MadeUpPages.Make(5), new SearchSettings());
        var current = files.Single(file => file.Url.Path == "search/current.js").Produce();

        current.Length.ShouldBeLessThan(200);
        Encoding.UTF8.GetString(current.Span).ShouldBe($"sharewellSearch(\"current\",\"{Folder(files)}\")\n");
    }

    [Fact]
    public void Each_page_has_a_record_and_shards_of_terms_stay_small()
    {
        var files = Bytes(SearchIndexer.Index(MadeUpPages.Make(700), new SearchSettings()));

        files.Keys.Count(url => url.Contains("/r/", StringComparison.Ordinal)).ShouldBe(700);
        var shards = files.Where(file => file.Key.Contains("/t/", StringComparison.Ordinal)).Select(file => file.Value.Length).ToList();
        shards.Average().ShouldBeLessThan(5_000);
    }

    [Fact]
    public void Every_term_stands_in_one_shard_and_in_the_order_of_code_units()
    {
        var files = Bytes(SearchIndexer.Index(MadeUpPages.Make(300), new SearchSettings()));
        var terms = Enumerable.Range(0, files.Keys.Count(url => url.Contains("/t/", StringComparison.Ordinal)))
            .SelectMany(shard => Encoding.UTF8.GetString(files.Single(file => file.Key.EndsWith($"/t/{shard}.js", StringComparison.Ordinal)).Value).Split('"')[3].Split(' '))
            .ToList();

        terms.ShouldBe(terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        terms.Count.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void A_file_of_the_index_is_a_call_with_data_and_nothing_that_could_end_it()
    {
        var nasty = "</script>\"); alert(1) //\u2028\u2029\\";
        var page = Questions.Page("a.html", nasty, nasty, nasty) with { Keywords = [nasty], Facts = [nasty], Facets = [new FacetValue("theme", nasty, nasty, 0)] };
        var files = Bytes(SearchIndexer.Index([page], new SearchSettings { Synonyms = [[nasty, "plan"]] }));

        foreach (var (url, bytes) in files)
        {
            var script = Encoding.UTF8.GetString(bytes);
            script.ShouldStartWith("sharewellSearch(");
            script.ShouldEndWith(")\n");
            script.Replace("\\\"", "", StringComparison.Ordinal).ShouldNotContain("\"); alert", customMessage: url);
            script.ShouldNotContain("\u2028");
        }
    }

    [Fact]
    public void The_script_as_it_is_sent_is_at_most_16_kilobytes_compressed()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(ThemeReader.Read(Path.Combine(NodeScript.Repository, "theme"), new DiagnosticBag())!.Asset("search.js").Bytes.Span);
        }

        compressed.Length.ShouldBeLessThanOrEqualTo(16_000);
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("new Function")]
    [InlineData("fetch(")]
    [InlineData("XMLHttpRequest")]
    [InlineData("import(")]
    [InlineData("localStorage")]
    [InlineData("cookie")]
    [InlineData(".style")]
    public void The_script_never_reads_markup_runs_text_or_asks_outside(string word) =>
        File.ReadAllText(Path.Combine(NodeScript.Repository, "theme", "assets", "search.js")).ShouldNotContain(word);

    private static string Folder(ImmutableArray<OutputFile> files) => files.First(file => file.Url.Path.EndsWith("/m.js", StringComparison.Ordinal)).Url.Path.Split('/')[1];

    private static SortedDictionary<string, byte[]> Bytes(ImmutableArray<OutputFile> files) =>
        new(files.ToDictionary(file => file.Url.Path, file => file.Produce().ToArray(), StringComparer.Ordinal), StringComparer.Ordinal);
}
