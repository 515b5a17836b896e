using System.Buffers.Binary;

namespace Sharewell.Reading;

/// <summary>Reads the size from a PNG picture (ISO/IEC 15948, sections 5.2 and 11.2.1).</summary>
internal static class PngHeader
{
    /// <summary>The first eight bytes of every PNG file.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Its size; null when the header is cut off or contradicts itself.</summary>
    public static PixelSize? Size(ReadOnlySpan<byte> bytes)
    {
        // Length of the chunk (always 13), its name, width, height.
        if (bytes.Length < 24 || BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) != 13 || !bytes[12..16].SequenceEqual("IHDR"u8)) return null;
        return PixelSize.Of(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));
    }
}
