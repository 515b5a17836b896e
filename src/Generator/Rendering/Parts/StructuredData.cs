using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>What a page is, for machines: JSON-LD in the vocabulary of schema.org.</summary>
/// <remarks>
/// The encoder writes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> as <c>\u003C</c>, <c>\u003E</c> and <c>\u0026</c>, so that no text of content can end
/// the script element (HTML, "Restrictions for contents of script elements").
/// </remarks>
internal static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A page that somebody wrote.</summary>
    public static string Of(PageScope scope, PageEntry page, ImmutableArray<LinkView> breadcrumbs) => Graph(scope, breadcrumbs, json =>
    {
        var facts = page.Facts;
        var settings = scope.Site.Settings;
        Common(json, scope, page is Pack or Toolkit ? "Collection" : page is Network ? "Organization" : "Article", page, page is Network ? "name" : "headline");
        if (page is Network) return;
        json.WriteString("inLanguage", facts.Language.Name());
        json.WriteString("datePublished", Day(facts.Published));
        json.WriteString("dateModified", Day(facts.LastChanged));
        json.WriteString("license", facts.Licence.Url ?? facts.Licence.Name);
        if (facts.Attribution.Length > 0) json.WriteString("creditText", facts.Attribution);
        Named(json, "publisher", "Organization", settings.Publisher);
        Named(json, "isPartOf", "WebSite", settings.Title);
        Several(json, "about", scope.Site.Targets(page, Relation.Theme), "DefinedTerm");
        Several(json, "spatialCoverage", scope.Site.Targets(page, Relation.Region), "Place");
        ImmutableArray<Source> sources = [.. scope.Site.Targets(page, Relation.Source).OfType<Source>()];
        Several(json, "isBasedOn", sources, "CreativeWork");
    });

    /// <summary>A term, a council, an organisation or a source.</summary>
    public static string Of(PageScope scope, Entry entry, ImmutableArray<LinkView> breadcrumbs) => Graph(scope, breadcrumbs, json =>
    {
        switch (entry)
        {
            case Council council:
                Common(json, scope, "GovernmentOrganization", council, "name");
                json.WriteString("legalName", council.OfficialName);
                if (WebAddress.IsAllowed(council.Website)) json.WriteString("url", council.Website);
                if (council.GssCode.Length > 0) json.WriteString("identifier", council.GssCode);
                break;
            case Organisation organisation:
                Common(json, scope, "Organization", organisation, "name");
                if (organisation.ShortName.Length > 0) json.WriteString("alternateName", organisation.ShortName);
                if (WebAddress.IsAllowed(organisation.Website)) json.WriteString("url", organisation.Website);
                break;
            case Source source:
                Common(json, scope, "CreativeWork", source, "name");
                Named(json, "publisher", "Organization", source.Publisher);
                break;
            default:
                Common(json, scope, "DefinedTerm", entry, "name");
                Named(json, "inDefinedTermSet", "DefinedTermSet", scope.Words.Many(entry.Kind));
                break;
        }
    });

    /// <summary>A list, or a page of the hub's own making.</summary>
    public static string Of(PageScope scope, string type, string name, ImmutableArray<LinkView> breadcrumbs) => Graph(scope, breadcrumbs, json =>
    {
        json.WriteString("@type", type);
        json.WriteString("name", name);
        if (Heads.Absolute(scope.Site.Settings, scope.At.Page) is { } address) json.WriteString("url", address);
    });

    private static void Common(Utf8JsonWriter json, PageScope scope, string type, Entry entry, string nameProperty)
    {
        json.WriteString("@type", type);
        json.WriteString(nameProperty, entry.Title);
        if (entry.Summary.Length > 0) json.WriteString("description", entry.Summary);
        if (Heads.Absolute(scope.Site.Settings, entry.Address) is { } address) json.WriteString(nameProperty == "headline" ? "url" : "mainEntityOfPage", address);
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Several(Utf8JsonWriter json, string property, IEnumerable<Entry> entries, string type)
    {
        ImmutableArray<string> names = [.. entries.Select(entry => entry.Title).Distinct()];
        if (names.IsEmpty) return;
        json.WriteStartArray(property);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Graph(PageScope scope, ImmutableArray<LinkView> breadcrumbs, Action<Utf8JsonWriter> thing)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            json.WriteStartObject();
            thing(json);
            json.WriteEndObject();
            if (breadcrumbs.Length > 1) Breadcrumbs(json, scope, breadcrumbs);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Breadcrumbs(Utf8JsonWriter json, PageScope scope, ImmutableArray<LinkView> breadcrumbs)
    {
        var here = Heads.Absolute(scope.Site.Settings, scope.At.Page);
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < breadcrumbs.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", breadcrumbs[i].Text);
            if (here is not null && breadcrumbs[i].Href is { } href) json.WriteString("item", new Uri(new Uri(here), href).AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
