using System.Buffers.Binary;

namespace Sharewell.Reading;

/// <summary>Reads the size from a GIF picture (GIF89a specification, section 18: the logical screen).</summary>
internal static class GifHeader
{
    /// <summary>Its size; null when the header is cut off or contradicts itself.</summary>
    public static PixelSize? Size(ReadOnlySpan<byte> bytes) => bytes.Length < 10
        ? null
        : PixelSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
}
