using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Reading;
using Sharewell.Tests.Repository;
using Sharewell.Validation;

namespace Sharewell.Tests.Validation;

public class ColoursOfTheTheme
{
    private static readonly Theme Theme = ThemeReader.Read(RepositoryRoot.Combine("theme"), new DiagnosticBag())!;

    private static string[] Found(string colours, ThemeColours? theme = null)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile(new ContentPath("site.yml"), "title: Hub\nsummary: A hub whose colours are checked before it is published.\npublisher: Us\nlanguage: en\nlicence: CC-BY-4.0\ntheme:\n  colours:\n" + colours);
        var settings = SettingsValidator.Validate(DocumentParser.ParseYaml(file, new ContentLimits(), diagnostics), [], null, diagnostics);
        ColourCheck.Check(settings.Theme, theme ?? Theme.Colours, diagnostics);
        return [.. diagnostics.ToSortedArray().Select(found => $"{found.Span}: {found.Message} {found.Help} [{found.Rule.Name}]")];
    }

    [Fact]
    public void The_theme_s_own_have_tokens_in_light_and_dark()
    {
        Theme.Colours.Light["accent"].ToString().ShouldBe("#0a4f52");
        Theme.Colours.Dark["accent"].ToString().ShouldBe("#8fd6cd");
        Theme.Colours.Names.ShouldContain("map-5-dark");
        Theme.Colours.Light.Keys.ShouldNotContain("serif");
    }

    [Fact]
    public void That_can_be_read_are_no_finding() => Found("    accent: \"#7a1f5c\"\n    accent-dark: \"#f0a8d8\"\n").ShouldBeEmpty();

    [Fact]
    public void That_is_too_pale_is_one_error_that_names_the_ratio_and_the_wanted_one_of_its_worst_ground() => Found("    accent: \"#5f9ea0\"\n").ShouldBe(
        ["site.yml:8:13: \"accent\" (#5f9ea0) on \"tint\" (#eff1e9) has a contrast of 2.6 to 1, and 4.5 to 1 is wanted. The nearest shade that would do is \"#477576\". [low-contrast]"]);

    [Fact]
    public void The_shade_that_is_named_would_do() => Found("    accent: \"#477576\"\n").ShouldBeEmpty();

    [Fact]
    public void That_are_too_dark_in_dark_are_told_so() => Found("    visited-dark: \"#57306e\"\n").ShouldHaveSingleItem()
        .ShouldStartWith("site.yml:8:19: In dark, \"visited-dark\" (#57306e) on \"note-tint\" (#2b2619) has a contrast of 1.4 to 1, and 4.5 to 1 is wanted. ");

    [Fact]
    public void Of_a_ground_are_told_at_the_ground() => Found("    paper: \"#e0a030\"\n").ShouldBe(
        ["site.yml:8:12: \"edge\" (#79736a) on \"paper\" (#e0a030) has a contrast of 2 to 1, and 3 to 1 is wanted. The nearest shade that would do is \"#edca8b\". [low-contrast]"]);

    [Fact]
    public void That_no_shade_can_mend_say_so() => Found("    paper: \"#777777\"\n    ink: \"#888888\"\n").ShouldContain(
        "site.yml:9:10: \"ink\" (#888888) on \"paper\" (#777777) has a contrast of 1.2 to 1, and 7 to 1 is wanted. Change both colours: no shade of this one would do. [low-contrast]");

    [Fact]
    public void That_the_theme_does_not_have_are_errors() => Found("    acent: \"#7a1f5c\"\n").ShouldBe(
        ["site.yml:8:5: \"colours\" has no colour \"acent\". Did you mean \"accent\"? [bad-choice]"]);

    [Fact]
    public void Of_the_theme_itself_are_told_at_its_style_sheet()
    {
        var pale = Theme.Colours with { Light = Theme.Colours.Light.ToImmutableDictionary().SetItem("note", Colour.White).ToFrozen() };

        Found("    accent: \"#7a1f5c\"\n", pale).ShouldHaveSingleItem()
            .ShouldStartWith("theme/assets/site.css: \"note\" (#ffffff) on \"paper\" (#fcfbf7) has a contrast of 1 to 1, and 3 to 1 is wanted. ");
    }
}

file static class Frozen
{
    public static System.Collections.Frozen.FrozenDictionary<string, Colour> ToFrozen(this ImmutableDictionary<string, Colour> colours) =>
        System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(colours, StringComparer.Ordinal);
}
