using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>Reads what a designer may change without building the program: <c>theme/assets/*</c> and <c>theme/strings/*.json</c>.</summary>
public static partial class ThemeReader
{
    /// <summary>What a memory calls the theme.</summary>
    public const string Work = "theme";

    private const string StyleSheet = "site.css";

    // Stands in messages for the folder, wherever it lies.
    private static readonly ContentPath Root = new("theme");

    // The words that the program's own theme has. A theme of somebody else's must have them all, in English at least.
    private static readonly Lazy<ImmutableDictionary<string, string>> OwnWords = new(() =>
    {
        using var stream = typeof(ThemeReader).Assembly.GetManifestResourceStream("strings/en.json")!;
        return JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(stream)!;
    });

    /// <summary>Reads a theme.</summary>
    /// <param name="themeFolder">The folder with <c>assets</c> and <c>strings</c>.</param>
    /// <param name="diagnostics">Gets what is wrong, all of it in one go.</param>
    /// <param name="memory">What was read before, if anything is kept. When a file is known to have changed, forget <see cref="Work"/>.</param>
    /// <returns>Null when there was an error: no page can be made then.</returns>
    public static Theme? Read(string themeFolder, DiagnosticBag diagnostics, Memory? memory = null) =>
        memory is null ? ReadAll(themeFolder, diagnostics) : memory.Recall(Work, "", Stamp(themeFolder), diagnostics, own => ReadAll(themeFolder, own));

    // The names, lengths and times of the theme's files: another text when one has changed.
    private static string Stamp(string themeFolder)
    {
        var stamp = new StringBuilder();
        foreach (var part in new[] { "assets", "strings" })
        {
            var folder = new DirectoryInfo(Path.Combine(themeFolder, part));
            if (!folder.Exists) continue;
            foreach (var file in folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                stamp.Append(part).Append('/').Append(file.Name).Append('|').Append(file.Length).Append('|').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
            }
        }

        return stamp.ToString();
    }

    private static Theme? ReadAll(string themeFolder, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var theme = Directory.Exists(themeFolder)
            ? new Theme(ReadAssets(Path.Combine(themeFolder, "assets"), found), ReadStrings(Path.Combine(themeFolder, "strings"), found))
            : null;
        if (theme is null) found.Add(ThemeFault.NoFolder(Root));
        else if (theme.Assets.FirstOrDefault(asset => asset.Name == StyleSheet) is { } sheet) theme = theme with { Colours = ColourTokens.In(Encoding.UTF8.GetString(sheet.Bytes.Span)) };
        foreach (var diagnostic in found.ToSortedArray()) diagnostics.Add(diagnostic);
        return found.HasErrors ? null : theme;
    }

    private static ImmutableArray<ThemeAsset> ReadAssets(string folder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(ThemeFault.NoFolder(At("assets")));
            return [];
        }

        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Files(folder))
        {
            var name = Path.GetFileName(path);
            if (AssetName().IsMatch(name)) files.Add(name, name.EndsWith(".js", StringComparison.Ordinal) ? TerseScript.Of(File.ReadAllBytes(path)) : File.ReadAllBytes(path));
            else diagnostics.Add(ThemeFault.BadName(At("assets/" + name)));
        }

        if (!files.ContainsKey(StyleSheet)) diagnostics.Add(ThemeFault.NoFile(At("assets/" + StyleSheet)));

        // Style sheets come last, since the names of what they refer to hold hashes.
        var assets = files.Where(file => !IsStyleSheet(file.Key)).Select(file => Asset(file.Key, file.Value)).ToList();
        var urls = assets.ToDictionary(asset => asset.Name, asset => asset.Url.Path["assets/".Length..], StringComparer.Ordinal);
        assets.AddRange(files.Where(file => IsStyleSheet(file.Key)).Select(file => Asset(file.Key, WithHashedUrls(file.Key, file.Value, urls, diagnostics))));
        return [.. assets.OrderBy(asset => asset.Name, StringComparer.Ordinal)];
    }

    private static bool IsStyleSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    private static ThemeAsset Asset(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var dot = name.LastIndexOf('.');
        return new ThemeAsset(name, new SiteUrl($"assets/{name[..dot]}-{hash}{name[dot..]}"), bytes);
    }

    // url(icon.svg) and url("icon.svg") become url("icon-0123456789.svg"); url(https://...) is an error, and so is a file that is not there.
    private static byte[] WithHashedUrls(string name, byte[] bytes, Dictionary<string, string> urls, DiagnosticBag diagnostics)
    {
        var css = Encoding.UTF8.GetString(bytes);
        var hashed = CssUrl().Replace(css, match =>
        {
            var target = match.Groups["target"].Value;
            if (urls.TryGetValue(target, out var url)) return $"url(\"{url}\")";
            var line = css.AsSpan(0, match.Index).Count('\n') + 1;
            diagnostics.Add(ThemeFault.UnknownAsset(At("assets/" + name), line, target, Nearest.Question(target, urls.Keys)));
            return match.Value;
        });
        return Encoding.UTF8.GetBytes(hashed);
    }

    private static FrozenDictionary<Language, Strings> ReadStrings(string folder, DiagnosticBag diagnostics)
    {
        var languages = new Dictionary<Language, Strings>();
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(ThemeFault.NoFolder(At("strings")));
            return languages.ToFrozenDictionary();
        }

        var read = new Dictionary<Language, Dictionary<string, string>>();
        foreach (var path in Files(folder).Where(path => path.EndsWith(".json", StringComparison.Ordinal)))
        {
            var at = At("strings/" + Path.GetFileName(path));
            if (Choice<Language>.Find(at.Stem) is not { } language) diagnostics.Add(ThemeFault.UnknownLanguage(at, Choice<Language>.Names));
            else if (ReadTexts(at, File.ReadAllBytes(path), diagnostics) is { } texts) read.Add(language, texts);
            else return languages.ToFrozenDictionary();
        }

        var english = At("strings/en.json");
        if (!read.TryGetValue(Language.En, out var words))
        {
            diagnostics.Add(ThemeFault.NoFile(english));
            return languages.ToFrozenDictionary();
        }

        var missing = OwnWords.Value.Keys.Where(key => !words.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0) diagnostics.Add(ThemeFault.MissingWords(english, missing));
        foreach (var (language, texts) in read)
        {
            // What another language leaves out is said in English; a plural form that it leaves out, by its own general form.
            foreach (var (key, text) in words.Where(word => !texts.ContainsKey(Strings.GeneralForm(word.Key)))) texts.TryAdd(key, text);
            languages.Add(language, new Strings(language, texts.ToFrozenDictionary(StringComparer.Ordinal)));
        }

        return languages.ToFrozenDictionary();
    }

    private static Dictionary<string, string>? ReadTexts(ContentPath at, byte[] bytes, DiagnosticBag diagnostics)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(bytes) is { } texts && !texts.ContainsValue(null!)
                ? texts
                : throw new JsonException("A text is missing.");
        }
        catch (JsonException fault)
        {
            diagnostics.Add(ThemeFault.BadStrings(at, (int)(fault.LineNumber + 1 ?? 0), "The words of the theme cannot be read as JSON texts."));
            return null;
        }
    }

    // Files that begin with a dot are an editor's or a system's.
    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal);

    private static ContentPath At(string relative) => new($"{Root.Value}/{relative}");

    // site-icon.svg, not Site Icon.svg or .htaccess
    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(\\.min)?\\.[a-z0-9]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex AssetName();

    // url(mark.svg), url( "mark.svg" ); not url(#shape). url(data:...) is one too: the pages' policy would block it
    [GeneratedRegex("""url\(\s*(?<quote>["']?)(?!#)(?<target>[^"')]*?)\k<quote>\s*\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex CssUrl();
}
