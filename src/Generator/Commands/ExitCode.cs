namespace Sharewell.Commands;

/// <summary>How the program ends.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The content has errors.</summary>
    public const int Content = 1;

    /// <summary>The command line is wrong, or names an output folder that is refused.</summary>
    public const int Usage = 2;

    /// <summary>The machine: disk, rights, lock, a folder that is not there.</summary>
    public const int Machine = 3;

    /// <summary>A fault of the program (EX_SOFTWARE of BSD's sysexits.h).</summary>
    public const int Program = 70;
}
