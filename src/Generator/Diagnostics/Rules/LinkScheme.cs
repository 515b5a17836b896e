namespace Sharewell.Diagnostics.Rules;

/// <summary>Links lead to pages of the hub, to https, http and mailto, and nowhere else.</summary>
public static class LinkScheme
{
    public static Rule Rule { get; } = new("link-scheme", Severity.Error, "A link leads to a page of the hub, or begins with https:, http: or mailto:.", Firm: true);

    public static Diagnostic Found(SourceSpan at, string scheme, IEnumerable<string> shortForms) =>
        Rule.Found(
            at,
            $"A link may not begin with \"{scheme}:\".",
            Nearest.To(scheme, shortForms) is { } near ? $"Did you mean \"{near}:\"?" : "Begin it with https:, or write the path of a page such as ../guides/be-a-peer.md");

    /// <summary>A path such as <c>C:\plans\plan.docx</c>, or <c>file:</c>.</summary>
    public static Diagnostic OwnComputer(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" is a place on one computer, where readers cannot go.", "Put the file into the folder files or images, and link to it there, such as ../files/name.pdf");

    public static Diagnostic NoScheme(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" leads out of the hub without saying how.", $"Write: https:{target}");

    public static Diagnostic Bare(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" is not a complete web address.", $"Write: https://{target}");

    public static Diagnostic ImageOutside(SourceSpan at) =>
        Rule.Found(at, "A picture may not come from another site: the hub must work without a network.", "Put the file into the images folder and write: ![what it shows](../images/name.png)");

    public static Diagnostic Malformed(SourceSpan at, string target) =>
        Rule.Found(at, $"\"{target}\" is not a complete web address.", "Write the whole address, such as https://www.example.org/page");
}
