using System.Globalization;
using System.Text.RegularExpressions;

namespace Sharewell.Validation;

/// <summary>Plain numbers, and guesses at what other forms of number mean.</summary>
internal static partial class NumberForms
{
    /// <summary>The number of plain digits such as <c>8000</c> or <c>45.9</c>; null for any other form.</summary>
    public static decimal? Plain(string text) =>
        PlainNumber().IsMatch(text) ? decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// What somebody meant by another form: "8,000", "£8,000" and "about 8000" give 8000, "1.7 million" gives 1700000. Null where a guess could be
    /// wrong, as for "2010-11" and "-5": a suggestion is copied without a second look.
    /// </summary>
    public static string? Suggest(string text)
    {
        if (Spoken().Match(text) is not { Success: true } spoken) return null;
        var digits = spoken.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (Plain(digits) is not { } number) return null;
        var times = spoken.Groups["times"].Value.ToLowerInvariant() switch
        {
            "k" or "thousand" => 1_000m,
            "m" or "million" => 1_000_000m,
            "bn" or "billion" => 1_000_000_000m,
            _ => 1m,
        };
        return (number * times).ToString("0.######", CultureInfo.InvariantCulture);
    }

    // Matches "8000", "45.9"; not "8,000", "1e3", "+1", ".5".
    [GeneratedRegex(@"^[0-9]{1,15}(\.[0-9]{1,6})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();

    // Matches "£8,000", "about 45%", "1.7 million"; not "8,00", "5 to 6", "2010-11".
    [GeneratedRegex(
        @"^(about|around|nearly|almost|over|under|more than|less than|c\.|~)? *[£€$]?(?<n>([0-9]{1,3}([, ][0-9]{3})+|[0-9]{1,15})(\.[0-9]{1,6})?) *(?<times>k|m|bn|thousand|million|billion)? *(%|percent|per cent|GBP|pounds|days|people)?\+?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
