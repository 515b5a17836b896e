using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class ContrastOfColours
{
    private static Colour Of(string text) => Colour.Find(text)!.Value;

    // #777777 on white is known as just too pale for text, #767676 as just dark enough.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#0a4f52", "#fcfbf7", 9.00)]
    [InlineData("#ff0000", "#0000ff", 2.15)]
    [InlineData("#123456", "#123456", 1)]
    public void Is_that_of_WCAG_whichever_lies_on_top(string one, string other, double ratio)
    {
        Of(one).ContrastTo(Of(other)).ShouldBe(ratio, 0.01);
        Of(other).ContrastTo(Of(one)).ShouldBe(ratio, 0.01);
    }

    [Theory]
    [InlineData("#9ab8b9", "#ffffff")]
    [InlineData("#204040", "#101010")]
    [InlineData("#606060", "#555555")]
    public void A_shade_that_would_do_is_near(string text, string ground)
    {
        var (colour, under) = (Of(text), Of(ground));

        var better = colour.NearestWith(4.5, under).ShouldNotBeNull();

        better.ContrastTo(under).ShouldBeInRange(4.5, 4.7);
        (better.Luminance > under.Luminance).ShouldBe(colour.Luminance > under.Luminance);
    }

    [Fact]
    public void On_a_middle_grey_nothing_has_a_contrast_of_seven() => Of("#888888").NearestWith(7, Of("#777777")).ShouldBeNull();

    [Theory]
    [InlineData("#0A4f52", "#0a4f52")]
    [InlineData("0a4f52", null)]
    [InlineData("#abc", null)]
    [InlineData("#0a4f5g", null)]
    [InlineData("#-12345", null)]
    public void Is_written_as_six_digits(string text, string? colour) => Colour.Find(text)?.ToString().ShouldBe(colour);
}
