using System.Globalization;
using System.Text.RegularExpressions;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>
/// Forms of a value that can mean one thing only, so that <c>fix</c> may write the right one in their place. Messages guess further: what they
/// suggest is read by a person.
/// </summary>
internal static partial class SafeForms
{
    /// <summary>A firm date; null where day and month could be taken for each other.</summary>
    public static string? Firm(string text)
    {
        var bare = Unquoted(text);
        return DateForms.Firm(bare) is not null ? bare : IsTwoWay(bare) ? null : DateForms.SuggestFirm(bare);
    }

    /// <summary>The same for a date of the past.</summary>
    public static string? Imprecise(string text)
    {
        var bare = Unquoted(text);
        return ImpreciseDate.Parse(bare) is not null ? bare : IsTwoWay(bare) ? null : DateForms.SuggestImprecise(bare);
    }

    /// <summary>"8,000" gives 8000. Null for anything with words or signs, which say more than the digits.</summary>
    public static string? Number(string text) => Grouped().IsMatch(Unquoted(text)) ? NumberForms.Suggest(Unquoted(text)) : null;

    /// <summary>"Under way" gives <c>under-way</c> where that is allowed.</summary>
    public static string? Choice(string text, IEnumerable<string> names)
    {
        var bare = Unquoted(text);
        var meant = ContentIds.Suggest(bare);
        return names.FirstOrDefault(name => name == meant || string.Equals(name, bare, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Superseded By" gives <c>superseded_by</c> where there is such a field.</summary>
    public static string? Name(string text, IEnumerable<string> names)
    {
        var meant = ContentIds.Suggest(text).Replace('-', '_');
        return names.FirstOrDefault(name => name == meant);
    }

    // 03/04/2026 is March to some and April to others; 03/03/2026 and 22/11/2026 are one day to all.
    private static bool IsTwoWay(string text)
    {
        if (Slashed().Match(text) is not { Success: true } date) return false;
        var (first, second) = (int.Parse(date.Groups["first"].Value, CultureInfo.InvariantCulture), int.Parse(date.Groups["second"].Value, CultureInfo.InvariantCulture));
        return first <= 12 && second <= 12 && first != second;
    }

    // What a word processor made of the quotation marks around a value.
    private static string Unquoted(string text) => text is ['\u201c', .., '\u201d'] or ['\u2018', .., '\u2019'] ? text[1..^1].Trim() : text;

    [GeneratedRegex(@"^(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.]\d{4}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Grouped();
}
