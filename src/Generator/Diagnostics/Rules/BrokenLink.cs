namespace Sharewell.Diagnostics.Rules;

/// <summary>A link of a body leads to a page that is there.</summary>
public static class BrokenLink
{
    public static Rule Rule { get; } = new("broken-link", Severity.Error, "A link leads to a page that is there.");

    public static Diagnostic NoPage(SourceSpan at, string target, string? near) =>
        Rule.Found(at, $"There is no page {target}.", near is null ? "Correct the path: it is counted from the folder of this file, such as ../guides/be-a-peer.md" : $"Did you mean \"{near}\"?");

    public static Diagnostic LetterCase(SourceSpan at, string target, string right) =>
        Rule.Found(at, $"There is no page {target}: letter case counts.", $"Write: {right}");

    public static Diagnostic NoRecord(SourceSpan at, string target, string kind, string? near, string where) =>
        Rule.Found(at, $"There is no {kind} \"{target}\".", (near is null ? "" : $"Did you mean \"{near}\"? ") + where);

    public static Diagnostic NoFragment(SourceSpan at, string page, string fragment, string? near) =>
        Rule.Found(
            at,
            $"{page} has no heading \"#{fragment}\".",
            near is null ? "Write the heading in lower case with hyphens for spaces, such as #what-was-done." : $"Did you mean \"#{near}\"?");

    public static Diagnostic Html(SourceSpan at, string target, string source) =>
        Rule.Found(at, $"\"{target}\" is a page as built, not as written.", $"Link to the Markdown file: {source}");

    public static Diagnostic Outside(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" leads out of the input folder.", "Link to a page of the hub, or write a whole web address.");

    public static Diagnostic Rooted(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" begins with a slash.", "Write the path from the folder of this file, such as ../guides/be-a-peer.md");

    public static Diagnostic Empty(SourceSpan at) =>
        Rule.Found(at, "This link leads nowhere.", "Write its target between the round brackets: [words](../guides/be-a-peer.md)");

    public static Diagnostic NotFromMarkdown(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" is neither a page nor a file of this hub.", "Link to a .md file, to a file in the folder images or files, or to a whole web address.");

    public static Diagnostic NotAPicture(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" is not a picture.", "Put the picture into the folder images and write: ![what it shows](../images/name.png)");

    public static Diagnostic NoWords(SourceSpan at) =>
        Rule.Found(at, "This link has no words.", "Write between the square brackets what the reader will find: [words](address)");
}
