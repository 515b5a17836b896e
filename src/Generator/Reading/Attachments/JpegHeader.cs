using System.Buffers.Binary;

namespace Sharewell.Reading;

/// <summary>Reads the size from a JPEG picture (ITU-T T.81, annex B; turned as Exif 2.32, section 4.6.4, tag 274 says, as browsers do).</summary>
internal static class JpegHeader
{
    private const int OrientationTag = 274;

    /// <summary>Its size as shown; null when the header is cut off or contradicts itself.</summary>
    public static PixelSize? Size(ReadOnlySpan<byte> bytes)
    {
        var turned = false;
        var at = 2;
        while (at + 4 <= bytes.Length)
        {
            if (bytes[at] != 0xff) return null;
            var marker = bytes[at + 1];

            // Any number of FF may stand before a marker (section B.1.1.2).
            if (marker == 0xff)
            {
                at++;
                continue;
            }

            // Markers without a segment: RST0 to RST7, TEM. They have no business here, but do no harm.
            if (marker is 0x01 or (>= 0xd0 and <= 0xd7))
            {
                at += 2;
                continue;
            }

            // The scan, or the end, before any frame.
            if (marker is 0xda or 0xd9 or 0xd8) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker)) return segment.Length < 5 ? null : Turn(FrameSize(segment), turned);
            if (marker == 0xe1 && segment.StartsWith("Exif\0\0"u8)) turned = IsTurned(segment[6..]);
            at += 2 + length;
        }

        return null;
    }

    // SOF0 to SOF15, but for DHT, JPG and DAC, which stand among them.
    private static bool IsFrame(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    // Precision, height, width. A height of 0 would be given after the first scan (DNL): nothing writes that, and it is refused.
    private static PixelSize? FrameSize(ReadOnlySpan<byte> segment) =>
        PixelSize.Of(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));

    private static PixelSize? Turn(PixelSize? size, bool turned) => turned ? size?.Turn() : size;

    // A TIFF header and its first directory; orientations 5 to 8 lie on their side.
    private static bool IsTurned(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return false;
        var little = tiff.StartsWith("II"u8);
        var start = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start + 2L > tiff.Length) return false;
        var entries = Short(tiff[(int)start..], little);
        for (var i = 0; i < entries; i++)
        {
            var at = start + 2L + (12L * i);
            if (at + 12 > tiff.Length) return false;
            var entry = tiff.Slice((int)at, 12);
            if (Short(entry, little) == OrientationTag) return Short(entry[8..], little) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
