using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The interface's words in the language of a page, with those for dates, numbers and the names of choices.</summary>
/// <param name="strings">The texts of the theme.</param>
public sealed class Words(Strings strings)
{
    private readonly DateWords dates = new(
        [.. Enumerable.Range(1, 12).Select(month => strings["month." + month.ToString(CultureInfo.InvariantCulture)])],
        strings["date.about"], strings["date.to"], strings["date.from"], strings["date.by"]);

    /// <summary>The language.</summary>
    public Language Language => strings.Language;

    /// <summary>The value of a <c>lang</c> attribute.</summary>
    public string Tag => strings.Language.Name();

    /// <summary>The text of a key.</summary>
    public string this[string key] => strings[key];

    /// <summary>The text of a key with its places filled.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => strings.Fill(key, values);

    /// <summary>A counted text.</summary>
    public string Count(string key, int n) => strings.Count(key, n);

    /// <summary>"3 case studies".</summary>
    public string Count(ContentKind kind, int n) => strings.Count("count." + Name(kind), n);

    /// <summary>"Case study".</summary>
    public string One(ContentKind kind) => strings["kind." + Name(kind)];

    /// <summary>"Case studies".</summary>
    public string Many(ContentKind kind) => strings["kinds." + Name(kind)];

    /// <summary>The name of a member of an enumeration that content chooses from: <c>Of("stage", Stage.UnderWay)</c> is "Under way".</summary>
    public string Of<T>(string family, T member)
        where T : struct, Enum => strings[$"{family}.{member.Name()}"];

    /// <summary>"22 November 2026".</summary>
    public string Date(DateOnly date) => dates.Print(date);

    /// <summary>"about 2010 to 2011".</summary>
    public string Date(ImpreciseDate date) => dates.Print(date);

    /// <summary>"about 2010 to 2011"; empty when neither end is known.</summary>
    public string Date(Period period) => dates.Print(period);

    /// <summary>A text cut at one place, so that a link can stand there: <c>Around("banner.superseded", "page")</c>.</summary>
    /// <returns>What stands before and after <c>{place}</c>; all of the text and nothing where the place is missing.</returns>
    /// <param name="key">The text.</param>
    /// <param name="place">Where to cut it.</param>
    /// <param name="values">What fills its other places.</param>
    public (string Before, string After) Around(string key, string place, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = values.IsEmpty ? strings[key] : strings.Fill(key, values);
        var at = text.IndexOf("{" + place + "}", StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + place.Length + 2)..]);
    }

    /// <summary>"Kent", "Kent and Essex", "Kent, Essex and Suffolk"; in Welsh "Caint ac Essex", since "a" is "ac" before a vowel.</summary>
    public string Join(ImmutableArray<string> items) => items.Length switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items[..^1]) + " " + AndBefore(items[^1]) + " " + items[^1],
    };

    // A strings file whose language has another word before vowels says it under "and.vowel".
    private string AndBefore(string word) =>
        word.Length > 0 && "aeiouwy".Contains(Folding.Fold(word[0])) && strings.Find("and.vowel") is { } other ? other : strings["and"];

    private static string Name(ContentKind kind) => kind.Name();
}
