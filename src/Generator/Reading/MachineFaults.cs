using Sharewell.Diagnostics;

namespace Sharewell.Reading;

/// <summary>Makes what the system says into one line for a person.</summary>
internal static class MachineFaults
{
    /// <summary>Does something with a file or folder.</summary>
    /// <param name="fullPath">Its path, for the message.</param>
    /// <param name="action">What to do.</param>
    /// <exception cref="MachineFaultException">The system would not.</exception>
    public static T Told<T>(string fullPath, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new MachineFaultException($"{fullPath} vanished while it was being read.", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new MachineFaultException($"{fullPath} cannot be read: this account has no right to.", fault);
        }
        catch (IOException fault)
        {
            throw new MachineFaultException($"{fullPath} cannot be read: {fault.Message}", fault);
        }
    }
}
