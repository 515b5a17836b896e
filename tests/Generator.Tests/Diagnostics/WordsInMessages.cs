using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public class WordsInMessages
{
    [Theory]
    [InlineData("guide", "a guide", "A guide")]
    [InlineData("outcome", "an outcome", "An outcome")]
    [InlineData("audience", "an audience", "An audience")]
    [InlineData("EPUB", "an EPUB", "An EPUB")]
    [InlineData("PNG picture", "a PNG picture", "A PNG picture")]
    public void A_noun_takes_its_article(string noun, string small, string capital)
    {
        Words.A(noun).ShouldBe(small);
        Words.A(noun, capital: true).ShouldBe(capital);
    }

    [Theory]
    [InlineData(0, "0 pages")]
    [InlineData(1, "1 page")]
    [InlineData(2, "2 pages")]
    [InlineData(1234567, "1,234,567 pages")]
    public void A_count_takes_its_plural(int count, string expected) => Words.Count(count, "page").ShouldBe(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a or b")]
    [InlineData("a b c", "a, b or c")]
    public void A_list_says_its_last_word_once(string items, string expected) =>
        Words.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries), "or").ShouldBe(expected);
}
