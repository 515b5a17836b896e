using System.Globalization;

namespace Sharewell.Model;

/// <summary>A colour on the screen, and how well one can be told from another (WCAG 2.2, "relative luminance" and "contrast ratio").</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>From 0, black, to 1, white: how bright it looks.</summary>
    public double Luminance => (0.2126 * Light(Red)) + (0.7152 * Light(Green)) + (0.0722 * Light(Blue));

    /// <summary>The colour that <c>#rrggbb</c> means; null for any other text.</summary>
    public static Colour? Find(string text) =>
        text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    /// <summary>From 1, the same brightness, to 21, black on white.</summary>
    public double ContrastTo(Colour other)
    {
        var (mine, its) = (Luminance, other.Luminance);
        return (Math.Max(mine, its) + 0.05) / (Math.Min(mine, its) + 0.05);
    }

    /// <summary>
    /// The colour nearest to this one that stands out so far from a ground: darker on a ground that is brighter than it, else brighter. Null where not
    /// even black or white would.
    /// </summary>
    public Colour? NearestWith(double contrast, Colour ground)
    {
        var end = Luminance <= ground.Luminance ? Black : White;
        for (var step = 0; step <= byte.MaxValue; step++)
        {
            var mixed = new Colour(Mix(Red, end.Red, step), Mix(Green, end.Green, step), Mix(Blue, end.Blue, step));
            if (mixed.ContrastTo(ground) >= contrast) return mixed;
        }

        return null;
    }

    /// <summary><c>#0a4f52</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Mix(byte from, byte to, int step) => (byte)(from + ((to - from) * step / byte.MaxValue));

    private static double Light(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
