namespace Sharewell.Tests.Writing;

/// <summary>A fact about missing rights, which root does not miss.</summary>
internal sealed class FactForOrdinaryUsersAttribute : FactAttribute
{
    public FactForOrdinaryUsersAttribute()
    {
        if (Environment.IsPrivilegedProcess) Skip = "root may write everywhere: run it as an ordinary user";
    }
}

/// <summary>A fact that mounts a small disk of its own, which only root may do, and not in every container.</summary>
internal sealed class FactForRootAttribute : FactAttribute
{
    // CAP_SYS_ADMIN in the effective set: proc_pid_status(5), capabilities(7).
    private const int SysAdmin = 21;

    public FactForRootAttribute()
    {
        if (!OperatingSystem.IsLinux() || !MayMount()) Skip = "only root may mount a disk: run it as root on Linux, with the right to mount";
    }

    private static bool MayMount()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("CapEff:", StringComparison.Ordinal));
        return (Convert.ToUInt64(line["CapEff:".Length..].Trim(), 16) >> SysAdmin & 1) == 1;
    }
}
