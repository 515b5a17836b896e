using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class Alphabets
{
    private static readonly LetterOrder English = LetterOrder.Of(Language.En);
    private static readonly LetterOrder Welsh = LetterOrder.Of(Language.Cy);

    private static IEnumerable<string> InOrder(LetterOrder order, params string[] words) => words.OrderBy(order.Key, StringComparer.Ordinal);

    // The order of Geiriadur Prifysgol Cymru: c, ch, d, dd, e, f, ff, g, ng, h, ... l, ll, ... p, ph, r, rh, s, t, th.
    [Fact]
    public void In_Welsh_two_signs_may_be_one_letter() =>
        InOrder(Welsh, "llyfr", "lloches", "lwc", "dwr", "ddoe", "chwarae", "cyngor", "ngwaith", "gwaith", "hafan", "ffordd", "fyny", "phen", "pysgod", "rhestr", "rwan", "thema", "tysteb")
            .ShouldBe(["cyngor", "chwarae", "dwr", "ddoe", "fyny", "ffordd", "gwaith", "ngwaith", "hafan", "lwc", "lloches", "llyfr", "pysgod", "phen", "rwan", "rhestr", "tysteb", "thema"]);

    [Fact]
    public void They_are_one_letter_within_words_too() => InOrder(Welsh, "cacwn", "cach", "cadw", "cyllid", "cylch").ShouldBe(["cacwn", "cach", "cadw", "cylch", "cyllid"]);

    [Fact]
    public void In_English_they_are_two() => InOrder(English, "llyfr", "lwc", "cyngor", "chwarae", "dwr", "ddoe").ShouldBe(["chwarae", "cyngor", "ddoe", "dwr", "llyfr", "lwc"]);

    [Theory]
    [InlineData("Ynys Môn", "ynys mon")]
    [InlineData("Dŵr", "DWR")]
    public void Accents_and_capitals_do_not_matter(string one, string other)
    {
        English.Key(one).ShouldBe(English.Key(other));
        Welsh.Key(one).ShouldBe(Welsh.Key(other));
    }

    [Fact]
    public void Numbers_come_before_letters_and_words_end_at_spaces() => InOrder(Welsh, "Zebra", "Sir y Fflint", "Siroedd", "2 sir").ShouldBe(["2 sir", "Sir y Fflint", "Siroedd", "Zebra"]);

    [Theory]
    [InlineData(Language.Cy, "Chwarae", "Ch")]
    [InlineData(Language.Cy, "Llandudno", "Ll")]
    [InlineData(Language.Cy, "Ŵyn", "W")]
    [InlineData(Language.Cy, "Lwc", "L")]
    [InlineData(Language.En, "Chess", "C")]
    [InlineData(Language.En, "Éire", "E")]
    [InlineData(Language.En, "10 ways", null)]
    [InlineData(Language.En, "", null)]
    public void A_word_stands_under_its_first_letter(Language language, string word, string? letter) => LetterOrder.Of(language).FirstLetter(word).ShouldBe(letter);

    [Theory]
    [InlineData(Language.En, "The model network", "model network")]
    [InlineData(Language.En, "A peer", "peer")]
    [InlineData(Language.En, "“An idea”", "idea”")]
    [InlineData(Language.En, "Theatres", "Theatres")]
    [InlineData(Language.Cy, "Yr Wyddgrug", "Wyddgrug")]
    [InlineData(Language.Cy, "Y Rhyl", "Rhyl")]
    [InlineData(Language.Cy, "Ysgol", "Ysgol")]
    [InlineData(Language.Cy, "The model network", "The model network")]
    public void An_article_is_left_aside(Language language, string title, string without) => LetterOrder.Of(language).WithoutArticle(title).ShouldBe(without);
}
