using Sharewell.Tests.Sites;

namespace Sharewell.Browser.Tests;

/// <summary>The small sites of <c>tests/Sites</c>: other colours, another language, and states that the pages of the real hub are not in.</summary>
[Collection(HubTests.Name)]
public sealed class OtherSites(RealHub hub)
{
    [Fact]
    public async Task Another_look_has_no_findings_in_light_and_dark()
    {
        using var site = await BuiltSite.OfAsync("tests/Sites/harbour", "--now", "2027-11-27");
        await using var tab = await hub.OpenAsync(site);
        var findings = new List<string>();
        foreach (var address in (string[])
        [
            "index.html", "evidence-map.html", "due-for-review.html", "case-studies/lights-on-the-quay.html", "case-studies/brass-band-day.html", "case-studies/first-lamps.html",
            "councils/old-quay.html", "guides/pack-a-bag.html", "networks/bay-network.html#roles", "toolkit/season/plan.html", "packs/first-season.html",
        ])
        {
            await tab.GoAsync(address);
            findings.AddRange(await Accessibility.FindingsAsync(tab, "light", "dark"));
        }

        findings.ShouldBeEmpty();
        (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--accent')")).ShouldBe("#f0a6c4");
    }

    [Fact]
    public async Task A_hub_in_another_language_has_none_either()
    {
        var theme = Directory.CreateTempSubdirectory("sharewell-theme-").FullName;
        try
        {
            WelshTheme.Write(theme);
            using var site = await BuiltSite.OfAsync("tests/Sites/dwyieithog", "--theme", theme, "--now", "2026-11-27");
            await using var tab = await hub.OpenAsync(site);
            var findings = new List<string>();
            foreach (var address in (string[])["index.html", "a-z.html", "case-studies/llyfrgell-yn-y-neuadd.html", "case-studies/library-in-the-hall.html"])
            {
                await tab.GoAsync(address);
                findings.AddRange(await Accessibility.FindingsAsync(tab, "light", "320 pixels"));
            }

            findings.ShouldBeEmpty();
            await tab.Page.Locator(".languages a").ClickAsync();
            (await tab.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("cy");
        }
        finally
        {
            Directory.Delete(theme, recursive: true);
        }
    }
}
