namespace Sharewell.Diagnostics.Rules;

/// <summary>The theme folder is missing, or something in it cannot be used. It is the designer's to mend, not the writers'.</summary>
public static class ThemeFault
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("theme-fault", Severity.Error, "The theme folder has to hold a style sheet and the interface's words.", Firm: true);

    /// <summary>There is no folder, or no <c>assets</c> or <c>strings</c> in it.</summary>
    public static Diagnostic NoFolder(ContentPath at) =>
        Rule.Found(SourceSpan.File(at), "This folder of the theme does not exist.", "A theme is a folder with assets/site.css and strings/en.json. Name it with --theme.");

    /// <summary>A file that every theme needs is not there.</summary>
    public static Diagnostic NoFile(ContentPath at) => Rule.Found(SourceSpan.File(at), "The theme needs this file, and it is not there.");

    /// <summary>A file lies where none is read.</summary>
    public static Diagnostic BadName(ContentPath at) =>
        Rule.Found(SourceSpan.File(at), "The name of this file cannot become an address.", "Use a to z, 0 to 9 and hyphens with one ending: site-icon.svg.");

    /// <summary>A strings file is named after no language of the hub.</summary>
    public static Diagnostic UnknownLanguage(ContentPath at, IEnumerable<string> languages) =>
        Rule.Found(SourceSpan.File(at), "The hub knows no language of this name.", $"The files are {string.Join(", ", languages.Select(name => name + ".json"))}.");

    /// <summary>A strings file is not a flat map of texts.</summary>
    public static Diagnostic BadStrings(ContentPath at, int line, string why) =>
        Rule.Found(new SourceSpan(at, line, line == 0 ? 0 : 1, 0), why, "The file is one JSON object of texts: { \"search\": \"Search\" }.");

    /// <summary>Words are missing that pages need.</summary>
    public static Diagnostic MissingWords(ContentPath at, IReadOnlyCollection<string> keys) =>
        Rule.Found(
            SourceSpan.File(at),
            $"The theme has no words for {string.Join(", ", keys.Take(5).Select(key => $"\"{key}\""))}{(keys.Count > 5 ? $" and {keys.Count - 5} more" : "")}.",
            "Take them over from the theme that comes with the program.");

    /// <summary>A style sheet names a file that the theme does not have, or one elsewhere.</summary>
    public static Diagnostic UnknownAsset(ContentPath at, int line, string name, string? help) =>
        Rule.Found(new SourceSpan(at, line, 1, 0), $"The style sheet names \"{name}\", which is no file of assets/.", help ?? "Put the file beside the style sheet. Pages load nothing from elsewhere.");
}
