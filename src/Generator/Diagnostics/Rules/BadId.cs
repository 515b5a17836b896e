namespace Sharewell.Diagnostics.Rules;

/// <summary>Ids are addresses for ever.</summary>
public static class BadId
{
    public static Rule Rule { get; } = new("bad-id", Severity.Error, "An id has 1 to 64 lower-case letters, digits and single hyphens.", Firm: true);

    public static Diagnostic OfFile(ContentPath path, string fault, string suggestion) =>
        Rule.Found(
            SourceSpan.File(path),
            $"The name of this file {fault}.",
            suggestion.Length > 0 ? $"Rename it to {suggestion}.md" : "Name it in lower-case letters, digits and hyphens, such as kent-open-data.md");

    public static Diagnostic OfRecord(SourceSpan at, string id, string fault, string suggestion) =>
        Rule.Found(
            at,
            $"The id \"{id}\" {fault}.",
            suggestion.Length > 0 ? $"Write: {suggestion}" : "Write it in lower-case letters, digits and hyphens, such as peer-challenge.");

    public static Diagnostic ReservedPage(ContentPath path, string id) =>
        Rule.Found(SourceSpan.File(path), $"The hub makes a page of its own at {id}.html.", $"Give this file another name, such as {id}-page.md");
}
