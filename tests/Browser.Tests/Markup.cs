using System.Text.Json;
using System.Text.RegularExpressions;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>The Nu HTML checker (the HTML Standard's conformance rules) over every page of the hub in one call.</summary>
[Collection(HubTests.Name)]
public sealed class Markup(RealHub hub)
{
    // What the checker says and the standard does not, each with the reason why it is let pass: how the message begins, and a pattern of the markup.
    private static readonly (string Message, string Markup)[] LetPass =
    [
        // The standard allows the slash (13.1.2.1 Start tags). HtmlRenderer writes it for every void element, and quotes every attribute.
        ("Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.", ""),

        // A data block is not a script to run, and preparing it ends before the policy is asked (4.12.1.1 Processing model). Only such blocks are let pass.
        ("Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive (missing “‘unsafe-inline’” or nonce/hash).", """<script type="application/ld\+json">"""),

        // Read from a disk, a page has no origin, and so to the checker 'self' is nothing. Browsers load them: Accessibility would not hold without.
        ("Resource violates Content Security Policy (meta tag): external stylesheet “", """<link rel="stylesheet" href="(\.\./)*/?assets/"""),
        ("Resource violates Content Security Policy (meta tag): external script “", """<script src="(\.\./)*/?assets/"""),
    ];

    [Fact]
    public async Task Of_every_page_is_valid()
    {
        var pages = Directory.GetFiles(hub.Site, "*.html", SearchOption.AllDirectories);
        pages.Length.ShouldBeGreaterThan(50);

        (await FindingsAsync(hub.Site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task That_is_wrong_would_be_found()
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-markup-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "a.html"), "<!doctype html><html lang=en><title>A</title><p id=a><p id=a>");

            (await FindingsAsync(folder)).ShouldContain(finding => finding.Contains("Duplicate ID", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(string folder)
    {
        var checker = RepositoryRoot.Combine("tests/tools/node_modules/vnu-jar/build/dist/vnu.jar");
        File.Exists(checker).ShouldBeTrue("run npm ci --ignore-scripts in tests/tools, or ./test.sh");
        var (_, output) = await Programs.RunAsync(Programs.Find("java"), ["-jar", checker, "--format", "json", "--skip-non-html", folder]);
        return
        [
            .. JsonDocument.Parse(output).RootElement.GetProperty("messages").EnumerateArray()
                .Where(message => !IsLetPass(Text(message, "message"), Text(message, "extract")))
                .Select(message => $"{Where(folder, message)}: {Text(message, "message")}"),
        ];
    }

    private static bool IsLetPass(string message, string extract) => LetPass.Any(
        known => message.StartsWith(known.Message, StringComparison.Ordinal) && Regex.IsMatch(extract, known.Markup));

    private static string Text(JsonElement message, string property) => message.TryGetProperty(property, out var text) ? text.GetString()! : "";

    private static string Where(string folder, JsonElement message)
    {
        // Java writes file:/path, which Uri does not take.
        var file = message.TryGetProperty("url", out var url) ? Path.GetRelativePath(folder, Uri.UnescapeDataString(url.GetString()!["file:".Length..])) : "the checker";
        return message.TryGetProperty("lastLine", out var line) ? $"{file}:{line}" : file;
    }
}
