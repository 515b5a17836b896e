namespace Sharewell.Diagnostics.Rules;

/// <summary>A field may stand once.</summary>
public static class DuplicateField
{
    public static Rule Rule { get; } = new("duplicate-field", Severity.Error, "A field may stand only once.");

    public static Diagnostic Found(SourceSpan at, string key, int firstLine) =>
        Rule.Found(at, $"\"{key}\" is given twice: it stands on line {firstLine} already.", "Keep one of the two.");
}
