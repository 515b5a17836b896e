using System.Globalization;
using System.Text;

namespace Sharewell.Tests.Security;

/// <summary>
/// A hub whose writers tried to run code in readers' browsers and spreadsheets: every text field and every construct of Markdown holds something that
/// would be markup, a script, a formula, a header or a second line if it were not written as the words that it is. All of it is lawful content, so
/// that it is published. What content may not hold is in <c>RefusedPayloads</c>.
/// </summary>
/// <remarks>Knows nothing of the program, since the browser tests, which only run it, need the same hub.</remarks>
internal sealed class HostileHub
{
    /// <summary>Stands in one text of every page, so that search finds them all.</summary>
    public const string Word = "zanthoxyl";

    private const int Few = 11;

    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly List<(string Place, string Payload)> cases = [];
    private int turn;

    /// <summary>Makes the hub.</summary>
    public HostileHub()
    {
        Records();
        for (var n = 0; n < Payloads.Length; n++) Guide(n);
        for (var n = 0; n < Few; n++)
        {
            Study(n);
            Network(n);
            Toolkit(n);
            Pack(n);
            files[$"pages/p-{n}.md"] = Page($"page p-{n}", Source($"page p-{n}"), Bodies(Payloads[Next()]));
        }

        files["packs/editions/b-0-2025.1.yml"] = $"""
            pack: b-0
            edition: "2025.1"
            date: 2025-10-07
            items:
              - {Braces($"ref: guides/gone, title: {Text("title of an item of an edition", 1, 200, Payloads[3])}, sha256: {new string('0', 64)}")}
              - {Braces($"ref: guides/g-0, title: {Text("title of an item of an edition", 1, 200, Payloads[4])}, sha256: {new string('0', 64)}")}

            """;
        Settings();
    }

