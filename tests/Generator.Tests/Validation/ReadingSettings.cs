using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Validation;

namespace Sharewell.Tests.Validation;

public class ReadingSettings
{
    private const string Least = """
        title: Practice hub
        summary: A hub that exists for as long as a test takes, and not longer.
        publisher: The editors
        language: en
        licence: CC-BY-4.0

        """;

    private readonly DiagnosticBag bag = new();

    private SiteSettings Read(string text, string? baseUrl = null)
    {
        var file = DocumentParser.ParseYaml(new SourceFile(new ContentPath("site.yml"), text), new ContentLimits(), bag);
        var logo = new Attachment(new ContentPath("images/logo.svg"), new SiteUrl("images/logo.svg"), "image/svg+xml", null, null, () => []);
        return SettingsValidator.Validate(file, [logo], baseUrl is null ? null : new Uri(baseUrl), bag);
    }

    [Fact]
    public void The_least_settings_leave_the_rest_to_the_hub()
    {
        var settings = Read(Least);

        bag.Lines().ShouldBeEmpty();
        (settings.Title, settings.Publisher, settings.Language, settings.Licence.Id).ShouldBe(("Practice hub", "The editors", Language.En, "CC-BY-4.0"));
        settings.BaseUrl.ShouldBeNull();
        (settings.Attribution, settings.Footer, settings.ContactRole, settings.RepositoryUrl, settings.RepositoryBranch).ShouldBe(("", "", null, null, "main"));
        settings.ReviewMonths.ShouldBeEmpty();
        settings.HeadingSynonyms.ShouldBeEmpty();
        settings.Rules.ShouldBeEmpty();
        settings.Limits.ShouldBe(new ContentLimits());
        settings.Licences.Keys.Order().ShouldBe(["CC-BY-4.0", "CC-BY-NC-SA-3.0", "LicenseRef-All-Rights-Reserved", "OGL-UK-3.0"]);
        (settings.OfflineZip, settings.EmitFeeds, settings.EmitData).ShouldBe((false, true, true));
        (settings.Theme.Logo, settings.Theme.Favicon, settings.Theme.SocialImage, settings.Theme.Colours.Count).ShouldBe((null, null, null, 0));
    }

