using FsCheck.Fluent;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public class GuessingWhatWasMeant
{
    private static readonly string[] Words = ["library", "literacy", "leisure", "peer-challenge", "peer-review", "cy", "en"];

    [Theory]
    [InlineData("libary", "library")]
    [InlineData("librarry", "library")]
    [InlineData("librarz", "library")]
    [InlineData("lirbary", "library")]
    [InlineData("LIBRARY", "library")]
    [InlineData("libary ", "library")]
    [InlineData("peer-chalenge", "peer-challenge")]
    [InlineData("peerchallenge", "peer-challenge")]
    [InlineData("cym", "cy")]
    [InlineData("e", "en")]
    public void A_slip_of_the_keyboard_is_found(string typed, string meant) => Nearest.To(typed, Words).ShouldBe(meant);

    [Theory]
    [InlineData("museums")]
    [InlineData("de")]
    [InlineData("challenge")]
    [InlineData("lb")]
    public void What_is_not_near_is_not_guessed(string typed) => Nearest.To(typed, Words).ShouldBeNull();

    [Fact]
    public void Nothing_is_near_among_nothing() => Nearest.To("library", []).ShouldBeNull();

    [Theory]
    [InlineData("bat", "cat", "hat")]
    [InlineData("bat", "hat", "cat")]
    public void Among_equals_the_first_in_the_alphabet_is_named(string typed, string one, string other) => Nearest.To(typed, [one, other]).ShouldBe("cat");

    [Fact]
    public void A_guess_is_put_as_a_question()
    {
        Nearest.Question("libary", Words).ShouldBe("Did you mean \"library\"?");
        Nearest.Question("museums", Words).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("abc", "axc", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)] // a swap is not edited inside: the unrestricted distance is 2
    public void The_distance_counts_slips(string one, string other, int slips) => Nearest.Distance(one, other).ShouldBe(slips);

    [Fact]
    public void The_distance_is_the_same_both_ways_and_nought_only_between_equals()
    {
        var word = Gen.Elements("abc".ToCharArray()).ArrayOf().Where(letters => letters.Length < 9).Select(letters => new string(letters));

        Prop.ForAll(word.Zip(word).ToArbitrary(), pair =>
        {
            var distance = Nearest.Distance(pair.Item1, pair.Item2);
            return distance == Nearest.Distance(pair.Item2, pair.Item1)
                && distance == 0 == (pair.Item1 == pair.Item2)
                && distance >= Math.Abs(pair.Item1.Length - pair.Item2.Length)
                && distance <= Math.Max(pair.Item1.Length, pair.Item2.Length);
        }).Holds();
    }

    [Fact]
    public void The_order_of_the_candidates_changes_nothing()
    {
        var word = Gen.Elements("abc".ToCharArray()).ArrayOf().Where(letters => letters.Length is > 0 and < 6).Select(letters => new string(letters));

        Prop.ForAll(word.Zip(word.ListOf()).ToArbitrary(), pair => Nearest.To(pair.Item1, pair.Item2) == Nearest.To(pair.Item1, Enumerable.Reverse(pair.Item2)))
            .Holds();
    }
}
