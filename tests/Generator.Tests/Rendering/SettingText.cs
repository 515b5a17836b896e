using Sharewell.Rendering;

namespace Sharewell.Tests.Rendering;

public class SettingText
{
    [Theory]
    [InlineData("West Yorkshire's fire service", "West Yorkshire’s fire service")]
    [InlineData("the officers' association", "the officers’ association")]
    [InlineData("a \"critical friend\" from outside", "a “critical friend” from outside")]
    [InlineData("(\"one\", 'two')", "(“one”, ‘two’)")]
    [InlineData("\"He said 'yes' to it\"", "“He said ‘yes’ to it”")]
    [InlineData("in the '90s", "in the ’90s")]
    [InlineData("slow - but sure", "slow – but sure")]
    [InlineData("self-assessment, 2011-12", "self-assessment, 2011-12")]
    [InlineData("and so on...", "and so on…")]
    [InlineData("....", "....")]
    [InlineData("", "")]
    public void Gives_it_real_marks(string typed, string set) => Typography.Of(typed).ShouldBe(set);

    [Fact]
    public void Leaves_text_that_has_real_marks_as_it_is()
    {
        const string Text = "the council’s “plan” – so far…";

        Typography.Of(Text).ShouldBeSameAs(Text);
    }

    [Fact]
    public void Keeps_a_number_and_its_unit_on_one_line() => Typography.OfLine("over 1.7 million pounds, or a million", ' ').ToString().ShouldBe("over 1.7\u00a0million pounds, or a million");

    [Fact]
    public void Knows_what_stands_before_a_mark_across_emphasis_and_links()
    {
        var page = new TextHub().Study("one", body: "## What was done\n\nThe *council*'s \"*bold*\" plan, `it's` code.\n\n## Result\n\nNone.\n").Page("case-studies/one.html");

        page.Says(".prose p").ShouldBe("The council’s “bold” plan, it's code.");
    }

    [Fact]
    public void Does_so_on_pages_and_not_in_addresses_or_machine_readable_data()
    {
        var hub = new TextHub().Study("one", title: "A council's \"open\" plan", body: "## What was done\n\n### A leader's view\n\nText.\n\n## Result\n\nNone.\n");
        var page = hub.Page("case-studies/one.html");

        page.Says("h1").ShouldBe("A council’s “open” plan");
        page.Says("title").ShouldBe("A council’s “open” plan – Practice hub");
        page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldBe("A council's \"open\" plan");
        page.QuerySelector("h3")!.Id.ShouldBe("s-a-leaders-view");
        hub.Page("case-studies/index.html").Says(".row-title").ShouldBe("A council’s “open” plan");
    }
}