    /// <summary>What is tried, as it is typed in a field.</summary>
    public static string[] Payloads { get; } =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "</script><script>alert(1)</script>",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "</style><script>alert(1)</script>", "--><script>alert(1)</script><!--",
        "]]><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>", "<?php alert(1) ?>", "<!--#exec cmd=\"id\"-->", "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
        "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>", "<base href=https://evil.example/>", "<meta http-equiv=refresh content=0>",
        "<link rel=stylesheet href=//evil.example>", "<form action=https://evil.example>", "<object data=//evil.example/x>", "<math href=javascript:alert(1)>",
        "\" onmouseover=\"alert(1)\" x=\"", "' onfocus='alert(1)' autofocus='", "` onclick=alert(1) `", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003cscript\\u003ealert(1)",
        "\\x3cscript\\x3ealert(1)", "\\\"); alert(1); //", "'); alert(1); //", "*/ alert(1) /*", "${alert(1)}", "{{constructor.constructor('alert(1)')()}}",
        "=HYPERLINK(\"https://evil.example\",\"x\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\uff1d1+1", "=1+1;=1+1",
        "%0d%0aSet-Cookie: x=1", "a /> b /> c", "__proto__ constructor toString", "hasOwnProperty __defineGetter__", "x 301\\n/* /evil 200", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>",
    ];

    /// <summary>Each place with what was put there.</summary>
    public IReadOnlyList<(string Place, string Payload)> Cases => cases;

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>Writes the input folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine([folder, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        var picture = Path.Combine(folder, "images", "a.png");
        Directory.CreateDirectory(Path.GetDirectoryName(picture)!);
        File.WriteAllBytes(picture, Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }

    /// <summary>Every construct of Markdown with a payload in it.</summary>
    internal static IEnumerable<(string Place, string Markdown)> Constructs(string payload)
    {
        var (escaped, coded) = (Escaped(payload), Coded(payload));
        var oneWord = string.Concat(payload.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('[' or ']')));
        return
        [
            ("a paragraph", escaped),
            ("entities", coded),
            ("a code span", $"`` {payload} ``"),
            ("a fence", $"````\n{payload}\n````"),
            ("the info of a fence", $"~~~{payload}\nx\n~~~"),
            ("indented code", $"    {payload}"),
            ("a heading", $"### Heading {escaped}"),
            ("an underlined heading", $"Heading {escaped}\n---"),
            ("a list", $"- {escaped}\n- {coded}\n  1. {escaped}"),
            ("a task", $"- [ ] {escaped}"),
            ("a quotation", $"> {escaped}"),
            ("a callout", $"> [!NOTE]\n> {escaped}"),
            ("the kind of a callout", $"> [!{Escaped(oneWord)}]\n> text"),
            ("a table", $"| {TableCell(escaped)} | b |\n|:-:|--:|\n| {TableCell(coded)} | {TableCell(escaped)} |"),
            ("a grid table", $"+---+---+\n| {TableCell(coded)} | b |\n+---+---+\n"),
            ("a footnote", $"A note[^n].\n\n[^n]: {escaped}"),
            ("the name of a footnote", $"A note[^{Escaped(oneWord)}].\n\n[^{Escaped(oneWord)}]: text"),
            ("what an abbreviation means", $"*[ZQJ]: {payload}\n\nThe ZQJ"),
            ("an abbreviation", $"*[{payload.Replace(']', ')').Replace('[', '(')}]: text\n\n{escaped}"),
            ("a definition", $"{escaped}\n:   {coded}"),
            ("the title of a link", $"[x](https://a.example/ \"{Coded(payload)}\")"),
            ("the words of a link", $"[{coded}](https://a.example/)"),
            ("the address of a link", $"[x](<https://a.example/?q={Coded(payload)}>)"),
            ("the fragment of a link", $"[x](<https://a.example/#{Coded(payload)}>)"),
            ("a link of its own", $"https://a.example/?q={string.Concat(oneWord.Where(letter => letter is not ('<' or '>')))}"),
            ("the subject of a mail", $"[x](<mailto:hub@shires.example?subject={Coded(payload)}>)"),
            ("a reference", $"[x][r{payload.Length}]\n\n[r{payload.Length}]: https://a.example/ \"{Coded(payload)}\""),
            ("the description of a picture", $"![{coded}](../images/a.png)"),
            ("the title of a picture", $"![x](../images/a.png \"{Coded(payload)}\")"),
            ("emphasis", $"*{coded}* **{coded}** ~~{coded}~~ ~{coded}~ ^{coded}^ ++{coded}++ =={coded}=="),
            ("a line break", $"{escaped}  \n{escaped}"),
            ("a remark", $"<!-- {payload.Replace("-->", "", StringComparison.Ordinal).Replace("--", "", StringComparison.Ordinal)} -->"),
        ];
    }

    // Each character of ASCII that could mean something with a backslash before it.
    private static string Escaped(string text) => string.Concat(text.Select(letter => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $"\\{letter}" : $"{letter}"));

    // Each such character as an entity.
    private static string Coded(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == ' ' ? $"{letter}" : $"&#x{(int)letter:x};"));

    private static string TableCell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\\\\|", "\\|", StringComparison.Ordinal);

    // As a quoted text of YAML: like JSON's.
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private int Next() => turn++ % Payloads.Length;

    // A text for a field, as long as it must be and no longer than it may be; the payload stands first, where a spreadsheet looks.
    private string Text(string place, int min, int max, string? payload = null, string more = "")
    {
        payload ??= Payloads[Next()];
        cases.Add((place, payload));
        var text = payload.Length + more.Length > max ? payload[..(max - more.Length)] + more : payload + more;
        while (text.Length < min) text += " and more words";
        return Quoted(text.Length > max ? text[..max].TrimEnd() : text);
    }

    private string Bodies(string payload)
    {
        var body = new StringBuilder();
        foreach (var (place, markdown) in Constructs(payload))
        {
            cases.Add((place, payload));
            body.Append(markdown).Append("\n\n");
        }

        return body.ToString();
    }

    private string Page(string place, string fields, string body, string? payload = null) => $"""
        ---
        title: {Text($"title of {place}", 5, 90, payload, " " + place.Split(' ')[1])}
        summary: {Text($"summary of {place}", 40, 240, payload, " " + Word)}
        published: 2026-10-04
        keywords: [{Text($"keyword of {place}", 1, 300, payload)}]
        attribution: {Text($"attribution of {place}", 2, 200, payload)}
        contact: {Braces($"role: {Text($"contact of {place}", 2, 80, payload)}")}
        image: images/a.png
        image_alt: {Text($"image_alt of {place}", 3, 250, payload)}
        redirect_from: [old/{place.Replace(' ', '-')}.html]
        {fields}
        ---

        {(body.StartsWith("## ", StringComparison.Ordinal) ? body : "## Words\n\n" + body)}
        """;

    private static string Braces(string text) => $"{{ {text} }}";

    private string Source(string place, string? payload = null) => $"sources: [{Braces($"source: s-{Next() % Few}, locator: {Text($"locator of {place}", 1, 120, payload)}")}]";

    private void Guide(int n)
    {
        var payload = Payloads[n];
        var place = $"guide g-{n}";
        files[$"guides/g-{n}.md"] = Page(
            place,
            $"""
            themes: [t-{n % Few}]
            outcomes: [o-{n % Few}]
            services: [v-{n % Few}]
            audiences: [a-{n % Few}]
            {Source(place, payload)}
            kind: checklist
            networks: [n-{n % Few}]
            examples: [c-{n % Few}]
            time_needed: {Text($"time_needed of {place}", 2, 60, payload)}
            version: {Text($"version of {place}", 1, 20, payload)}
            """,
            Bodies(payload),
            payload);
    }

    private void Study(int n)
    {
        var place = $"case-study c-{n}";
        files[$"case-studies/c-{n}.md"] = Page(
            place,
            $"""
            themes: [t-{n}]
            outcomes: [o-{n}]
            services: [v-{n}]
            {Source(place)}
            kind: full
            councils: [k-{n}]
            organisations: [r-{n}]
            networks: [n-{n}]
            period: {Braces("from: 2010, to: 2011")}
            stage: evaluated
            evidence: counted
            measures:
              - {Braces($"what: {Text($"what was counted in {place}", 3, 120)}, value: 3, unit: count, before: 9, when: 2011, source: s-{n}")}
            cost: {Braces($"amount: 5, note: {Text($"note of the cost of {place}", 3, 200)}")}
            reusable: {Text($"reusable of {place}", 10, 300)}
            """,
            $"## Challenge\n\n{Bodies(Payloads[Next()])}## What was done\n\nWork.\n\n## Result\n\n{Bodies(Payloads[Next()])}## Lessons\n\nWords.\n");
    }

    private void Network(int n)
    {
        var place = $"network n-{n}";
        files[$"networks/n-{n}.md"] = Page(
            place,
            $"""
            {Source(place)}
            level: regional
            area: {Braces($"regions: [e-{n}], text: {Text($"area of {place}", 2, 200)}")}
            activity: active
            short_name: {Text($"short_name of {place}", 2, 40)}
            other_names: [{Text($"other name of {place}", 1, 300)}]
            partners: [r-{n}]
            members: [k-{n}]
            functions: [{Text($"function of {place}", 1, 300)}]
            how_to_join: {Text($"how_to_join of {place}", 5, 400)}
            roles:
              - role: {Text($"role of {place}", 3, 120)}
                purpose: {Text($"purpose of a role of {place}", 5, 400)}
                responsibilities: [{Text($"responsibility of a role of {place}", 1, 300)}]
                time: {Text($"time of a role of {place}", 2, 120)}
                reports_to: {Text($"reports_to of a role of {place}", 2, 120)}
            """,
            Bodies(Payloads[Next()]));
    }

    // From a folder further down.
    private static string Deeper(string body) => body.Replace("../images/", "../../images/", StringComparison.Ordinal);

    private void Toolkit(int n)
    {
        var place = $"toolkit w-{n}";
        files[$"toolkit/w-{n}/index.md"] = Page(place, $"{Source(place)}\nowner: organisations/r-{n}\nversion: {Text($"version of {place}", 1, 20)}", Deeper(Bodies(Payloads[Next()])));
        var section = $"section w-{n}-s";
        files[$"toolkit/w-{n}/s.md"] = Page(
            section,
            $"""
            themes: [t-{n}]
            {Source(section)}
            kind: phase
            order: 1
            inputs: [{Text($"input of {section}", 1, 300)}]
            outputs: [{Text($"output of {section}", 1, 300)}]
            who: {Text($"who of {section}", 2, 160)}
            duration: {Text($"duration of {section}", 2, 60)}
            guides: [g-{n}]
            """,
            Deeper(Bodies(Payloads[Next()])));
    }

    private void Pack(int n)
    {
        var place = $"pack b-{n}";
        var guides = Enumerable.Range(0, Payloads.Length).Where(guide => guide % Few == n);
        files[$"packs/b-{n}.md"] = Page(
            place,
            $"""
            coordinator: networks/n-{n}
            edition: "2026.1"
            date: 2026-10-07
            audiences: [a-{n}]
            cover: images/a.png
            {Source(place)}
            parts:
              - title: {Text($"title of a part of {place}", 3, 90)}
                note: {Text($"note of a part of {place}", 3, 400)}
                items:
                  - case-studies/c-{n}
                  - networks/n-{n}#roles
                  - toolkit/w-{n}/s
            {string.Concat(guides.Select(guide => $"      - {Braces($"ref: guides/g-{guide}, note: {Text($"note of an item of {place}", 3, 300)}")}\n")).TrimEnd()}
            """,
            Bodies(Payloads[Next()]));
    }

    private void Records()
    {
        foreach (var (file, id) in new[] { ("themes", 't'), ("outcomes", 'o'), ("services", 'v'), ("regions", 'e'), ("audiences", 'a') })
        {
            files[$"vocabulary/{file}.yml"] = List(n => $"""
                - id: {id}-{n}
                  label: {Text($"label of {file}", 2, 60, more: $" {id}{n}")}
                  definition: {Text($"definition of {file}", 30, 200)}
                  aliases: [{Text($"alias of {file}", 1, 300, more: $" other {id}{n}")}]
                  scope_note: {Text($"scope_note of {file}", 5, 400)}
                  label_cy: {Text($"label_cy of {file}", 2, 60, more: $" cy {id}{n}")}
                """);
        }

        files["vocabulary/synonyms.yml"] = List(n => $"- [{Text("synonym", 1, 300)}, w{n}]");
        files["records/councils.yml"] = List(n => $"""
            - id: k-{n}
              name: {Text("name of a council", 2, 90, more: $" k{n}")}
              official_name: {Text("official_name of a council", 2, 120)}
              type: district
              region: e-{n}
              website: {Address("website of a council")}
            """);
        files["records/organisations.yml"] = List(n => $"""
            - id: r-{n}
              name: {Text("name of an organisation", 2, 90, more: $" r{n}")}
              kind: charity
              short_name: {Text("short_name of an organisation", 2, 40)}
              former_names: [{Text("former name of an organisation", 1, 300)}]
              website: {Address("website of an organisation")}
            """);
        files["records/sources.yml"] = List(n => $"""
            - id: s-{n}
              title: {Text("title of a source", 5, 200, more: $" s{n}")}
              publisher: {Text("publisher of a source", 2, 120)}
              date: 2012-08
              file: {Text("file of a source", 2, 200)}
              url: {Address("url of a source")}
              note: {Text("note of a source", 3, 600)}
            """);
        files["records/glossary.yml"] = List(n => $"""
            - id: q-{n}
              term: {Text("term", 2, 80, more: $" q{n}")}
              definition: {Text("definition of a term", 10, 500)}
              short: {Text("short of a term", 2, 20, more: $" {n}")}
              aliases: [{Text("alias of a term", 1, 300, more: $" other q{n}")}]
              see: [organisations/r-{n}]
            """);
    }

    private string Address(string place)
    {
        var payload = Payloads[Next()];
        cases.Add((place, payload));
        return Quoted("https://a.example/?q=" + string.Concat(payload.Where(letter => !char.IsWhiteSpace(letter))));
    }

    // The rule that refuses markup in plain texts cannot be turned off for site.yml itself.
    private void Settings() => files["site.yml"] = $"""
        title: {Text("title of the hub", 2, 90, Payloads[22])}
        summary: {Text("summary of the hub", 40, 240, Payloads[23])}
        publisher: {Text("publisher of the hub", 2, 120, Payloads[24])}
        base_url: https://hub.example.org/x/
        language: en
        licence: CC-BY-4.0
        attribution: {Text("attribution of the hub", 2, 200, Payloads[22])}
        contact: {Braces($"role: {Text("contact of the hub", 2, 80, Payloads[23])}")}
        footer: {Text("footer of the hub", 2, 600, Payloads[33])}
        repository: {Braces($"url: https://code.example/x, branch: {Text("branch", 1, 100, Payloads[22])}")}
        navigation:
          - {Braces($"label: {Text("label of navigation", 2, 40, Payloads[24])}, ref: pages/p-1")}
        licences:
          - {Braces($"id: LicenseRef-X, name: {Text("name of a licence", 2, 120, Payloads[32])}, url: {Address("url of a licence")}, strictness: 5")}
        public_mailboxes: [hub@shires.example]
        offline_zip: true
        # It refuses markup in plain texts, kindly; what is tried here is what becomes of it all the same.
        rules: {Braces("text-length: off")}

        """;

    private static string List(Func<int, string> entry) => string.Concat(Enumerable.Range(0, Few).Select(n => entry(n) + "\n"));

    /// <inheritdoc/>
    public override string ToString() => cases.Count.ToString(CultureInfo.InvariantCulture);
}
