using System.Collections.Frozen;

namespace Sharewell.Model;

/// <summary>The colour tokens that a theme's style sheet declares: <c>--accent: #0a4f52;</c> is the token <c>accent</c>.</summary>
/// <param name="Light">Colours by token.</param>
/// <param name="Dark">The tokens that are another colour for readers who prefer dark.</param>
public sealed record ThemeColours(FrozenDictionary<string, Colour> Light, FrozenDictionary<string, Colour> Dark)
{
    /// <summary>The end of the name by which site.yml sets a token for dark alone: <c>accent-dark</c>.</summary>
    public const string DarkEnding = "-dark";

    /// <summary>No tokens.</summary>
    public static ThemeColours None { get; } = new(FrozenDictionary<string, Colour>.Empty, FrozenDictionary<string, Colour>.Empty);

    /// <summary>What site.yml can set, in ordinal order.</summary>
    public IEnumerable<string> Names => Light.Keys.Concat(Light.Keys.Select(name => name + DarkEnding)).Order(StringComparer.Ordinal);
}
