using Microsoft.Win32.SafeHandles;
using Sharewell.Diagnostics;

namespace Sharewell.Writing;

/// <summary>Keeps a second build out of an output folder while one is at work.</summary>
/// <remarks>
/// The system frees the lock when the process ends, however it ends, so that the file of a killed build stands in nobody's way (flock(2) on Linux
/// and macOS, share modes on Windows).
/// </remarks>
internal sealed class BuildLock : IDisposable
{
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly SafeFileHandle handle;

    private BuildLock(SafeFileHandle handle) => this.handle = handle;

    /// <summary>Takes the lock, or says at once that it cannot be had: a build does not wait for another.</summary>
    /// <exception cref="MachineFaultException">Another build holds it, or the file cannot be made.</exception>
    public static BuildLock Take(OutputFolder folder)
    {
        try
        {
            return new BuildLock(File.OpenHandle(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (held.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolation)
        {
            throw new MachineFaultException($"Another build is writing to {folder.Root}: wait until it ends, or choose another folder with --output.", held);
        }
        catch (Exception cause) when (MachineFaults.IsOne(cause))
        {
            throw MachineFaults.Explain("write", folder.Lock, cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
