using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sharewell.Searching;

/// <summary>
/// The index that lunr 2.3.9 would make of the same pages, as the JSON that <c>lunr.Index.load</c> takes: for sites that have lunr already, and so
/// that lunr itself can be the judge of our terms and weights. Written with <c>--emit-lunr-json</c>; the hub's own search does not use it.
/// </summary>
/// <remarks>
/// The weight of a term in a field is <c>idf * 2.2 tf / (1.2 (0.25 + 0.75 length/average) + tf) * boost</c>, rounded to three decimals;
/// <c>idf = ln(1 + |(N - n + 0.5) / (n + 0.5)|)</c>, where n is the sum over the fields of the pages that have the term there (lunr.js, lib/idf.js and
/// lib/builder.js).
/// </remarks>
public static class LunrIndex
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the index.</summary>
    /// <param name="pages">The pages, in the order in which lunr would be given them.</param>
    /// <param name="refOf">The ref of a page; null for its place among the pages, from 0.</param>
    /// <param name="profile">How text becomes terms. With the hub's, lunr ranks by its own rules over our terms.</param>
    public static byte[] WriteJson(IReadOnlyList<SearchPage> pages, Func<SearchPage, string>? refOf = null, AnalyserProfile profile = AnalyserProfile.Lunr)
    {
        var analyser = Analyser.Of(profile);
        var fields = SearchSettings.Fields;
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        var documents = pages.Select(page => fields.Select((field, f) => Count(analyser, page, f, terms)).ToArray()).ToArray();
        for (var page = 0; page < documents.Length; page++)
        {
            for (var field = 0; field < fields.Length; field++)
            {
                foreach (var term in documents[page][field].Counts.Keys) term.Pages[field].Add(page);
            }
        }

        var refs = pages.Select((page, number) => refOf is null ? number.ToString(CultureInfo.InvariantCulture) : refOf(page)).ToArray();
        var averages = fields.Select((_, field) => documents.Sum(document => (double)document[field].Length) / documents.Length).ToArray();
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("version", "2.3.9");
        json.WriteStartArray("fields");
        foreach (var (name, _) in fields) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("fieldVectors");
        for (var page = 0; page < documents.Length; page++)
        {
            for (var field = 0; field < fields.Length; field++) WriteVector(json, refs[page], field, documents[page][field], averages[field], documents.Length);
        }

        json.WriteEndArray();
        json.WriteStartArray("invertedIndex");
        foreach (var term in terms.Values.OrderBy(term => term.Text, StringComparer.Ordinal)) WritePosting(json, refs, term);
        json.WriteEndArray();
        json.WriteStartArray("pipeline");
        if (profile == AnalyserProfile.Lunr) json.WriteStringValue("stemmer");
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return output.WrittenSpan.ToArray();
    }

    private static Field Count(Analyser analyser, SearchPage page, int field, Dictionary<string, Term> terms)
    {
        var counted = new Field();
        foreach (var text in TextsOf(page, field))
        {
            foreach (var word in analyser.Terms(text, keepStopWords: field == 0 && analyser.KeepsStopWordsOfTitles))
            {
                if (!terms.TryGetValue(word, out var term)) terms[word] = term = new Term(word, terms.Count);
                counted.Counts[term] = counted.Counts.GetValueOrDefault(term) + 1;
                counted.Length++;
            }
        }

        return counted;
    }

    private static IEnumerable<string> TextsOf(SearchPage page, int field) => field switch
    {
        0 => [page.Title],
        1 => [page.Summary],
        2 => page.Keywords.Concat(page.Mentions),
        _ => page.ReadSections().SelectMany(section => new[] { section.Heading, section.Text }),
    };

    private static void WriteVector(Utf8JsonWriter json, string page, int field, Field counted, double average, int pages)
    {
        json.WriteStartArray();
        json.WriteStringValue($"{SearchSettings.Fields[field].Name}/{page}");
        json.WriteStartArray();
        foreach (var (term, count) in counted.Counts.OrderBy(pair => pair.Key.Index))
        {
            var n = term.Pages.Sum(ofField => ofField.Count);
            var idf = Math.Log(1 + Math.Abs((pages - n + 0.5) / (n + 0.5)));
            var weight = idf * ((K1 + 1) * count) / ((K1 * (1 - B + (B * (counted.Length / average)))) + count);
            weight *= SearchSettings.Fields[field].Boost;
            json.WriteNumberValue(term.Index);
            // Half up, as JavaScript rounds; Math.Round would go to the even neighbour.
            json.WriteNumberValue(Math.Floor((weight * 1000) + 0.5) / 1000);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void WritePosting(Utf8JsonWriter json, string[] refs, Term term)
    {
        json.WriteStartArray();
        json.WriteStringValue(term.Text);
        json.WriteStartObject();
        json.WriteNumber("_index", term.Index);
        for (var field = 0; field < SearchSettings.Fields.Length; field++)
        {
            json.WriteStartObject(SearchSettings.Fields[field].Name);
            foreach (var page in term.Pages[field])
            {
                json.WriteStartObject(refs[page]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private sealed class Field
    {
        public Dictionary<Term, int> Counts { get; } = [];

        public int Length { get; set; }
    }

    private sealed class Term(string text, int index)
    {
        public string Text { get; } = text;

        /// <summary>In the order in which terms were first seen.</summary>
        public int Index { get; } = index;

        /// <summary>The pages that have it, a list a field.</summary>
        public ImmutableArray<List<int>> Pages { get; } = [.. SearchSettings.Fields.Select(_ => new List<int>())];
    }
}
