using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// Everything that the hub knows as JSON and CSV, for those who want to count, map or reuse it. The text of pages is left out: the pages have it.
/// With <c>emit: {data: false}</c> there is none of it.
/// </summary>
public static class DataRenderer
{
    /// <summary>The file that says what the others hold.</summary>
    public static SiteUrl Index { get; } = new("data/index.json");

    /// <summary>
    /// A JSON and a CSV file for each kind of thing, for the figures of case studies and for the evidence map, and <see cref="Index"/>. A kind of
    /// which the hub has none makes files without rows, so that their addresses can be relied on.
    /// </summary>
    public static ImmutableArray<OutputFile> Plan(Site site)
    {
        if (!site.Settings.EmitData) return [];
        var tables = Tables(site);
        return
        [
            .. tables.SelectMany(table => new[]
            {
                new OutputFile(table.Json, () => DataJson.Write(site, table)),
                new OutputFile(table.Csv, () => CsvFile.Write(table)),
            }).Append(new OutputFile(Index, () => DataJson.WriteIndex(site, tables))).OrderBy(file => file.Url),
        ];
    }

    /// <summary>The CSV file of a table: <c>data/evidence-map.csv</c>.</summary>
    public static SiteUrl Csv(string table) => new($"data/{table}.csv");

    private static ImmutableArray<DataTable> Tables(Site site) =>
    [
        PageTables.CaseStudies(site),
        MeasureTable.Of(site),
        PageTables.Guides(site),
        PageTables.Networks(site),
        PageTables.Toolkits(site),
        PageTables.ToolkitSections(site),
        PageTables.Packs(site),
        PageTables.Pages(site),
        EvidenceMapTable.Of(site),
        .. ContentKinds.Vocabularies.Select(vocabulary => RecordTables.Terms(site, vocabulary)),
        RecordTables.Councils(site),
        RecordTables.Organisations(site),
        RecordTables.Sources(site),
        RecordTables.Glossary(site),
    ];
}
