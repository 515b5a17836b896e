using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Sharewell.Model;

/// <summary>The interface's words in one language, from <c>theme/strings/&lt;language&gt;.json</c>: a flat map of key to text.</summary>
/// <remarks>
/// A text may hold <c>{name}</c> places. A counted text has one key a plural form (Unicode CLDR: zero, one, two, few, many, other), such as
/// <c>count.case-study.one</c> and <c>count.case-study.other</c>.
/// </remarks>
public sealed class Strings(Language language, FrozenDictionary<string, string> texts)
{
    private static readonly FrozenSet<string> PluralForms = FrozenSet.Create(StringComparer.Ordinal, "zero", "one", "two", "few", "many", "other");

    /// <summary>The language.</summary>
    public Language Language { get; } = language;

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a fault of the theme.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"theme/strings has no \"{key}\".");

    /// <summary>The text of a key, or null.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text of a key with its places filled: <c>Fill("by", ("who", "Kent"))</c>.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = new StringBuilder(this[key]);
        foreach (var (name, value) in values) text.Replace("{" + name + "}", value);
        return text.ToString();
    }

    /// <summary>The key that a counted text must have: <c>count.guide.other</c> for <c>count.guide.one</c>; any other key is its own.</summary>
    public static string GeneralForm(string key) =>
        key.LastIndexOf('.') is var dot and > 0 && PluralForms.Contains(key[(dot + 1)..]) ? key[..dot] + ".other" : key;

    /// <summary>A counted text: the plural form of <paramref name="key"/> that fits, with <c>{n}</c> filled.</summary>
    public string Count(string key, int n) =>
        Fill(Find($"{key}.{PluralForm(n)}") is null ? $"{key}.other" : $"{key}.{PluralForm(n)}", ("n", n.ToString("N0", CultureInfo.InvariantCulture)));

    // Unicode CLDR plural rules, cardinal: English and Welsh.
    private string PluralForm(int n) => Language switch
    {
        Language.Cy => n switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "few", 6 => "many", _ => "other" },
        _ => n == 1 ? "one" : "other",
    };
}
