using FsCheck.Fluent;
using Sharewell.Model;

namespace Sharewell.Tests.Model.Dates;

public class ReadingDates
{
    // Form, first day, last day, form again.
    [Theory]
    [InlineData("2011", "2011-01-01", "2011-12-31", ImpreciseDateForm.Point)]
    [InlineData("2011?", "2011-01-01", "2011-12-31", ImpreciseDateForm.Point)]
    [InlineData("2011-07", "2011-07-01", "2011-07-31", ImpreciseDateForm.Point)]
    [InlineData("2011-07?", "2011-07-01", "2011-07-31", ImpreciseDateForm.Point)]
    [InlineData("2011-04", "2011-04-01", "2011-04-30", ImpreciseDateForm.Point)]
    [InlineData("2011-02", "2011-02-01", "2011-02-28", ImpreciseDateForm.Point)]
    [InlineData("2012-02", "2012-02-01", "2012-02-29", ImpreciseDateForm.Point)]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", ImpreciseDateForm.Point)]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", ImpreciseDateForm.Point)]
    [InlineData("2012-02-29", "2012-02-29", "2012-02-29", ImpreciseDateForm.Point)]
    [InlineData("2020-01-14", "2020-01-14", "2020-01-14", ImpreciseDateForm.Point)]
    [InlineData("2020-01-14?", "2020-01-14", "2020-01-14", ImpreciseDateForm.Point)]
    [InlineData("1000", "1000-01-01", "1000-12-31", ImpreciseDateForm.Point)]
    [InlineData("9999", "9999-01-01", "9999-12-31", ImpreciseDateForm.Point)]
    [InlineData("2010?/2011", "2010-01-01", "2011-12-31", ImpreciseDateForm.Interval)]
    [InlineData("2010/2011?", "2010-01-01", "2011-12-31", ImpreciseDateForm.Interval)]
    [InlineData("2011/2012", "2011-01-01", "2012-12-31", ImpreciseDateForm.Interval)]
    [InlineData("2020-01-14/2020-01-15", "2020-01-14", "2020-01-15", ImpreciseDateForm.Interval)]
    [InlineData("2019-11/2019-12", "2019-11-01", "2019-12-31", ImpreciseDateForm.Interval)]
    [InlineData("2011-12/2011", "2011-12-01", "2011-12-31", ImpreciseDateForm.Interval)]
    [InlineData("2011/12", "2011-04-01", "2012-03-31", ImpreciseDateForm.FinancialYear)]
    [InlineData("2011/12?", "2011-04-01", "2012-03-31", ImpreciseDateForm.FinancialYear)]
    [InlineData("1999/00", "1999-04-01", "2000-03-31", ImpreciseDateForm.FinancialYear)]
    [InlineData("1899/00", "1899-04-01", "1900-03-31", ImpreciseDateForm.FinancialYear)]
    [InlineData("9998/99", "9998-04-01", "9999-03-31", ImpreciseDateForm.FinancialYear)]
    public void Points_intervals_and_financial_years_are_read(string text, string earliest, string latest, ImpreciseDateForm form)
    {
        var date = ImpreciseDate.Parse(text)!.Value;

        (date.Earliest, date.Latest, date.Form).ShouldBe((DateOnly.Parse(earliest), DateOnly.Parse(latest), form));
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("11")]
    [InlineData("0999")]
    [InlineData("12011")]
    [InlineData("2011-7")]
    [InlineData("2011-00")]
    [InlineData("2011-13")]
    [InlineData("2011-07-1")]
    [InlineData("2011-07-00")]
    [InlineData("2011-04-31")]
    [InlineData("2011-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2011-02-30")]
    [InlineData("2011/07")]
    [InlineData("2011/13")]
    [InlineData("2011/11")]
    [InlineData("2011?/12")]
    [InlineData("9999/00")] // its second year has no days
    [InlineData("2011/1")]
    [InlineData("2011/")]
    [InlineData("/2011")]
    [InlineData("2012/2011")]
    [InlineData("2011-08/2011-07")]
    [InlineData("2011/2012/2013")]
    [InlineData("2011-07-14T10:00")]
    [InlineData("July 2011")]
    [InlineData("14/07/2011")]
    [InlineData("+2011")]
    [InlineData(" 2011")]
    [InlineData("2011 ")]
    [InlineData("2011??")]
    [InlineData("2011--07")]
    [InlineData("2011-+7")]
    [InlineData("٢٠١١")] // other digits than ours
    public void Anything_else_is_no_date(string text) => ImpreciseDate.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("2011", 2011)]
    [InlineData("2010?/2011", 2011)]
    [InlineData("2011/12", 2011)]
    public void A_date_is_listed_under_one_year(string text, int year) => ImpreciseDate.Parse(text)!.Value.Year.ShouldBe(year);

    [Fact]
    public void Dates_stand_by_their_first_day_then_by_their_last()
    {
        string[] ordered = ["2010", "2010/2012", "2010-12-31", "2011-01", "2011", "2011-02", "2011/12", "2011-12"];

        Enumerable.Reverse(ordered).Select(text => ImpreciseDate.Parse(text)!.Value).Order().Select(date => date.ToString()).ShouldBe(ordered);
    }

    [Theory]
    [InlineData("2010", "2012", 2012, "2012-01-01")]
    [InlineData("2010", null, 2010, "2010-01-01")]
    [InlineData(null, "2011-07", 2011, "2011-07-01")]
    [InlineData(null, "2011/12", 2011, "2011-04-01")]
    public void A_period_is_listed_and_ordered_by_its_end_else_by_its_beginning(string? from, string? to, int year, string day)
    {
        var period = new Period(from is null ? null : ImpreciseDate.Parse(from), to is null ? null : ImpreciseDate.Parse(to));

        period.Year.ShouldBe(year);
        period.SortDay.ShouldBe(DateOnly.Parse(day));
    }

    [Fact]
    public void A_period_of_which_nothing_is_known_comes_first()
    {
        default(Period).Year.ShouldBeNull();
        default(Period).SortDay.ShouldBe(DateOnly.MinValue);
    }

    [Fact]
    public void What_is_read_is_written_alike_and_begins_before_it_ends()
    {
        var letter = Gen.Elements("0123456789-/?".ToCharArray());
        var year = Gen.Choose(1000, 9999).Select(n => $"{n}");
        var point = Gen.OneOf(year, year.Zip(Gen.Choose(0, 13)).Select(pair => $"{pair.Item1}-{pair.Item2:D2}"), year.Zip(Gen.Choose(0, 32)).Select(pair => $"{pair.Item1}-02-{pair.Item2:D2}"));
        var text = Gen.OneOf(point, point.Select(one => one + "?"), point.Zip(point).Select(pair => $"{pair.Item1}/{pair.Item2}"), letter.ListOf().Select(letters => string.Concat(letters)));

        Prop.ForAll(text.ToArbitrary(), typed =>
        {
            if (ImpreciseDate.Parse(typed) is not { } date) return;
            date.ToString().ShouldBe(typed);
            date.Earliest.ShouldBeLessThanOrEqualTo(date.Latest);
            DateWords.English.Print(date).ShouldNotBeEmpty();
        }).Holds(1000);
    }
}
