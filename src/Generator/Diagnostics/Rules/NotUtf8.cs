namespace Sharewell.Diagnostics.Rules;

/// <summary>Text is saved as UTF-8. Anything else would show wrong letters, or lose some.</summary>
public static class NotUtf8
{
    private const string Help = "Open it in an editor and save it as UTF-8 (in Notepad: File, Save as, Encoding: UTF-8).";

    public static Rule Rule { get; } = new("not-utf-8", Severity.Error, "Text files are saved as UTF-8.", Firm: true);

    /// <summary>A byte that cannot stand where it stands.</summary>
    /// <param name="at">Where the character should be.</param>
    /// <param name="value">The byte.</param>
    /// <param name="offset">How many bytes of the file come before it.</param>
    /// <param name="meant">What it is in Windows-1252, the usual other encoding; null when it is nothing there.</param>
    public static Diagnostic Found(SourceSpan at, byte value, int offset, char? meant) => Rule.Found(
        at,
        $"The file is not UTF-8: byte 0x{value:X2} at offset {offset} is no part of a character"
        + (meant is null ? "." : $" (in Windows-1252 it is {meant})."),
        Help);

    /// <summary>A file whose first two bytes say that it is UTF-16.</summary>
    public static Diagnostic Utf16(ContentPath path) => Rule.Found(SourceSpan.File(path), "The file is saved as UTF-16.", Help);
}
