using System.Collections.Frozen;
using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class WordsOfTheInterface
{
    private static Strings Words(Language language, params (string Key, string Text)[] texts) =>
        new(language, texts.ToFrozenDictionary(pair => pair.Key, pair => pair.Text));

    private static readonly Strings English = Words(Language.En, ("by", "by {who} in {where}"), ("cases.one", "{n} case"), ("cases.other", "{n} cases"));

    // Unicode CLDR, cardinal plural rules of Welsh.
    private static readonly Strings Welsh = Words(
        Language.Cy, ("c.zero", "{n} dim"), ("c.one", "{n} un"), ("c.two", "{n} dau"), ("c.few", "{n} tri"), ("c.many", "{n} chwech"), ("c.other", "{n} arall"));

    [Fact]
    public void A_key_gives_its_text()
    {
        English["by"].ShouldBe("by {who} in {where}");
        English.Find("by").ShouldBe("by {who} in {where}");
        English.Find("to").ShouldBeNull();
        English.Keys.ShouldBe(["by", "cases.one", "cases.other"]);
    }

    [Fact]
    public void A_key_that_is_not_there_is_a_fault_of_the_theme() =>
        Should.Throw<KeyNotFoundException>(() => English["to"]).Message.ShouldBe("theme/strings has no \"to\".");

    [Fact]
    public void Places_are_filled() => English.Fill("by", ("who", "Kent"), ("where", "2012")).ShouldBe("by Kent in 2012");

    [Theory]
    [InlineData(0, "0 cases")]
    [InlineData(1, "1 case")]
    [InlineData(2, "2 cases")]
    [InlineData(21, "21 cases")]
    [InlineData(1234, "1,234 cases")]
    public void English_has_two_plural_forms(int n, string text) => English.Count("cases", n).ShouldBe(text);

    [Theory]
    [InlineData(0, "0 dim")]
    [InlineData(1, "1 un")]
    [InlineData(2, "2 dau")]
    [InlineData(3, "3 tri")]
    [InlineData(4, "4 arall")]
    [InlineData(6, "6 chwech")]
    [InlineData(7, "7 arall")]
    [InlineData(11, "11 arall")]
    [InlineData(22, "22 arall")]
    public void Welsh_has_six(int n, string text) => Welsh.Count("c", n).ShouldBe(text);

    [Fact]
    public void A_form_that_is_not_given_is_the_general_one() => Words(Language.Cy, ("c.other", "{n} achos")).Count("c", 2).ShouldBe("2 achos");
}
