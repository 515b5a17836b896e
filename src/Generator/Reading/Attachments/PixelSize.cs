namespace Sharewell.Reading;

/// <summary>How large a picture is on a page.</summary>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
internal readonly record struct PixelSize(int Width, int Height)
{
    /// <summary>The size, where both numbers make sense; else null.</summary>
    public static PixelSize? Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new PixelSize((int)width, (int)height) : null;

    /// <summary>The same picture on its side. No property: a record prints its properties, and this one would print itself for ever.</summary>
    public PixelSize Turn() => new(Height, Width);
}
