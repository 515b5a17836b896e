namespace Sharewell.Diagnostics.Rules;

/// <summary>Names in one folder differ in more than letter case: Windows and macOS keep only one of two that do not.</summary>
public static class NameClash
{
    public static Rule Rule { get; } = new("name-clash", Severity.Error, "Names in one folder differ in more than capital and small letters.", Firm: true);

    /// <summary>Two names that fall together.</summary>
    /// <param name="path">The later one in ordinal order.</param>
    /// <param name="other">The name of the earlier one.</param>
    public static Diagnostic Found(ContentPath path, string other) => Rule.Found(
        SourceSpan.File(path),
        $"\"{path.FileName}\" and \"{other}\" are one and the same name on Windows and macOS.",
        "Rename or delete one of them.");
}
