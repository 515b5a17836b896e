using System.Collections.Frozen;

namespace Sharewell.Model;

/// <summary>The rule for ids: they are addresses for ever, on every system that a zip may be opened on.</summary>
public static class ContentIds
{
    /// <summary>Most characters.</summary>
    public const int MaxLength = 64;

    // "Naming files, paths, and namespaces", Windows documentation: reserved whatever ending follows.
    private static readonly FrozenSet<string> DeviceNames = FrozenSet.ToFrozenSet(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.Ordinal);

    /// <summary>What is wrong with an id, as the end of "the id ..."; null when it is a good one.</summary>
    public static string? Fault(string id) => id switch
    {
        "" => "is empty",
        _ when id.Length > MaxLength => $"has {id.Length} characters; {MaxLength} are the most",
        _ when id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') =>
            "has letters other than a to z in lower case, digits and hyphens",
        _ when id.StartsWith('-') || id.EndsWith('-') => "begins or ends with a hyphen",
        _ when id.Contains("--", StringComparison.Ordinal) => "has two hyphens in a row, which the hub keeps for its own pages",
        "index" => "is the hub's own name for lists",
        _ when DeviceNames.Contains(id) => "is the name of a device on Windows, where no file may be called so",
        _ => null,
    };

    /// <summary>True for names such as <c>con</c>, under which Windows allows no file, whatever ending follows. Letter case is free.</summary>
    public static bool IsDeviceName(string name) => DeviceNames.Contains(name.ToLowerInvariant());

    /// <summary>The nearest good id: <c>Kent Open Data!</c> gives <c>kent-open-data</c>. Empty when nothing is left of it.</summary>
    public static string Suggest(string text)
    {
        var parts = Folding.Fold(text).Split(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
        var id = string.Join('-', parts);
        if (id.Length > MaxLength) id = id[..MaxLength].TrimEnd('-');
        return Fault(id) is null ? id : "";
    }

    private static List<string> Split(this string text, Func<char, bool> isWord)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && isWord(text[i]);
            if (inside && start < 0) start = i;
            if (!inside && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
