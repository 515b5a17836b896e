namespace Sharewell.Diagnostics.Rules;

/// <summary>What stands in a file can be seen: hidden characters can make a text look other than it is (Unicode Technical Standard 55).</summary>
public static class HiddenCharacter
{
    public static Rule Rule { get; } = new("hidden-character", Severity.Error, "Text holds no control characters, and none that cannot be seen or that turn its direction.", Firm: true);

    /// <summary>One such character.</summary>
    /// <param name="at">The character.</param>
    /// <param name="codePoint">Its number in Unicode.</param>
    /// <param name="name">Its name in Unicode; empty where it is no character at all.</param>
    public static Diagnostic Found(SourceSpan at, int codePoint, string name) => Rule.Found(
        at,
        name.Length == 0 ? $"Here stands U+{codePoint:X4}, which Unicode keeps for no character." : $"Here stands U+{codePoint:X4} {name}, which readers cannot see.",
        "Delete it. If your editor does not show it, delete the word that it stands in or beside, and type that word again.");

    /// <summary>One that is not typed but written as an escape: <c>&amp;#x202e;</c> in a text, <c>\u202e</c> in a quoted value.</summary>
    /// <param name="at">The escape, or what it stands in.</param>
    /// <param name="codePoint">As in <see cref="Found"/>.</param>
    /// <param name="name">As in <see cref="Found"/>.</param>
    public static Diagnostic Escaped(SourceSpan at, int codePoint, string name) => Rule.Found(
        at,
        name.Length == 0 ? $"An escape here stands for U+{codePoint:X4}, which Unicode keeps for no character." : $"An escape here stands for U+{codePoint:X4} {name}, which readers cannot see.",
        "Delete the escape: what begins with & in a text, or with \\ in a quoted value.");

    /// <summary>More of them than are worth telling one by one.</summary>
    public static Diagnostic More(ContentPath path, int count) => Rule.Found(
        SourceSpan.File(path),
        $"There {(count == 1 ? "is" : "are")} {Words.Count(count, "more hidden character")} in this file.",
        "Copy the text into a plain-text editor, and from there into a new file.");
}
