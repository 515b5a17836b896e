using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>How to cite a page: as a line of text, and in the three formats that programs for references read.</summary>
internal static class Citations
{
    /// <summary>The id of the heading.</summary>
    public const string Id = "cite";

    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>All of it.</summary>
    public static CiteBox Of(PageScope scope, PageEntry page) => new(
        scope.Words["cite"],
        Id,
        Plain(scope, page),
        scope.Words["cite.formats"],
        [("BibTeX", BibTeX(scope, page)), ("RIS", Ris(scope, page)), ("CSL-JSON", CslJson(scope, page))]);

    /// <summary>Publisher, year, title, hub and, where it is known, the address.</summary>
    public static string Plain(PageScope scope, PageEntry page)
    {
        var text = $"{Author(scope, page)} ({Year(page)}). {page.Title}. {scope.Site.Settings.Title}.";
        return Address(scope, page) is { } address ? $"{text} {address}" : text;
    }

    /// <summary>An entry for BibTeX.</summary>
    public static string BibTeX(PageScope scope, PageEntry page)
    {
        var text = new StringBuilder();
        text.Append("@misc{").Append(page.Id).Append(",\n");
        // A second pair of braces keeps the name of a body, and the letter case of a title, as they are.
        Field("author", $"{{{Escaped(Author(scope, page))}}}");
        Field("title", $"{{{Escaped(page.Title)}}}");
        Field("howpublished", Escaped(scope.Site.Settings.Title));
        Field("publisher", Escaped(scope.Site.Settings.Publisher));
        Field("year", Year(page));
        Field("date", Day(page));
        Field("language", page.Facts.Language.Name());
        if (Address(scope, page) is { } address) Field("url", address);
        return text.Append('}').ToString();

        void Field(string name, string value) => text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    /// <summary>A record in RIS.</summary>
    public static string Ris(PageScope scope, PageEntry page)
    {
        var (text, author) = (new StringBuilder(), Author(scope, page));
        Line("TY", "ELEC");
        Line("TI", page.Title);
        // RIS reads a comma in an author as the end of a family name. A body whose name has one is the publisher only.
        if (!author.Contains(',', StringComparison.Ordinal)) Line("AU", author);
        Line("PB", author);
        Line("T2", scope.Site.Settings.Title);
        Line("PY", Year(page));
        Line("DA", Day(page).Replace('-', '/'));
        Line("LA", page.Facts.Language.Name());
        if (Address(scope, page) is { } address) Line("UR", address);
        return text.Append("ER  - ").ToString();

        void Line(string tag, string value) => text.Append(tag).Append("  - ").Append(value).Append('\n');
    }

    /// <summary>An item of CSL-JSON, in a list of one.</summary>
    public static string CslJson(PageScope scope, PageEntry page)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            var date = page.Facts.LastChanged;
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", page.Id);
            json.WriteString("type", "webpage");
            json.WriteString("title", page.Title);
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", Author(scope, page));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("container-title", scope.Site.Settings.Title);
            json.WriteString("publisher", scope.Site.Settings.Publisher);
            json.WriteStartObject("issued");
            // As text: on one line, where an indented list of lists would take seven.
            json.WritePropertyName("date-parts");
            json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[[{date.Year}, {date.Month}, {date.Day}]]"));
            json.WriteEndObject();
            json.WriteString("language", page.Facts.Language.Name());
            if (Address(scope, page) is { } address) json.WriteString("URL", address);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Author(PageScope scope, PageEntry page) => page.Facts.Attribution.Length > 0 ? page.Facts.Attribution : scope.Site.Settings.Publisher;

    private static string? Address(PageScope scope, PageEntry page) => Heads.Absolute(scope.Site.Settings, page.Address);

    private static string Year(PageEntry page) => page.Facts.LastChanged.Year.ToString(CultureInfo.InvariantCulture);

    private static string Day(PageEntry page) => page.Facts.LastChanged.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The characters that mean something to TeX.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter switch
            {
                '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
                '{' or '}' => "",
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
