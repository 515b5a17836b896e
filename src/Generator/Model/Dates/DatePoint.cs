using System.Globalization;

namespace Sharewell.Model;

/// <summary>A year, a month or a day of the past, firm or about: <c>2011</c>, <c>2011-07</c>, <c>2020-01-14</c>, <c>2009?</c>.</summary>
/// <param name="Year">1000 to 9999.</param>
/// <param name="Month">1 to 12; null where only the year is known.</param>
/// <param name="Day">1 to 31; null where only the month is known.</param>
/// <param name="About">True where a <c>?</c> follows: the source is not sure.</param>
public readonly record struct DatePoint(int Year, int? Month, int? Day, bool About)
{
    /// <summary>The first day that it can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        ({ } month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        ({ } month, { } day) => new DateOnly(Year, month, day),
    };

    /// <summary>Reads the forms above. <c>2011-7</c> and <c>July 2011</c> are none of them.</summary>
    public static DatePoint? Parse(ReadOnlySpan<char> text)
    {
        var about = text.EndsWith("?");
        if (about) text = text[..^1];
        if (text.Length is not (4 or 7 or 10) || Number(text[..4]) is not { } year || year < 1000) return null;
        if (text.Length == 4) return new DatePoint(year, null, null, about);
        if (text[4] != '-' || Number(text[5..7]) is not { } month || month is < 1 or > 12) return null;
        if (text.Length == 7) return new DatePoint(year, month, null, about);
        if (text[7] != '-' || Number(text[8..]) is not { } day || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DatePoint(year, month, day, about);
    }

    /// <summary>As it is written in content: <c>2011-07?</c>.</summary>
    public override string ToString()
    {
        var text = Year.ToString("D4", CultureInfo.InvariantCulture);
        if (Month is { } month) text += "-" + month.ToString("D2", CultureInfo.InvariantCulture);
        if (Day is { } day) text += "-" + day.ToString("D2", CultureInfo.InvariantCulture);
        return About ? text + "?" : text;
    }

    // Only ASCII digits: int.Parse would take signs and white space as well.
    private static int? Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return null;
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
