using Microsoft.Win32.SafeHandles;

namespace Sharewell.Writing;

/// <summary>
/// Sees to it that a site is on the disk, not only on its way there, before it takes the place of the one before: else a power cut leaves a live
/// site of empty files.
/// </summary>
/// <remarks>
/// On Linux the whole file system is flushed once: 0.15 to 0.3 s for 10,000 new pages of 17 kB on ext4, where a flush for each file would take
/// many times that. Elsewhere each file is flushed as it is written.
/// </remarks>
internal static class DiskFlush
{
    /// <summary>After a file was written.</summary>
    public static void File(SafeFileHandle handle)
    {
        if (!OperatingSystem.IsLinux()) RandomAccess.FlushToDisk(handle);
    }

    /// <summary>After all files of a folder were written.</summary>
    /// <exception cref="IOException">The disk did not take them.</exception>
    public static void Everything(string folder)
    {
        if (OperatingSystem.IsLinux()) Posix.SyncFileSystem(folder);
    }

    /// <summary>
    /// After the exchange. Never throws: the new site is live by then, and if a power cut should bring back the one before, that is whole too.
    /// </summary>
    public static void Names(string folder)
    {
        if (OperatingSystem.IsLinux()) Posix.SyncFolder(folder);
    }
}
