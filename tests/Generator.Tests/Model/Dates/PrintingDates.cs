using Sharewell.Model;

namespace Sharewell.Tests.Model.Dates;

public class PrintingDates
{
    private static ImpreciseDate? Date(string? text) => text is null ? null : ImpreciseDate.Parse(text)!.Value;

    [Theory]
    [InlineData("2011", "2011")]
    [InlineData("2011?", "about 2011")]
    [InlineData("2011-07", "July 2011")]
    [InlineData("2011-07?", "about July 2011")]
    [InlineData("2020-01-14", "14 January 2020")]
    [InlineData("2020-01-04?", "about 4 January 2020")]
    [InlineData("2011/12", "2011/12")]
    [InlineData("2011/12?", "about 2011/12")]
    [InlineData("1999/00", "1999/00")]
    [InlineData("2010?/2011?", "about 2010 to 2011")]
    [InlineData("2010?/2011", "about 2010 to 2011")]
    [InlineData("2010/2011?", "2010 to about 2011")]
    [InlineData("2010/2010", "2010")]
    [InlineData("2010/2010?", "about 2010")]
    [InlineData("2010?/2010", "about 2010")]
    [InlineData("2020-01-14/2020-01-15", "14 to 15 January 2020")]
    [InlineData("2019-11-30/2019-12-01", "30 November to 1 December 2019")]
    [InlineData("2019-12-31/2020-01-01", "31 December 2019 to 1 January 2020")]
    [InlineData("2019-11/2019-12", "November to December 2019")]
    [InlineData("2019-11/2020-01", "November 2019 to January 2020")]
    [InlineData("2019-11/2019-12-03", "November 2019 to 3 December 2019")]
    [InlineData("2019/2019-12", "2019 to December 2019")]
    public void A_date_is_printed_as_people_say_it(string date, string expected) => DateWords.English.Print(Date(date)!.Value).ShouldBe(expected);

    // The words of the content model and of the inventory's periods.
    [Theory]
    [InlineData("2010?", "2011?", "about 2010 to 2011")]
    [InlineData("2010?", "2010?", "about 2010")]
    [InlineData("2011-07", "2011-07", "July 2011")]
    [InlineData("2011/12", "2011/12", "2011/12")]
    [InlineData("2010/11", "2011/12", "2010/11 to 2011/12")]
    [InlineData("2020-01-14", "2020-01-15", "14 to 15 January 2020")]
    [InlineData("2019-11", "2019-12", "November to December 2019")]
    [InlineData("2011-05", "2012", "May 2011 to 2012")]
    [InlineData("2011", "2011/12", "2011 to 2011/12")]
    [InlineData("2011-07", null, "from July 2011")]
    [InlineData("2011?", null, "from about 2011")]
    [InlineData(null, "2010?", "by about 2010")]
    [InlineData(null, "2011/12", "by 2011/12")]
    [InlineData(null, null, "")]
    public void A_period_is_printed_as_people_say_it(string? from, string? to, string expected) =>
        DateWords.English.Print(new Period(Date(from), Date(to))).ShouldBe(expected);

    [Fact]
    public void A_firm_date_has_no_nought_before_its_day() => DateWords.English.Print(new DateOnly(2026, 11, 2)).ShouldBe("2 November 2026");

    [Fact]
    public void Another_language_brings_its_own_words()
    {
        var welsh = new DateWords([.. "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".Split(' ')], "tua", "i", "o", "erbyn");

        welsh.Print(new Period(Date("2010?"), Date("2011?"))).ShouldBe("tua 2010 i 2011");
        welsh.Print(new Period(Date("2011-07"), null)).ShouldBe("o Gorffennaf 2011");
        welsh.Print(new Period(null, Date("2010?"))).ShouldBe("erbyn tua 2010");
    }
}
