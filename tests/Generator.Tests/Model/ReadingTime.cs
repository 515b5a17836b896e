using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class ReadingTime
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(240, 1)]
    [InlineData(241, 2)]
    [InlineData(700, 3)]
    public void Minutes_are_counted_in_full_from_one(int words, int minutes) => (MarkdownBody.Empty with { WordCount = words }).ReadMinutes.ShouldBe(minutes);
}