    [Fact]
    public void All_settings_are_taken()
    {
        var settings = Read(Least + """
            base_url: https://hub.example.org/practice
            attribution: The hub
            contact: { role: Editors, organisation: lga }
            repository: { url: https://code.example.org/hub/, branch: live }
            navigation:
              - { label: About, ref: pages/about }
            footer: A line.
            theme: { logo: images/logo.svg, colours: { accent: "#0b5563" } }
            review: { case-study: 24m, toolkit-section: 6m }
            heading_synonyms:
              What was done: [Approach, What We Did]
              Result: Impact
            rules: { alias-used: error, heading-order: off }
            limits: { page_bytes: 2000000, yaml_depth: 9 }
            licences:
              - { id: CC0-1.0, name: CC0, url: https://creativecommons.org/publicdomain/zero/1.0/, strictness: 1 }
              - { id: OGL-UK-3.0, name: Our own words for it, strictness: 12, mixes: false }
            public_mailboxes: [a@b.example]
            offline_zip: true
            emit: { feeds: false }

            """);

        bag.Lines().ShouldBeEmpty();
        settings.BaseUrl.ShouldBe(new Uri("https://hub.example.org/practice/"));
        (settings.ContactRole, settings.ContactOrganisation).ShouldBe(("Editors", ContentRef.Parse("organisations/lga")));
        (settings.RepositoryUrl, settings.RepositoryBranch).ShouldBe(("https://code.example.org/hub", "live"));
        settings.Navigation.ShouldBe([new NavigationLink("About", ContentRef.Parse("pages/about")!.Value)]);
        settings.References.Select(reference => reference.Target.ToString()).ShouldBe(["organisations/lga", "pages/about"]);
        (settings.Theme.Logo, settings.Theme.Colours["accent"]).ShouldBe(("images/logo.svg", "#0b5563"));
        settings.ReviewMonths.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ShouldBe([(ContentKind.CaseStudy, 24), (ContentKind.ToolkitSection, 6)]);
        settings.HeadingSynonyms.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} > {pair.Value}").ShouldBe(
            ["approach > What was done", "impact > Result", "what we did > What was done"]);
        settings.Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)).ShouldBe([("alias-used", Severity.Error), ("heading-order", Severity.Off)]);
        settings.Limits.ShouldBe(new ContentLimits { PageBytes = 2_000_000, YamlDepth = 9 });
        settings.Licences["CC0-1.0"].ShouldBe(new Licence("CC0-1.0", "CC0", "https://creativecommons.org/publicdomain/zero/1.0/", 1, true));
        settings.Licences["OGL-UK-3.0"].ShouldBe(new Licence("OGL-UK-3.0", "Our own words for it", null, 12, false));
        settings.PublicMailboxes.ShouldBe(["a@b.example"]);
        (settings.OfflineZip, settings.EmitFeeds, settings.EmitData).ShouldBe((true, false, true));
    }

    [Theory]
    [InlineData("https://hub.example.org", "https://hub.example.org/")]
    [InlineData("https://hub.example.org/a", "https://hub.example.org/a/")]
    [InlineData("https://hub.example.org/a/", "https://hub.example.org/a/")]
    public void The_base_address_ends_in_a_slash(string typed, string expected) => Read(Least + $"base_url: {typed}\n").BaseUrl!.AbsoluteUri.ShouldBe(expected);

    [Fact]
    public void The_command_line_wins_over_the_base_address() =>
        Read(Least + "base_url: https://hub.example.org/\n", "https://other.example/").BaseUrl!.AbsoluteUri.ShouldBe("https://other.example/");

    [Theory]
    [InlineData("titel: x", "unknown-field 6:1+5 A hub's site.yml has no field \"titel\". / Did you mean \"title\"?")]
    [InlineData("review: { guides: 12m }", "bad-choice 6:11+6 \"review\" has no kind of page \"guides\". / Did you mean \"guide\"? It takes case-study, guide, network, toolkit, toolkit-section, pack or page.")]
    [InlineData("rules: { broken-lnk: off }", "bad-choice 6:10+10 \"rules\" has no rule \"broken-lnk\". / Did you mean \"broken-link\"?")]
    [InlineData("rules: { broken-link: none }", "bad-choice 6:23+4 \"broken-link\" cannot be \"none\". / It takes off, warning or error.")]
    [InlineData("rules: { raw-html: off }", "bad-choice 6:10+8 The rule \"raw-html\" keeps readers and the build ")]
    [InlineData("rules: { link-scheme: warning }", "bad-choice 6:10+11 The rule \"link-scheme\" keeps readers and the build ")]
    [InlineData("limits: { page_byte: 1 }", "bad-choice 6:11+9 \"limits\" has no limit \"page_byte\". / Did you mean \"page_bytes\"? It takes ")]
    [InlineData("limits: { page_bytes: 1.5 }", "bad-number 6:23+3 \"page_bytes\" takes a whole number, not 1.5. / Write it without a fraction.")]
    [InlineData("limits: { page_bytes: 0 }", "bad-number 6:23+1 0 is out of range for \"page_bytes\". / Write a number from 1 to 1000000000.")]
    [InlineData("heading_synonyms: { Challange: [x y] }", "bad-choice 6:21+9 \"heading_synonyms\" has no heading \"Challange\". / Did you mean \"Challenge\"? It takes ")]
    [InlineData("theme: { logo: images/none.svg }", "missing-file 6:16+15 There is no file images/none.svg. / ")]
    [InlineData("theme: { colours: { accent: teal } }", "bad-format 6:29+4 \"teal\" is not right for \"accent\". / Write a colour such as #0b5563.")]
    [InlineData("navigation: [{ label: About, ref: about }]", "ref-form 6:35+5 \"ref\" takes a folder and an id, not \"about\" alone. / Write its folder and a slash before it")]
    [InlineData("base_url: hub.example.org", "bad-format 6:11+15 \"hub.example.org\" is not right for \"base_url\". / Write a web address such as https://www.example.org/.")]
    [InlineData("public_mailboxes: [kent]", "bad-format 6:20+4 \"kent\" is not right for \"public_mailboxes\". / Write an e-mail address.")]
    [InlineData("offline_zip: yes", "bad-choice 6:14+3 \"offline_zip\" cannot be \"yes\". / It takes true or false.")]
    public void A_faulty_setting_is_told(string line, string expected)
    {
        Read(Least + line + "\n");

        bag.Lines().ShouldHaveSingleItem().ShouldStartWith(expected);
    }

    [Fact]
    public void A_rule_that_keeps_readers_safe_may_be_named_as_it_is()
    {
        Read(Least + "rules: { raw-html: error }\n").Rules["raw-html"].ShouldBe(Severity.Error);
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_may_not_be_weakened_stays_as_it_was()
    {
        Read(Least + "rules: { raw-html: off, alias-used: off }\n").Rules.Keys.ShouldBe(["alias-used"]);

        bag.Add(Sharewell.Diagnostics.Rules.RawHtml.Found(new SourceSpan(new ContentPath("a.md"), 1, 1, 3), "<b>", "b"));
        bag.Rules().ShouldContain("raw-html");
    }

    [Fact]
    public void Rules_weigh_from_the_settings_on()
    {
        new HubInMemory().Setting("rules: { missing-alt: warning, alias-used: off }").Attachment("images/a.png").Page("guides/a", "themes: [Open data]", "![](../images/a.png)\n")
            .Check().Bag.Rules().ShouldBe(["missing-alt (warning)"]);
    }

    [Fact]
    public void What_must_be_there_is_asked_for()
    {
        var settings = Read("language: cy\n");

        bag.ToSortedArray().Select(finding => finding.Message).ShouldBe(
            [
                "A hub's site.yml needs the field \"licence\".", "A hub's site.yml needs the field \"publisher\".", "A hub's site.yml needs the field \"summary\".",
                "A hub's site.yml needs the field \"title\".",
            ]);
        (settings.Language, settings.Licence.Id, settings.Title).ShouldBe((Language.Cy, "CC-BY-4.0", ""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void An_empty_file_lacks_all_of_it(string text)
    {
        Read(text);

        bag.Rules().ShouldBe(["missing-field", "missing-field", "missing-field", "missing-field", "missing-field"]);
    }

    [Fact]
    public void A_list_is_no_settings()
    {
        Read("- title\n");

        bag.Rules().ShouldContain("wrong-shape");
    }

    [Fact]
    public void An_unknown_licence_is_told_and_another_taken()
    {
        Read(Least.Replace("CC-BY-4.0", "CC-BY-5.0", StringComparison.Ordinal)).Licence.Id.ShouldBe("CC-BY-4.0");

        bag.Lines().ShouldBe(["unknown-licence 5:10+9 The hub knows no licence \"CC-BY-5.0\". / Did you mean \"CC-BY-4.0\"? It knows CC-BY-4.0, CC-BY-NC-SA-3.0, LicenseRef-All-Rights-Reserved and OGL-UK-3.0."]);
    }

    // The limits are read before anything else; their faults are told when the settings are.
    [Theory]
    [InlineData("limits: { page_bytes: 2000000, table_cells: 10 }", 2_000_000, 10)]
    [InlineData("limits: { page_bytes: many, table_cells: 10 }", 1024 * 1024, 10)]
    [InlineData("limits: [1]", 1024 * 1024, 50_000)]
    [InlineData("limits:", 1024 * 1024, 50_000)]
    [InlineData("- limits", 1024 * 1024, 50_000)]
    public void Limits_can_be_read_alone(string text, int pageBytes, int tableCells)
    {
        var limits = SettingsValidator.Limits(DocumentParser.ParseYaml(new SourceFile(new ContentPath("site.yml"), text), new ContentLimits(), bag));

        (limits.PageBytes, limits.TableCells).ShouldBe((pageBytes, tableCells));
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void Every_limit_has_a_name()
    {
        var changed = SiteSchema.LimitSetters.Values.Aggregate(new ContentLimits(), (limits, set) => set(limits, 7));

        typeof(ContentLimits).GetProperties().Where(property => property.PropertyType == typeof(int)).ShouldAllBe(property => (int)property.GetValue(changed)! == 7);
        SiteSchema.LimitSetters.Count.ShouldBe(typeof(ContentLimits).GetProperties().Count(property => property.PropertyType == typeof(int)));
    }
}
