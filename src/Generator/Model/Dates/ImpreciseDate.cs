namespace Sharewell.Model;

/// <summary>
/// A time of the past, as firm as the source is: a point (<c>2011-07</c>, <c>2009?</c>), an interval of two points (<c>2010?/2011</c>),
/// or a financial year, April to March (<c>2011/12</c>: only where the second year is the first plus one).
/// </summary>
/// <param name="From">The point, or the first of an interval; of a financial year its first April.</param>
/// <param name="To">The same as <paramref name="From"/> for a point; of a financial year its last March. Never earlier than From.</param>
/// <param name="Form">Which of the three it is.</param>
/// <remarks>Equal when written alike. Ordered by earliest day, then by latest day.</remarks>
public readonly record struct ImpreciseDate(DatePoint From, DatePoint To, ImpreciseDateForm Form) : IComparable<ImpreciseDate>
{
    /// <summary>The first day that it can mean: "not in the future" is a test of this day.</summary>
    public DateOnly Earliest => From.Earliest;

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest => To.Latest;

    /// <summary>The year under which it is listed: the last one.</summary>
    public int Year => Form == ImpreciseDateForm.FinancialYear ? From.Year : To.Year;

    /// <summary>Reads a point, an interval or a financial year.</summary>
    /// <returns>Null for anything else, and for an interval that ends before it begins.</returns>
    public static ImpreciseDate? Parse(string text)
    {
        if (FinancialYear(text) is { } year) return year;
        var slash = text.IndexOf('/');
        if (slash < 0) return DatePoint.Parse(text) is { } point ? new ImpreciseDate(point, point, ImpreciseDateForm.Point) : null;
        if (DatePoint.Parse(text.AsSpan(0, slash)) is not { } from || DatePoint.Parse(text.AsSpan(slash + 1)) is not { } to) return null;
        return from.Earliest <= to.Latest ? new ImpreciseDate(from, to, ImpreciseDateForm.Interval) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ImpreciseDate other)
    {
        var order = Earliest.CompareTo(other.Earliest);
        return order == 0 ? Latest.CompareTo(other.Latest) : order;
    }

    public static bool operator <(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) < 0;
    public static bool operator >(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) >= 0;

    /// <summary>As it is written in content: <c>2010?/2011</c>, <c>2011/12</c>.</summary>
    public override string ToString() => Form switch
    {
        ImpreciseDateForm.Point => From.ToString(),
        ImpreciseDateForm.Interval => $"{From}/{To}",
        _ => $"{From.Year}/{To.Year % 100:D2}" + (From.About ? "?" : ""),
    };

    // "2011/12" and "1999/00" are financial years; "2011/13" and "2011/2012" are not (the second is an interval of two years).
    private static ImpreciseDate? FinancialYear(string text)
    {
        var about = text.EndsWith('?');
        var years = about ? text.AsSpan(0, text.Length - 1) : text.AsSpan();
        if (years.Length != 7 || years[4] != '/' || DatePoint.Parse(years[..4]) is not { Year: < 9999 } first) return null;
        if (!char.IsAsciiDigit(years[5]) || !char.IsAsciiDigit(years[6])) return null;
        var second = ((years[5] - '0') * 10) + (years[6] - '0');
        if (second != (first.Year + 1) % 100) return null;
        return new ImpreciseDate(
            new DatePoint(first.Year, 4, null, about),
            new DatePoint(first.Year + 1, 3, null, about),
            ImpreciseDateForm.FinancialYear);
    }
}

/// <summary>What an <see cref="ImpreciseDate"/> was written as.</summary>
public enum ImpreciseDateForm
{
    Point,
    Interval,
    FinancialYear,
}
