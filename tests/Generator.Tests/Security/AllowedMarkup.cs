using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Sharewell.Tests.Security;

/// <summary>
/// The theme's own list: every element, attribute, address and id that may stand in a published page. It is written by hand. Whoever gives the theme
/// a new one adds it here, and asks first what an author of content could do with it.
/// </summary>
internal static partial class AllowedMarkup
{
    // Element, then its attributes beside the common ones.
    private const string Elements = """
        html xmlns xmlns:epub xml:lang
        head
        title
        meta charset content http-equiv name property
        link href rel title type hreflang
        script src defer type
        noscript
        body
        header
        main
        footer
        nav hidden
        section
        aside
        article
        form action method autocomplete data-status data-none data-achieved data-sought data-both
        label for
        input name type autocomplete placeholder disabled checked value
        select name
        template
        option value selected
        fieldset
        legend
        button type
        output
        a href rel hreflang aria-current
        h1
        h2
        h3
        h4
        h5
        h6
        p
        div
        span
        strong aria-current
        b
        em
        del
        ins
        sub
        sup
        mark
        small
        code
        pre
        br
        hr
        blockquote
        abbr title
        time datetime
        dl
        dt
        dd
        ol start
        ul
        li
        figure
        figcaption
        img src alt width height loading decoding
        table
        caption
        thead
        tbody
        tfoot
        tr
        th scope colspan rowspan
        td colspan rowspan
        details open
        summary
        svg xmlns viewbox preserveaspectratio width height focusable
        rect x y width height
        circle cx cy r fill stroke stroke-width
        path d fill fill-rule stroke stroke-width
        text x y transform
        desc
        """;

    private static readonly FrozenSet<string> Common = Words(
        "id class lang role tabindex hidden epub:type aria-label aria-labelledby aria-describedby aria-hidden aria-live aria-pressed aria-expanded aria-controls aria-current "
        // What filter.js reads: facets and their values by id, places, counts.
        + "data-facets data-order data-key data-cases data-sought");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Attributes = Elements.Split('\n')
        .Select(line => line.Split(' ', 2))
        .ToFrozenDictionary(line => line[0], line => Words(line.Length > 1 ? line[1] : ""), StringComparer.Ordinal);

    // Attributes that hold an address.
    private static readonly FrozenSet<string> Addresses = Words("href src action formaction cite data poster srcset background xlink:href ping manifest");

    // What controls are called: the box for search, and the facets of the filters.
    private static readonly FrozenSet<string> Names = Words(
        "q sort type theme outcome network council region service stage evidence year audience level holds guide organisation kind toolkit activity");

    // What the theme calls its own things. Ids that are made from content have a beginning of their own, below.
    private static readonly FrozenSet<string> Ids = Words(
        """
        about-this-page achieved arms-length-body audience authority backlinks by-audience by-outcome by-region by-theme by-council case-study charity
        company contents copy councils covering cross data done download evidence examples facts families figures formats from-here functions gaps
        government guide guides guides-for helped inputs introduction involved join kinds landmarks licences main map measures menu network new next
        others outcome outputs pack packs page pages partner-of partnership path professional-body put-together q q-hint region regulator related
        replaced reusable review roles roles-heading search-results sections sector-body see service site-q sought stages steps take-part theme toc
        toolkit toolkit-section ways within years change used-by broader narrower covered-by here filters results replaces members networks what-changed
        activity archived by-service due kept organisations overdue retired sources superseded cite newest together glossary diagram-title diagram-text
        list coverage
        """);

