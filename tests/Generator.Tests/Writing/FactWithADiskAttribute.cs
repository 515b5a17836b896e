namespace Sharewell.Tests.Writing;

/// <summary>
/// A fact that mounts a small disk of its own, where nobody else sees it: as root, or as an ordinary user who may make a namespace (unshare(1)).
/// </summary>
internal sealed class FactWithADiskAttribute : FactAttribute
{
    private static readonly string[][] Ways = [["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]];

    private static readonly Lazy<string[]?> Way = new(() => OperatingSystem.IsLinux() ? Array.Find(Ways, MayMount) : null);

    public FactWithADiskAttribute()
    {
        if (Way.Value is null) Skip = "this account may not mount a disk of its own (unshare --mount): the two faults of disks were not tried";
    }

    /// <summary>The command that runs another where it may mount.</summary>
    public static IReadOnlyList<string> Unshared => Way.Value!;

    private static bool MayMount(string[] way)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo(way[0], [.. way.Skip(1), "mount", "-t", "tmpfs", "tmpfs", "/mnt"]) { RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
