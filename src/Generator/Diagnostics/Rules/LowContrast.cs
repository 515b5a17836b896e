using System.Globalization;

namespace Sharewell.Diagnostics.Rules;

/// <summary>What is read must stand out from its ground.</summary>
public static class LowContrast
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("low-contrast", Severity.Error, "What is read has to stand out from its ground, in light and in dark.");

    /// <summary>Two colours that stand on each other are too much alike.</summary>
    /// <param name="at">The one that site.yml sets, or the theme's style sheet.</param>
    /// <param name="colour">Name and value of what is read: <c>"accent" (#9ab8b9)</c>.</param>
    /// <param name="ground">Name and value of what it stands on.</param>
    /// <param name="dark">True where this is so for readers who prefer dark.</param>
    /// <param name="ratio">Their contrast, 1 to 21.</param>
    /// <param name="wanted">The least that will do.</param>
    /// <param name="better">A colour that would do in place of the one at that place; null where none would.</param>
    public static Diagnostic Found(SourceSpan at, string colour, string ground, bool dark, double ratio, double wanted, string? better) => Rule.Found(
        at,
        $"{(dark ? "In dark, " : "")}{colour} on {ground} has a contrast of {OneDigit(ratio)} to 1, and {OneDigit(wanted)} to 1 is wanted.",
        better is null ? "Change both colours: no shade of this one would do." : $"The nearest shade that would do is \"{better}\".");

    // Cut, not rounded: 4.46 must not read as though it were nearly 4.5.
    private static string OneDigit(double ratio) => (Math.Floor(ratio * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture);
}
