using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Figures as people write them. A figure and its unit never part at the end of a line.</summary>
internal static class Numbers
{
    private const char NoBreak = '\u00a0';

    /// <summary>"80%", "£1.7 million", "1,400", "12 days". Nothing is rounded: £1,234,567 stays so.</summary>
    public static string Of(decimal value, MeasureUnit unit, Words words) => unit switch
    {
        MeasureUnit.Percent => Plain(value) + "%",
        MeasureUnit.GBP => Money(value, "GBP", words),
        MeasureUnit.Days => Plain(value) + NoBreak + words[value == 1 ? "unit.day" : "unit.days"],
        _ => Plain(value),
    };

    /// <summary>"£250,000", "£1.7 million", "EUR 300".</summary>
    public static string Money(decimal value, string currency, Words words)
    {
        var sign = currency switch { "GBP" => "£", "EUR" => "€", "USD" => "$", _ => currency + NoBreak };
        // Millions only where they say the same: 1,700,000 is 1.7 million, 1,234,567 is not.
        return value >= 1_000_000 && value % 10_000 == 0 ? sign + Plain(value / 1_000_000) + NoBreak + words["unit.million"] : sign + Plain(value);
    }

    private static string Plain(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
