namespace Sharewell.Diagnostics.Rules;

/// <summary>The parts of YAML that content does without: they let one line become a billion, or name a type of the program.</summary>
public static class YamlNotAllowed
{
    public static Rule Rule { get; } = new("yaml-not-allowed", Severity.Error, "Content does without YAML's anchors, aliases, tags, merge keys and keys that are not text.", Firm: true);

    public static Diagnostic Anchor(SourceSpan at, string name) =>
        Rule.Found(at, $"\"&{name}\" marks a value for use elsewhere, which is not allowed here.", $"Remove &{name}, and write the value wherever it is wanted.");

    public static Diagnostic Alias(SourceSpan at, string name) =>
        Rule.Found(at, $"\"*{name}\" stands for a value given elsewhere, which is not allowed here.", "Write the value itself. If the asterisk belongs to the text, put the whole value in double quotes.");

    public static Diagnostic Tag(SourceSpan at, string tag) =>
        Rule.Found(at, $"\"{tag}\" names a type, which is not allowed here.", "Remove it. If the exclamation mark belongs to the text, put the whole value in double quotes.");

    public static Diagnostic MergeKey(SourceSpan at) =>
        Rule.Found(at, "\"<<\" merges other fields into these, which is not allowed here.", "Write the fields out, or put shared values into _defaults.yml in the folder.");

    public static Diagnostic KeyIsNotText(SourceSpan at) =>
        Rule.Found(at, "A list or a set of fields stands where the name of a field is wanted.", "Write a plain name before the colon.");
}
