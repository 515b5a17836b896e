namespace Sharewell.Tests.Snapshots;

/// <summary>How differences are dealt with.</summary>
/// <param name="Accept">True where what was made takes the place of what was accepted.</param>
/// <param name="OnServer">True on a build server (<c>CI=true</c>), where nobody looks at what they accept: there accepting is a failure.</param>
internal sealed record SnapshotSettings(bool Accept, bool OnServer)
{
    /// <summary>The variable that accepts.</summary>
    public const string Variable = "SHAREWELL_ACCEPT";

    public static SnapshotSettings FromEnvironment() =>
        new(Environment.GetEnvironmentVariable(Variable) == "1", Environment.GetEnvironmentVariable("CI") == "true");
}
