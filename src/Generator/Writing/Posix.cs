using System.Runtime.InteropServices;

namespace Sharewell.Writing;

/// <summary>The few calls of the system that the base library does not have.</summary>
internal static class Posix
{
    private const int CurrentFolder = -100; // AT_FDCWD of Linux
    private const uint RenameExchange = 2; // RENAME_EXCHANGE of Linux
    private const int NotImplemented = 38; // ENOSYS of Linux

    /// <summary>Makes a hard link (link(2), POSIX.1-2024).</summary>
    /// <returns>False where it could not be made: a copy does as well, or says why it cannot be made either.</returns>
    public static bool TryLink(string existing, string created) => !OperatingSystem.IsWindows() && link(existing, created) == 0;

    /// <summary>Exchanges two folders in one step (renameat2(2) with RENAME_EXCHANGE; Linux 3.15, glibc 2.28).</summary>
    /// <returns>False where it could not be done: nothing has changed then, and two renames do as well, or say why they cannot.</returns>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && renameat2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library without it
        }
    }

    /// <summary>Writes all that waits in memory for the file system of a folder (syncfs(2), Linux). Nothing where there is no such call.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    public static void SyncFileSystem(string folder)
    {
        var error = WithFolder(folder, syncfs);
        if (error is not (0 or NotImplemented)) throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)}.", error);
    }

    /// <summary>Writes a folder's list of names (fsync(2), POSIX.1-2024), if it can be done.</summary>
    public static void SyncFolder(string folder) => _ = WithFolder(folder, fsync);

    // Returns errno, or 0.
    private static int WithFolder(string folder, Func<int, int> flush)
    {
        var descriptor = open(folder, 0);
        if (descriptor < 0) return Marshal.GetLastPInvokeError();
        var error = flush(descriptor) == 0 ? 0 : Marshal.GetLastPInvokeError();
        _ = close(descriptor);
        return error;
    }

#pragma warning disable IDE1006 // names as in the C library
#pragma warning disable SYSLIB1054 // generated marshalling would need unsafe code allowed in the whole program, for six calls
    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string created);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int renameat2(
        int folderOfOne, [MarshalAs(UnmanagedType.LPUTF8Str)] string one, int folderOfOther, [MarshalAs(UnmanagedType.LPUTF8Str)] string other, uint flags);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int descriptor);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int descriptor);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int syncfs(int descriptor);
#pragma warning restore SYSLIB1054, IDE1006
}
