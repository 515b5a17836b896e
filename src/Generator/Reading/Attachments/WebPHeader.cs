using System.Buffers.Binary;

namespace Sharewell.Reading;

/// <summary>Reads the size from a WebP picture (RFC 9649, sections 2.5 to 2.7 and 3.4; RFC 6386, section 9.1 for the lossy form).</summary>
internal static class WebPHeader
{
    /// <summary>Its size; null when the header is cut off or contradicts itself.</summary>
    public static PixelSize? Size(ReadOnlySpan<byte> bytes)
    {
        // RIFF, length, WEBP, then the first chunk: name, length, content.
        if (bytes.Length < 20) return null;
        var content = bytes[20..];
        return bytes[12..16] switch
        {
            [(byte)'V', (byte)'P', (byte)'8', (byte)' '] when content.Length >= 10 => Lossy(content),
            [(byte)'V', (byte)'P', (byte)'8', (byte)'L'] when content.Length >= 5 => Lossless(content),
            [(byte)'V', (byte)'P', (byte)'8', (byte)'X'] when content.Length >= 10 => PixelSize.Of(Int24(content[4..]) + 1, Int24(content[7..]) + 1),
            _ => null,
        };
    }

    // A frame tag of three bytes, a start code of three, then two sizes of 14 bits, each with 2 bits of scaling above.
    private static PixelSize? Lossy(ReadOnlySpan<byte> content) => content[3..6] is [0x9d, 0x01, 0x2a]
        ? PixelSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3fff)
        : null;

    // A signature byte, then two sizes of 14 bits less one, packed from the lowest bit.
    private static PixelSize? Lossless(ReadOnlySpan<byte> content)
    {
        if (content[0] != 0x2f) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
        return PixelSize.Of((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
