namespace Sharewell.Diagnostics.Rules;

/// <summary>Names of files work on Windows, macOS and Linux alike, and in web addresses.</summary>
public static class FileName
{
    public static Rule Rule { get; } = new("file-name", Severity.Error, "Names of files work on every system and in web addresses.", Firm: true);

    /// <summary>A name that some system does not allow.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="fault">The end of "The name "x" ...".</param>
    /// <param name="suggestion">A name that would do; empty when nothing is left of it.</param>
    public static Diagnostic NotPortable(ContentPath path, string fault, string suggestion) => Rule.Found(
        SourceSpan.File(path), $"The name \"{path.FileName}\" {fault}.", Rename(suggestion));

    /// <summary>A picture or file for download whose name would make a bad address.</summary>
    public static Diagnostic NoAddress(ContentPath path, string suggestion) => Rule.Found(
        SourceSpan.File(path),
        $"The name \"{path.FileName}\" is part of a web address, but has other characters than a to z, 0 to 9, hyphen, underscore and full stop.",
        Rename(suggestion));

    /// <summary>A picture or file for download whose name is too long for an address.</summary>
    public static Diagnostic TooLong(ContentPath path, int limit) => Rule.Found(
        SourceSpan.File(path),
        $"The name of this file has {path.FileName.Length} characters; {limit} are the most.",
        "Give it a shorter name, and correct the links to it.");

    private static string Rename(string suggestion) => suggestion.Length > 0
        ? $"Rename it to \"{suggestion}\", and correct the links to it."
        : "Rename it with lower-case letters, digits and hyphens, and correct the links to it.";
}
