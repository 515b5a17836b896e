namespace Sharewell.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Not looked at: <c>rules: {name: off}</c> in site.yml.</summary>
    Off,

    /// <summary>Told, and the site is built all the same.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}
