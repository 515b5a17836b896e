using Microsoft.AspNetCore.Components;

namespace Sharewell.Rendering;

/// <summary>The top and the foot of a page as HTML: the same for all pages of a folder, so they are rendered once for it.</summary>
/// <param name="Masthead">What stands above the content.</param>
/// <param name="Footer">What stands below it.</param>
public sealed record FrameMarkup(MarkupString Masthead, MarkupString Footer)
{
    /// <summary>Nothing around the content, for a page that is given another frame.</summary>
    public static FrameMarkup None { get; } = new(default, default);
}
