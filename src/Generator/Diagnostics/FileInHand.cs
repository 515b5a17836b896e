namespace Sharewell.Diagnostics;

/// <summary>
/// Remembers of a fault of the program which file was in hand, so that whoever meets it knows what to leave out until we have mended it. The exception
/// stays as it is.
/// </summary>
public static class FileInHand
{
    private const string Key = "Sharewell.FileInHand";

    /// <summary>Works on a file.</summary>
    /// <param name="file">A path in the input folder, or an address of the site.</param>
    /// <param name="work">The work. What it throws is thrown on, with the file noted.</param>
    public static T Run<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (Note(fault, file))
        {
            throw;
        }
    }

    /// <summary>Notes a file, unless one is noted already: the first to be asked stands nearest to the fault.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="file">A path in the input folder, or an address of the site.</param>
    /// <returns>False, so that nothing is caught.</returns>
    public static bool Note(Exception fault, string file)
    {
        if (!fault.Data.Contains(Key)) fault.Data[Key] = file;
        return false;
    }

    /// <summary>The file that was noted; null where none was.</summary>
    public static string? Of(Exception fault) => fault.Data[Key] as string;
}
