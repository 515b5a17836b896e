using System.Globalization;
using System.Text.RegularExpressions;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Firm dates, and guesses at what other forms of date mean.</summary>
internal static partial class DateForms
{
    /// <summary>A date of the form 2026-11-22, or null.</summary>
    public static DateOnly? Firm(string text) =>
        text.Length == 10 && DatePoint.Parse(text) is { Day: not null, About: false } point ? point.Earliest : null;

    /// <summary>
    /// What somebody meant by another form: "22 November 2026", "22/11/2026" (the day first, as in Britain) give 2026-11-22. Null for no idea.
    /// </summary>
    public static string? SuggestFirm(string text)
    {
        if (Slashed().Match(text) is { Success: true } slashed) return Make(slashed.Groups["y"].Value, slashed.Groups["m"].Value, slashed.Groups["d"].Value);
        if (Spoken().Match(text) is { Success: true } spoken && Month(spoken.Groups["m"].Value) is { } month) return Make(spoken.Groups["y"].Value, month, spoken.Groups["d"].Value);
        if (Iso().Match(text) is { Success: true } iso) return Make(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value);
        return null;
    }

    /// <summary>
    /// The same for imprecise dates: "July 2011", "2011-7", "about 2010", "2010 to 2012". "2011-12" for a financial year is left alone since it is a
    /// month.
    /// </summary>
    public static string? SuggestImprecise(string text)
    {
        if (SuggestFirm(text) is { } firm) return firm;
        if (SpokenSpan().Match(text) is { Success: true } span)
        {
            var (from, to) = (PointOf(span.Groups["from"].Value), PointOf(span.Groups["to"].Value));
            return from is null || to is null || ImpreciseDate.Parse($"{from}/{to}") is null ? null : $"{from}/{to}";
        }

        return PointOf(text);
    }

    /// <summary>A span that ends before it begins, the right way round: "2012/2011" gives 2011/2012. Null for anything else.</summary>
    public static string? TurnedRound(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && parts.All(part => DatePoint.Parse(part) is not null) && ImpreciseDate.Parse($"{parts[1]}/{parts[0]}") is { } right ? right.ToString() : null;
    }

    private static string? PointOf(string text)
    {
        if (DatePoint.Parse(text) is not null) return text;
        var about = About().Match(text);
        var rest = about.Success ? text[about.Length..] : text;
        var mark = about.Success ? "?" : "";
        if (SuggestFirm(rest) is { } firm) return firm + mark;
        if (SpokenMonth().Match(rest) is { Success: true } spoken && Month(spoken.Groups["m"].Value) is { } month) return $"{spoken.Groups["y"].Value}-{month}{mark}";
        if (ShortMonth().Match(rest) is { Success: true } shortened) return $"{shortened.Groups["y"].Value}-0{shortened.Groups["m"].Value}{mark}";
        return about.Success && DatePoint.Parse(rest) is { } point ? (point with { About = true }).ToString() : null;
    }

    private static string? Make(string year, string month, string day)
    {
        var text = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return Firm(text) is null ? null : text;
    }

    private static string? Month(string name)
    {
        for (var i = 0; i < 12; i++)
        {
            if (name.Length >= 3 && DateWords.English.Months[i].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return (i + 1).ToString("D2", CultureInfo.InvariantCulture);
        }

        return null;
    }

    [GeneratedRegex(@"^(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(?<d>\d{1,2})(st|nd|rd|th)? +(?<m>[A-Za-z]+),? +(?<y>\d{4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<m>[A-Za-z]+),? +(?<y>\d{4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpokenMonth();

    // Matches "2010-2012", "2010 to 2012", "July 2010 - May 2011"; not "2011-12".
    [GeneratedRegex(@"^(?<from>.*\d{4}) *(-|–|to|until) *(?<to>[A-Za-z ]*\d{4}(-\d{2})?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpokenSpan();

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>[1-9])$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortMonth();

    [GeneratedRegex(@"^(?i:about|around|c\.|ca\.|circa) *", RegexOptions.NonBacktracking)]
    private static partial Regex About();
}
