using FsCheck.Fluent;
using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class Ids
{
    [Theory]
    [InlineData("a")]
    [InlineData("kent-open-data")]
    [InlineData("2012")]
    [InlineData("phase-1")]
    [InlineData("con-tract")]
    [InlineData("com10")]
    [InlineData("indexes")]
    public void Lower_case_letters_digits_and_single_hyphens_are_good(string id) => ContentIds.Fault(id).ShouldBeNull();

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("Kent", "has letters other than a to z in lower case, digits and hyphens")]
    [InlineData("kent_open", "has letters other than a to z in lower case, digits and hyphens")]
    [InlineData("kent open", "has letters other than a to z in lower case, digits and hyphens")]
    [InlineData("ynys-môn", "has letters other than a to z in lower case, digits and hyphens")]
    [InlineData("a/b", "has letters other than a to z in lower case, digits and hyphens")]
    [InlineData("a.b", "has letters other than a to z in lower case, digits and hyphens")]
    [InlineData("-a", "begins or ends with a hyphen")]
    [InlineData("a-", "begins or ends with a hyphen")]
    [InlineData("a--b", "has two hyphens in a row, which the hub keeps for its own pages")]
    [InlineData("index", "is the hub's own name for lists")]
    [InlineData("con", "is the name of a device on Windows, where no file may be called so")]
    [InlineData("lpt9", "is the name of a device on Windows, where no file may be called so")]
    [InlineData("com0", "is the name of a device on Windows, where no file may be called so")]
    public void What_is_wrong_with_an_id_is_said(string id, string fault) => ContentIds.Fault(id).ShouldBe(fault);

    [Fact]
    public void An_id_has_at_most_64_characters()
    {
        ContentIds.Fault(new string('a', 64)).ShouldBeNull();
        ContentIds.Fault(new string('a', 65)).ShouldBe("has 65 characters; 64 are the most");
    }

    [Theory]
    [InlineData("Kent Open Data!", "kent-open-data")]
    [InlineData("  kent__open--data  ", "kent-open-data")]
    [InlineData("Ynys Môn & Gŵyr", "ynys-mon-gwyr")]
    [InlineData("kent.open.data.v2", "kent-open-data-v2")]
    [InlineData("Index", "")]
    [InlineData("CON", "")]
    [InlineData("!!!", "")]
    [InlineData("", "")]
    [InlineData("ελληνικά", "")]
    public void The_nearest_good_id_is_suggested(string text, string id) => ContentIds.Suggest(text).ShouldBe(id);

    [Fact]
    public void A_long_name_is_cut_and_does_not_end_in_a_hyphen() =>
        ContentIds.Suggest(new string('a', 63) + " bc").ShouldBe(new string('a', 63));

    [Fact]
    public void A_suggestion_is_good_or_empty_and_a_good_id_is_its_own()
    {
        Prop.ForAll<string?>(text => ContentIds.Suggest(text ?? "") is var id && (id.Length == 0 || ContentIds.Fault(id) is null)).Holds();

        var good = Gen.Elements("abc-012".ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters)).Where(id => ContentIds.Fault(id) is null);
        Prop.ForAll(good.ToArbitrary(), id => ContentIds.Suggest(id) == id).Holds();
    }
}
