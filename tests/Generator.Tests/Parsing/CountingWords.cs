using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class CountingWords
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n\t ", 0)]
    [InlineData("one", 1)]
    [InlineData("one two\nthree", 3)]
    [InlineData("1.7 million – and more", 4)]
    [InlineData("- * – ...", 0)]
    [InlineData("well-known it's (really)", 3)]
    [InlineData("one\u00a0two", 2)]
    [InlineData("Ynys Môn", 2)]
    [InlineData("£5", 1)]
    [InlineData("\"quoted", 1)]
    public void A_word_has_a_letter_or_a_digit(string text, int words) => WordCounter.Count(text).ShouldBe(words);
}
