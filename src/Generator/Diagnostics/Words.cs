namespace Sharewell.Diagnostics;

/// <summary>Small English for messages.</summary>
internal static class Words
{
    /// <summary>"a guide", "an outcome".</summary>
    public static string A(string noun, bool capital = false)
    {
        var article = noun.Length > 0 && "aeiou".Contains(char.ToLowerInvariant(noun[0])) ? "an" : "a";
        return (capital ? char.ToUpperInvariant(article[0]) + article[1..] : article) + " " + noun;
    }

    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count:N0} {noun}s";

    /// <summary>"a, b or c".</summary>
    public static string List(IEnumerable<string> items, string lastWord)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {lastWord} {all[^1]}";
    }
}
