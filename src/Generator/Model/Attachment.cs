using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>A picture or a file for download that content brings.</summary>
/// <param name="Path">In the input folder: <c>images/map.png</c>.</param>
/// <param name="Url">In the site: <c>images/map.png</c>.</param>
/// <param name="MediaType">What its first bytes say it is: <c>image/png</c>.</param>
/// <param name="Width">Of a picture in pixels; null for other files, and for SVG without a size.</param>
/// <param name="Height">Of a picture in pixels; null for other files, and for SVG without a size.</param>
/// <param name="Read">Gives the bytes.</param>
public sealed record Attachment(ContentPath Path, SiteUrl Url, string MediaType, int? Width, int? Height, Func<byte[]> Read);
