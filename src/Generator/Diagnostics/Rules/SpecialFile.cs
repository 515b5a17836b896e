namespace Sharewell.Diagnostics.Rules;

/// <summary>Only plain files and folders are read: a link could bring in any file of the machine that builds the hub.</summary>
public static class SpecialFile
{
    public static Rule Rule { get; } = new("special-file", Severity.Error, "Content is plain files and folders, without links to other places.", Firm: true);

    /// <summary>A symbolic link, or a junction of Windows.</summary>
    public static Diagnostic Link(ContentPath path) => Rule.Found(
        SourceSpan.File(path),
        $"\"{path.FileName}\" is a link to another place, and the hub follows no links.",
        "Delete the link, and copy here what it leads to.");

    /// <summary>A pipe, a socket or a device.</summary>
    public static Diagnostic NoFile(ContentPath path) => Rule.Found(
        SourceSpan.File(path),
        $"\"{path.FileName}\" is a pipe, a socket or a device, not a file.",
        "Delete it.");
}
