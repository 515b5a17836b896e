using System.Text.Json;
using Sharewell.Tests.Repository;

namespace Sharewell.Browser.Tests;

/// <summary>
/// A search from the front page to a section of a result, by keyboard, with filters, sorting, a slip of the finger and hostile addresses, in the two
/// engines that readers of councils have, over http under the policy of <c>_headers</c> and from the disk. The steps are in tests/search-tools/browsers.js,
/// since Playwright drives no Firefox that Debian has.
/// </summary>
[Collection(HubTests.Name)]
public sealed class SearchInBrowsers(RealHub hub)
{
    [Theory]
    [InlineData("chromium", "http")]
    [InlineData("chromium", "disk")]
    [InlineData("firefox", "http")]
    [InlineData("firefox", "disk")]
    public async Task A_reader_finds_filters_sorts_and_goes_back_and_nothing_is_asked_for_elsewhere(string browser, string where)
    {
        var walk = await Programs.RunAsync(Programs.Find("node"), [RepositoryRoot.Combine("tests/search-tools/browsers.js"), hub.Site, browser, where]);

        walk.ExitCode.ShouldBe(0, walk.Output);
        var seen = JsonSerializer.Deserialize<Seen>(walk.Output, JsonSerializerOptions.Web)!;
        seen.Complaints.ShouldBeEmpty();
        seen.Outside.ShouldBeEmpty();
        seen.Violations.ShouldBeEmpty();
        seen.Steps.ShouldBe(11);
    }

    /// <summary>What the walk through the search saw.</summary>
    /// <param name="Complaints">Faults, and what was written to the console.</param>
    /// <param name="Outside">Requests to anywhere but the site.</param>
    /// <param name="Violations">What the policy of the page forbade.</param>
    /// <param name="Steps">The steps that were gone.</param>
    private sealed record Seen(string[] Complaints, string[] Outside, string[] Violations, int Steps);
}
