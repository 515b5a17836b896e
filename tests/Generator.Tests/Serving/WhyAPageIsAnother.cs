using Sharewell.Diagnostics;
using Sharewell.Serving;

namespace Sharewell.Tests.Serving;

/// <summary>What the console says of a page that somebody has seen and that is another now.</summary>
public sealed class WhyAPageIsAnother : IDisposable
{
    private readonly ServedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData("case-studies/one.html", "its file changed")]
    [InlineData("themes/peer-challenge.html", "lists case-studies/one")]
    [InlineData("councils/kent.html", "lists case-studies/one")]
    [InlineData("guides/visit.html", "shows what names it: case-studies/one")]
    [InlineData("packs/starter.html", "names case-studies/one")]
    [InlineData("case-studies/index.html", "lists case-studies/one")]
    [InlineData("a-z.html", "shows or counts case-studies/one")]
    [InlineData("search/current.js", "is made of case-studies/one")]
    public void Of_an_edited_page(string address, string reason) => After(() => hub.Change("case-studies/one.md", "The case of one", "The case of 1"), address).ShouldBe(reason);

    [Theory]
    [InlineData("case-studies/new.html", "it is new")]
    [InlineData("case-studies/index.html", "lists case-studies/new, which is new")]
    public void Of_a_new_page(string address, string reason) =>
        After(() => hub.Put("case-studies/new.md", ServedHub.CaseStudy("new", "open-data", "kent", "New.")), address).ShouldBe(reason);

    [Fact]
    public void Of_a_page_that_is_gone() => After(() => File.Delete(hub.Full("case-studies/two.md")), "themes/open-data.html").ShouldBe("lists case-studies/two, which is gone");

    [Fact]
    public void Of_a_record() => After(() => hub.Change("records/councils.yml", "name: Kent,", "name: Old Kent,"), "councils/kent.html").ShouldBe("its entry in records/councils.yml changed");

    [Fact]
    public void Of_the_settings() => After(() => hub.Change("site.yml", "The editors", "Other editors"), "index.html").ShouldBe("site.yml changed");

    private string After(Action edit, string address)
    {
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        var before = builder.State.LastGood!;
        edit();
        builder.Run(null, new StageClock());
        builder.State.IsGood.ShouldBeTrue();
        var after = builder.State.LastGood!;
        return Change.Between(before, after).Reason(address, after.EntryAt(address));
    }
}
