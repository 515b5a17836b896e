using System.Collections.Immutable;
using System.Text.Json;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Writes tables, and the index of all tables, as JSON.</summary>
internal static class DataJson
{
    /// <summary>A table: what it is, whose, under which licence, and <c>items</c> with every field in every item.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, DataTable table) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.WriteString("about", table.Help);
        Hub(json, site.Settings);
        json.WriteStartArray("items");
        foreach (var row in table.Rows())
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(table.Fields[i].Name);
                Value(json, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary><c>data/index.json</c>: the files, what is in them and what their fields say.</summary>
    public static ReadOnlyMemory<byte> WriteIndex(Site site, ImmutableArray<DataTable> tables) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", CleanText.Of(site.Settings.Title));
        json.WriteString("about", "Everything in this hub but the text of its pages, as JSON and as CSV. Addresses are relative to the site's first page. "
            + $"In CSV, the items of a list stand in one cell with \"{DataValue.CsvListSeparator}\" between them, and text that begins like a formula has an apostrophe before it.");
        Hub(json, site.Settings);
        json.WriteString("licence_note", "The licence of each page stands in its row and may differ from the hub's.");
        json.WriteStartArray("licences");
        foreach (var licence in LicencesOf(site)) Licence(json, licence);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("title", table.Title);
            json.WriteString("about", table.Help);
            json.WriteString("json", table.Json.Path);
            json.WriteString("csv", table.Csv.Path);
            json.WriteNumber("rows", table.RowCount);
            json.WriteStartArray("fields");
            foreach (var (name, help) in table.Fields)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("about", help);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Hub(Utf8JsonWriter json, SiteSettings settings)
    {
        json.WriteString("site", CleanText.Of(settings.Title));
        json.WriteString("publisher", CleanText.Of(settings.Publisher));
        json.WritePropertyName("base_url");
        Value(json, DataValue.Of(settings.BaseUrl is { } baseUrl ? AbsoluteAddress.Of(baseUrl) : null));
        json.WritePropertyName("licence");
        Licence(json, settings.Licence);
        json.WritePropertyName("attribution");
        Value(json, DataValue.Of(settings.Attribution));
    }

    private static void Licence(Utf8JsonWriter json, Licence licence)
    {
        json.WriteStartObject();
        json.WriteString("id", licence.Id);
        json.WriteString("name", CleanText.Of(licence.Name));
        json.WritePropertyName("url");
        Value(json, DataValue.Of(licence.Url));
        json.WriteEndObject();
    }

    private static IEnumerable<Licence> LicencesOf(Site site) =>
        site.Pages.Select(page => page.Facts.Licence).Append(site.Settings.Licence)
            .DistinctBy(licence => licence.Id).OrderBy(licence => licence.Id, StringComparer.Ordinal);

    private static void Value(Utf8JsonWriter json, DataValue? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case DataValue.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case DataValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items) Value(json, item);
                json.WriteEndArray();
                break;
            case DataValue.Group group:
                json.WriteStartObject();
                foreach (var (name, field) in group.Fields)
                {
                    json.WritePropertyName(name);
                    Value(json, field);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(CleanText.Of(value.Line));
                break;
        }
    }
}
