namespace Sharewell.Diagnostics.Rules;

/// <summary>A picture says in words what it shows.</summary>
public static class MissingAlt
{
    public static Rule Rule { get; } = new("missing-alt", Severity.Error, "A picture says in words what it shows, for people who do not see it.");

    public static Diagnostic InBody(SourceSpan at, string target) =>
        Rule.Found(at, $"The picture {target} does not say what it shows.", $"Write what it shows between the brackets: ![A reading room with people at tables]({target})");

    public static Diagnostic InField(SourceSpan at) =>
        Rule.Found(at, "There is no image_alt to say what this picture shows.", "Add a line such as: image_alt: A reading room with people at tables");
}
