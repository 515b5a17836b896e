using FsCheck.Fluent;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class NamesOfHeadings
{
    private static string[] Slugs(params string[] headings)
    {
        var slugs = new HeadingSlugs();
        return [.. headings.Select(slugs.Next)];
    }

    // As GitHub makes them, but for accents, which addresses do without.
    [Theory]
    [InlineData("What was done", "what-was-done")]
    [InlineData("What was done?", "what-was-done")]
    [InlineData("Costs & savings", "costs--savings")]
    [InlineData("It's 2011/12: a year", "its-201112-a-year")]
    [InlineData("snake_case and kebab-case", "snake_case-and-kebab-case")]
    [InlineData("  Spaces  ", "spaces")]
    [InlineData("Ynys Môn", "ynys-mon")]
    [InlineData("100%", "100")]
    [InlineData("A – B", "a--b")]
    [InlineData("Phase 1. Sign-up", "phase-1-sign-up")]
    [InlineData("no\u00a0break", "no-break")]
    [InlineData("???", "section")]
    [InlineData("\U0001f4da", "section")]
    [InlineData("日本", "section")]
    [InlineData("", "section")]
    public void A_heading_has_a_name_for_links(string heading, string slug) => Slugs(heading).ShouldBe([slug]);

    [Fact]
    public void The_second_of_a_name_has_a_number()
    {
        Slugs("Costs", "Costs", "Costs!").ShouldBe(["costs", "costs-1", "costs-2"]);
        Slugs("???", "!!!").ShouldBe(["section", "section-1"]);
    }

    [Fact]
    public void A_heading_that_is_called_like_a_numbered_one_is_numbered_itself()
    {
        Slugs("Costs", "Costs", "Costs 1").ShouldBe(["costs", "costs-1", "costs-1-1"]);
        Slugs("Costs 1", "Costs", "Costs").ShouldBe(["costs-1", "costs", "costs-2"]);
    }

    [Fact]
    public void Names_are_unique_and_fit_into_an_address()
    {
        var heading = Gen.Elements("a", "A", "a 1", "a-1", "a-1-1", "1", "", "?", "é", "section", "section 1");

        Prop.ForAll(heading.ListOf().ToArbitrary(), headings =>
        {
            var slugs = Slugs([.. headings]);
            return slugs.Distinct().Count() == slugs.Length && slugs.All(slug => slug.Length > 0 && slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_'));
        }).Holds();
    }

    [Fact]
    public void Any_heading_has_a_name() => Prop.ForAll<string?>(heading => Slugs(heading ?? "")[0].Length > 0).Holds();
}
