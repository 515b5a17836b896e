using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>Whatever is typed, the script answers.</summary>
[Trait("Category", "Node")]
public class NeverFails
{
    [Fact]
    public void Three_thousand_queries_of_signs_and_odd_characters_are_answered()
    {
        using var folder = new TemporaryFolder();
        var site = folder.Write("site", SearchIndexer.Index(MadeUpPages.Make(120), new SearchSettings { Synonyms = [["plan", "scheme"]] }));

        NodeScript.Run("fuzz.js", site, "3000").ShouldContain("3000 queries");
    }

    [Fact]
    public void An_index_of_no_pages_answers_too() => Questions.Ask([], "council").Total.ShouldBe(0);
}
