using Sharewell.Model;

namespace Sharewell.Tests.Validation;

public class DefaultsOfFolders
{
    private readonly HubInMemory hub = new();

    private string Keywords(string name) => string.Join(' ', hub.Check().Page<PageEntry>(name).Facts.Keywords);

    [Fact]
    public void A_page_takes_what_it_leaves_open_from_its_folder()
    {
        hub.File("guides/_defaults.yml", "keywords: [folder]\n").Page("guides/a").Page("pages/b");

        Keywords("guides/a").ShouldBe("folder");
        Keywords("pages/b").ShouldBe("");
    }

    [Fact]
    public void The_page_wins_over_the_nearest_folder_and_that_over_one_further_off()
    {
        hub.File("_defaults.yml", "keywords: top\n").File("toolkit/_defaults.yml", "keywords: middle\n").File("toolkit/csit/_defaults.yml", "keywords: near\n")
            .Page("toolkit/csit").Page("toolkit/csit/own", "keywords: own").Page("toolkit/csit/none").Page("toolkit/other").Page("guides/a");

        Keywords("toolkit/csit/own").ShouldBe("own");
        Keywords("toolkit/csit/none").ShouldBe("near");
        Keywords("toolkit/csit").ShouldBe("near");
        Keywords("toolkit/other").ShouldBe("middle");
        Keywords("guides/a").ShouldBe("top");
    }

    [Fact]
    public void A_list_is_taken_whole_and_not_joined()
    {
        hub.File("guides/_defaults.yml", "keywords: [x, y]\nservices: [libraries]\n").Page("guides/a", "keywords: [z]");

        Keywords("guides/a").ShouldBe("z");
        hub.Check().Site.Targets(hub.Check()["guides/a"], Relation.Service).ShouldHaveSingleItem().Id.ShouldBe("libraries");
    }

    [Fact]
    public void A_folder_can_give_what_a_page_needs()
    {
        hub.File("guides/_defaults.yml", "audiences: [councillor]\nlicence: OGL-UK-3.0\nattribution: Kent\n").Page("guides/a", "-audiences");

        hub.Told().ShouldBeEmpty();
        hub.Check().Page<Guide>("guides/a").Facts.Attribution.ShouldBe("Kent");
    }

    [Fact]
    public void Only_fields_that_the_type_has_are_taken()
    {
        hub.File("_defaults.yml", "stage: delivered\n").Page("guides/a");

        hub.Told().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("guides/_defaults.yml", "stage: delivered\n", "unknown-field 1:1+5 A page in this folder has no field \"stage\".")]
    [InlineData("guides/_defaults.yml", "keyword: x\n", "unknown-field 1:1+7 A page in this folder has no field \"keyword\". / Did you mean \"keywords\"?")]
    [InlineData("_defaults.yml", "keyword: x\n", "unknown-field 1:1+7 A page in this folder has no field \"keyword\". / Did you mean \"keywords\"?")]
    [InlineData("guides/_defaults.yml", "- keywords\n", "wrong-shape 1:1+0 This file is not a set of fields.")]
    [InlineData("guides/_defaults.yml", "keywords: a: b\n", "yaml-syntax 1:11+4 The value of \"keywords\" has a colon and a space in it")]
    public void Faults_of_defaults_are_told_once_in_their_file(string path, string text, string expected)
    {
        hub.File(path, text).Page("guides/a").Page("guides/b");

        var finding = hub.Check().Bag.ToSortedArray().ShouldHaveSingleItem();
        finding.Span.Path.Value.ShouldBe(path);
        finding.Line().ShouldStartWith(expected);
    }

    [Fact]
    public void A_faulty_value_is_told_where_it_stands()
    {
        hub.File("guides/_defaults.yml", "# For all guides\nlang: fr\n").Page("guides/a").Page("guides/b");

        hub.Check().Bag.ToSortedArray().ShouldHaveSingleItem().Span.ToString().ShouldBe("guides/_defaults.yml:2:7");
    }

    [Fact]
    public void An_empty_file_of_defaults_gives_nothing()
    {
        hub.File("guides/_defaults.yml", "# Nothing yet\n").Page("guides/a");

        hub.Told().ShouldBeEmpty();
    }

    [Fact]
    public void Drafts_by_folder_are_drafts()
    {
        hub.File("guides/_defaults.yml", "status: draft\n").Page("guides/a", "-themes").Page("guides/b", "status: published").Page("pages/about");

        var outcome = hub.Check();

        outcome.Bag.Rules().ShouldBe(["missing-field (warning)"]);
        outcome.Site.Pages.Select(page => page.ToString()).ShouldBe(["guides/b", "pages/about"]);
    }
}