    /// <summary>What stands in a page, or in a page of a book, that is not on the list; each with a piece of the page.</summary>
    public static IEnumerable<string> Faults(IDocument page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            foreach (var fault in Faults(element)) yield return $"{fault} in {Shortened(element)}";
            if (element.GetAttribute("id") is { } id && !seen.Add(id)) yield return $"the id {id} a second time in {Shortened(element)}";
        }
    }

    private static IEnumerable<string> Faults(IElement element)
    {
        if (!Attributes.TryGetValue(element.LocalName.ToLowerInvariant(), out var own))
        {
            // A title within a drawing is its description.
            yield return $"the element {element.LocalName}";
            yield break;
        }

        foreach (var attribute in element.Attributes)
        {
            var name = attribute.Name.ToLowerInvariant();
            if (!own.Contains(name) && !Common.Contains(name)) yield return $"the attribute {attribute.Name}";
            if (Addresses.Contains(name) && AddressFault(element, attribute.Value) is { } address) yield return address;
            if (name is "id" or "for" && !IsId(attribute.Value)) yield return $"the id {attribute.Value}";
            if (name is "name" && element.LocalName is not "meta" && !Names.Contains(attribute.Value) && !attribute.Value.StartsWith("filter-", StringComparison.Ordinal)) yield return $"the name {attribute.Value}";
            if (name is "class" && !ClassNames().IsMatch(attribute.Value)) yield return $"the class {attribute.Value}";
        }

        if (element.LocalName == "script" && ScriptFault(element) is { } script) yield return script;
        if (element.LocalName == "meta" && MetaFault(element) is { } meta) yield return meta;
    }

    private static string? AddressFault(IElement element, string value)
    {
        // As a browser reads it: white space and controls at the ends and line ends within are nothing.
        var address = string.Concat(value.Where(letter => letter > ' ' && letter != '\u007f'));
        if (address != value) return $"white space in the address {value}";
        if (address.Contains('\\')) return $"a backslash in the address {value}";
        if (address.StartsWith("//", StringComparison.Ordinal)) return $"the address {value} without a scheme";
        if (!Scheme().IsMatch(address)) return null;
        var scheme = address[..address.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant();
        return element.LocalName switch
        {
            "a" when scheme is "https" or "http" or "mailto" => element.GetAttribute("rel") is "external" ? null : $"the address {value} without rel=external",
            "link" when scheme is "https" or "http" && element.GetAttribute("rel") is "canonical" or "alternate" => null,
            _ => $"the address {value}",
        };
    }

    private static string? ScriptFault(IElement script) => (script.GetAttribute("src"), script.GetAttribute("type")) switch
    {
        ({ } src, null) => script.TextContent.Length == 0 && !Scheme().IsMatch(src) ? null : "a script with words in it",
        (null, "application/ld+json") => script.TextContent.AsSpan().ContainsAny('<', '>') ? "a < or > in structured data" : null,
        _ => "a script of its own",
    };

    private static string? MetaFault(IElement meta) => meta.GetAttribute("http-equiv")?.ToLowerInvariant() switch
    {
        null => meta.HasAttribute("name") || meta.HasAttribute("property") || meta.HasAttribute("charset") ? null : "a meta element of no kind",
        "content-security-policy" => meta.GetAttribute("content") == "default-src 'self'; base-uri 'none'; form-action 'self' file:; object-src 'none'" ? null : "another policy",
        "refresh" => Refresh().IsMatch(meta.GetAttribute("content") ?? "") ? null : "a refresh that leads elsewhere",
        var other => $"the http-equiv {other}",
    };

    private static bool IsId(string id) => Ids.Contains(id) || OwnBeginnings().IsMatch(id);

    private static string Shortened(IElement element) => element.OuterHtml is { Length: > 160 } html ? html[..160] + "..." : element.OuterHtml;

    private static FrozenSet<string> Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    // Headings and footnotes of a body; terms of the glossary; regions and toolkits on lists; letters; months; parts and pages of packs.
    [GeneratedRegex("^(?:(?:p[0-9]+-|intro-)?s-[a-z0-9_-]+|term-[a-z0-9-]+|region-[a-z0-9-]+|path-[a-z0-9-]+|letter-[a-z0-9]+|m[0-9]{4}-[0-9]{2}|part-[0-9]+|p[0-9]+(?:-title|-inputs|-outputs|-reusable|-roles)?|(?:figure|change|measure)-[0-9]+(?:-title)?|filter-[a-z0-9-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex OwnBeginnings();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();

    [GeneratedRegex("^0; url=(?:\\.\\./)*[a-z0-9/-]+\\.html(?:#[a-z0-9-]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Refresh();

    [GeneratedRegex("^[a-z0-9 -]*$", RegexOptions.NonBacktracking)]
    private static partial Regex ClassNames();
}
