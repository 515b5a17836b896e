using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>The words in which dates are printed. A theme's strings file gives those of another language.</summary>
/// <param name="Months">Twelve names, January first.</param>
/// <param name="About">Such as "about".</param>
/// <param name="To">Such as "to", between two dates.</param>
/// <param name="FromOn">Such as "from", before a date whose end is not known.</param>
/// <param name="By">Such as "by", before an end whose beginning is not known.</param>
public sealed record DateWords(ImmutableArray<string> Months, string About, string To, string FromOn, string By)
{
    /// <summary>As British English says them.</summary>
    public static DateWords English { get; } = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        "about", "to", "from", "by");

    /// <summary>A firm date: "22 November 2026".</summary>
    public string Print(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>"July 2011", "about 2010 to 2011", "14 to 15 January 2020", "2011/12".</summary>
    public string Print(ImpreciseDate date) => date.Form switch
    {
        ImpreciseDateForm.Point => Print(date.From),
        ImpreciseDateForm.FinancialYear => (date.From.About ? About + " " : "") + $"{date.From.Year}/{date.To.Year % 100:D2}",
        _ => Range(date.From, date.To),
    };

    /// <summary>
    /// "about 2010 to 2011" (both about: said once), "from July 2011", "by about 2010", "14 to 15 January 2020"; a period that begins and ends
    /// with the same date is that date. Empty when neither end is known.
    /// </summary>
    public string Print(Period period) => period switch
    {
        { From: { } from, To: { } to } when from == to => Print(from),
        { From: { Form: ImpreciseDateForm.Point } from, To: { Form: ImpreciseDateForm.Point } to } => Range(from.From, to.To),
        { From: { } from, To: { } to } => $"{Print(from)} {To} {Print(to)}",
        { From: { } from } => $"{FromOn} {Print(from)}",
        { To: { } to } => $"{By} {Print(to)}",
        _ => "",
    };

    private string Print(DatePoint point) => (point.About ? About + " " : "") + Bare(point);

    private string Bare(DatePoint point) => point switch
    {
        { Month: { } month, Day: { } day } => $"{day} {Months[month - 1]} {point.Year}",
        { Month: { } month } => $"{Months[month - 1]} {point.Year}",
        _ => $"{point.Year}",
    };

    // What the two ends share is said once: "14 to 15 January 2020", "November to December 2019".
    private string Range(DatePoint from, DatePoint to)
    {
        if (Bare(from) == Bare(to)) return Print(to with { About = from.About || to.About });
        var first = Bare(from);
        if (from.Year == to.Year && from.Month is { } month && to.Month is not null && from.Day is null == to.Day is null)
        {
            first = from.Day is { } day ? (from.Month == to.Month ? $"{day}" : $"{day} {Months[month - 1]}") : Months[month - 1];
        }

        var second = from.About ? Bare(to) : Print(to);
        return (from.About ? About + " " : "") + $"{first} {To} {second}";
    }
}
