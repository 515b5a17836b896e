using FsCheck.Fluent;
using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class FoldingLetters
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Kent", "kent")]
    [InlineData("Ynys Môn", "ynys mon")]
    [InlineData("Âêîôûŵŷ", "aeiouwy")] // the to bach, on every vowel of Welsh
    [InlineData("ÁÉÍÓÚẂÝ àèìòùẁỳ äëïöüẅÿ", "aeiouwy aeiouwy aeiouwy")]
    [InlineData("Łódź, Kraków", "lodz, krakow")]
    [InlineData("Straße, STRAẞE", "strasse, strasse")]
    [InlineData("Æsop, œuvre, Œ", "aesop, oeuvre, oe")]
    [InlineData("Ynys Mo\u0302n", "ynys mon")] // the accent as a character of its own
    [InlineData("it's 50% – done", "it's 50% – done")]
    [InlineData("ΑΒΓ ΆΈ", "αβγ άέ")] // not our alphabets: lower case only
    [InlineData("日本 \U0001f4da", "日本 \U0001f4da")]
    [InlineData("İstanbul ısı", "istanbul isi")]
    public void Accents_and_capitals_go(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    // The letters of Latin-1 Supplement and Latin Extended-A that are an ASCII letter with a mark, by the Unicode charts.
    [Fact]
    public void Every_marked_letter_of_the_languages_of_europe_loses_its_mark()
    {
        const string unmarked = "×÷ßæðþĸŉŋœſ";
        for (var letter = '\u00e0'; letter <= '\u017f'; letter++)
        {
            var lower = char.ToLowerInvariant(letter);
            if (unmarked.Contains(lower) || lower is 'ĳ') continue;
            char.IsAsciiLetterLower(Folding.Fold(letter)).ShouldBeTrue($"{letter} gives {Folding.Fold(letter)}");
        }
    }

    [Fact]
    public void A_letter_folds_as_its_capital_does()
    {
        for (var letter = '\u00c0'; letter <= '\u1eff'; letter++) Folding.Fold($"{char.ToUpperInvariant(letter)}").ShouldBe(Folding.Fold($"{char.ToLowerInvariant(char.ToUpperInvariant(letter))}"));
    }

    [Fact]
    public void Folding_again_changes_nothing()
    {
        for (var letter = '\0'; letter < '\uffff'; letter++)
        {
            var once = Folding.Fold(letter.ToString());
            if (Folding.Fold(once) != once) Folding.Fold(once).ShouldBe(once, $"U+{(int)letter:X4}");
        }
    }

    [Fact]
    public void A_text_folds_letter_by_letter()
    {
        Prop.ForAll<string?>(text => Folding.Fold(text ?? "") == string.Concat((text ?? "").Select(letter => Folding.Fold(letter.ToString())))).Holds();
    }

    [Fact]
    public void Only_double_letters_grow_and_only_combining_accents_go()
    {
        for (var letter = '\0'; letter < '\uffff'; letter++)
        {
            var expected = letter switch
            {
                >= '\u0300' and <= '\u036f' => 0,
                'ß' or 'ẞ' or 'æ' or 'Æ' or 'œ' or 'Œ' => 2,
                _ => 1,
            };
            if (Folding.Fold(letter.ToString()).Length != expected) Folding.Fold(letter.ToString()).Length.ShouldBe(expected, $"U+{(int)letter:X4}");
        }
    }
}
