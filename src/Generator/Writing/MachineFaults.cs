using Sharewell.Diagnostics;

namespace Sharewell.Writing;

/// <summary>Turns what the system says of a file into one line that says what to do.</summary>
internal static class MachineFaults
{
    // HRESULTs of Windows, which the base library uses on other systems too where it knows the error; else it gives the number of errno(3).
    private const int DiskFull = unchecked((int)0x80070070);
    private const int NoSpaceLeft = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int QuotaExceeded = 122;

    /// <summary>True for exceptions that are the machine's doing.</summary>
    public static bool IsOne(Exception cause) => cause is IOException or UnauthorizedAccessException;

    /// <summary>Does something with a file or folder.</summary>
    /// <param name="verb">What, as after "could not": <c>write</c>.</param>
    /// <param name="path">With what.</param>
    /// <param name="action">Does it.</param>
    /// <exception cref="MachineFaultException">It could not be done.</exception>
    public static T Guard<T>(string verb, string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception cause) when (IsOne(cause))
        {
            throw Explain(verb, path, cause);
        }
    }

    /// <inheritdoc cref="Guard{T}"/>
    public static void Guard(string verb, string path, Action action) => Guard(verb, path, () =>
    {
        action();
        return true;
    });

    /// <summary>The line for a person.</summary>
    public static MachineFaultException Explain(string verb, string path, Exception cause) =>
        new($"Could not {verb} {path}: {Reason(cause)} The site as it was is untouched.", cause);

    private static string Reason(Exception cause) => cause switch
    {
        { HResult: DiskFull or NoSpaceLeft } => "the disk is full. Free some space and build again.",
        { HResult: QuotaExceeded } => "your share of the disk is used up. Free some space and build again.",
        { HResult: ReadOnlyFileSystem } => "the disk is read-only. Choose another folder with --output.",
        UnauthorizedAccessException => "the right to do so is missing. Ask for it, or choose another folder with --output.",
        DirectoryNotFoundException or FileNotFoundException => "it has gone, or its folder has. Build again when nothing else changes the output folder.",
        PathTooLongException => "the path is too long for this system. Choose a folder with a shorter path with --output.",
        _ => $"{cause.Message.ReplaceLineEndings(" ").TrimEnd('.')}.",
    };
}
