using System.Text.Json;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>The Nu HTML checker (the HTML Standard's conformance rules) over every page of the hub in one call.</summary>
[Collection(HubTests.Name)]
public sealed class Markup(RealHub hub)
{
    // What the checker says that is its taste and not the standard's, to the letter, each with the reason why it is let pass.
    private static readonly Dictionary<string, string> Taste = [];

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
                .Select(message => (Text: message.GetProperty("message").GetString()!, Message: message))
                .Where(found => !Taste.ContainsKey(found.Text))
                .Select(found => $"{Where(folder, found.Message)}: {found.Text}"),
        ];
    }

    private static string Where(string folder, JsonElement message)
    {
        // Java writes file:/path, which Uri does not take.
        var file = message.TryGetProperty("url", out var url) ? Path.GetRelativePath(folder, Uri.UnescapeDataString(url.GetString()!["file:".Length..])) : "the checker";
        return message.TryGetProperty("lastLine", out var line) ? $"{file}:{line}" : file;
    }
}
