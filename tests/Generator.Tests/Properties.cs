using System.Globalization;
using FsCheck;

namespace Sharewell.Tests;

/// <summary>
/// Runs properties over the same cases each time, so that a change which broke nothing is not turned away by luck. <c>SHAREWELL_FUZZ=20</c> makes it
/// twenty times as many, new ones each time (<c>./test.sh fuzz</c>); what it finds becomes a case of its own beside the property.
/// </summary>
internal static class Properties
{
    /// <summary>How many times as much is to be tried; 0 for the same each run.</summary>
    public static int Fuzz { get; } = int.TryParse(Environment.GetEnvironmentVariable("SHAREWELL_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 0;

    /// <summary>Fails with the smallest case found that breaks the property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="cases">How many cases to try.</param>
    /// <param name="size">How large the largest may be: the length of lists and texts.</param>
    public static void Holds(this Property property, int cases = 100, int size = 100)
    {
        var config = Config.QuickThrowOnFailure.WithEndSize(size);
        property.Check(Fuzz > 0 ? config.WithMaxTest(cases * Fuzz) : config.WithMaxTest(cases).WithReplay(2026, 1129));
    }
}
