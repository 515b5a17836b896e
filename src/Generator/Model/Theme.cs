using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>What a designer may change without building the program: assets and words.</summary>
/// <param name="Assets">Style sheet, scripts, icons.</param>
/// <param name="Strings">The interface's words by language.</param>
public sealed record Theme(ImmutableArray<ThemeAsset> Assets, FrozenDictionary<Language, Strings> Strings)
{
    /// <summary>The colours that site.yml can set.</summary>
    public ThemeColours Colours { get; init; } = ThemeColours.None;

    /// <summary>The asset that was read under a name such as <c>site.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such asset.</exception>
    public ThemeAsset Asset(string name) =>
        Assets.FirstOrDefault(asset => asset.Name == name) ?? throw new KeyNotFoundException($"The theme has no assets/{name}.");
}

/// <summary>A file of <c>theme/assets</c>.</summary>
/// <param name="Name">Its name there: <c>site.css</c>.</param>
/// <param name="Url">Its address, with ten hexadecimal digits of its SHA-256, so that a cache never shows an old one: <c>assets/site-0123456789.css</c>.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record ThemeAsset(string Name, SiteUrl Url, ReadOnlyMemory<byte> Bytes);
