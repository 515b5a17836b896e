using System.Buffers.Binary;

namespace Sharewell.Reading;

/// <summary>
/// Reads the size from an AVIF picture (ISO/IEC 23000-22 and the AV1 Image File Format; boxes as ISO/IEC 14496-12, items as ISO/IEC 23008-12).
/// </summary>
/// <remarks>
/// A file may hold several pictures: the one that is shown, its transparency, a thumbnail, tiles. The box <c>pitm</c> names the one that is shown,
/// <c>ipma</c> its properties, <c>ipco</c> holds them all: <c>ispe</c> is its size, <c>irot</c> turns it.
/// </remarks>
internal static class AvifHeader
{
    /// <summary>True when the first box says that it is one, still or moving.</summary>
    public static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 16 || !bytes[4..8].SequenceEqual("ftyp"u8)) return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        if (length < 16 || length > bytes.Length) return false;
        if (IsBrand(bytes[8..12])) return true;
        for (var at = 16; at + 4 <= length; at += 4)
        {
            if (IsBrand(bytes.Slice(at, 4))) return true;
        }

        return false;
    }

    /// <summary>Its size as shown; null when the header is cut off or contradicts itself.</summary>
    public static PixelSize? Size(ReadOnlySpan<byte> bytes)
    {
        // A full box begins with a version and flags, four bytes in all.
        if (!Find(bytes, "meta"u8, out var meta) || meta.Length < 4) return null;
        meta = meta[4..];
        if (!Find(meta, "pitm"u8, out var primary) || !Find(meta, "iprp"u8, out var properties)) return null;
        if (!Find(properties, "ipco"u8, out var all) || !Find(properties, "ipma"u8, out var associations)) return null;
        if (PrimaryItem(primary) is not { } item) return null;

        PixelSize? size = null;
        var turned = false;
        foreach (var index in PropertiesOf(item, associations))
        {
            if (!Child(all, index, out var name, out var content)) return null;
            if (name.SequenceEqual("ispe"u8) && content.Length >= 12)
            {
                size = PixelSize.Of(BinaryPrimitives.ReadUInt32BigEndian(content[4..]), BinaryPrimitives.ReadUInt32BigEndian(content[8..]));
            }
            else if (name.SequenceEqual("irot"u8) && content.Length >= 1)
            {
                turned = (content[0] & 1) == 1;
            }
        }

        return turned ? size?.Turn() : size;
    }

    private static bool IsBrand(ReadOnlySpan<byte> brand) => brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8);

    private static uint? PrimaryItem(ReadOnlySpan<byte> box) => box switch
    {
        [0, ..] when box.Length >= 6 => BinaryPrimitives.ReadUInt16BigEndian(box[4..]),
        [_, ..] when box.Length >= 8 => BinaryPrimitives.ReadUInt32BigEndian(box[4..]),
        _ => null,
    };

    // The properties of an item, from 1; empty when it has none or the box is cut off.
    private static List<int> PropertiesOf(uint item, ReadOnlySpan<byte> box)
    {
        var found = new List<int>();
        if (box.Length < 8) return found;
        var longIds = box[0] >= 1;
        var longIndexes = (box[3] & 1) == 1;
        var count = BinaryPrimitives.ReadUInt32BigEndian(box[4..]);
        var at = 8;
        for (var i = 0u; i < count; i++)
        {
            if (at + (longIds ? 5 : 3) > box.Length) return found;
            var id = longIds ? BinaryPrimitives.ReadUInt32BigEndian(box[at..]) : BinaryPrimitives.ReadUInt16BigEndian(box[at..]);
            at += longIds ? 4 : 2;
            var associations = box[at++];
            if (at + (associations * (longIndexes ? 2 : 1)) > box.Length) return found;
            for (var j = 0; j < associations; j++)
            {
                // The highest bit says that a reader must know the property.
                var index = longIndexes ? BinaryPrimitives.ReadUInt16BigEndian(box[at..]) & 0x7fff : box[at] & 0x7f;
                at += longIndexes ? 2 : 1;
                if (id == item && index > 0) found.Add(index);
            }
        }

        return found;
    }

    private static bool Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted, out ReadOnlySpan<byte> content)
    {
        var reader = new BoxReader(boxes);
        while (reader.Next())
        {
            if (!reader.Name.SequenceEqual(wanted)) continue;
            content = reader.Content;
            return true;
        }

        content = default;
        return false;
    }

    // The box at a place, from 1.
    private static bool Child(ReadOnlySpan<byte> boxes, int index, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> content)
    {
        var reader = new BoxReader(boxes);
        var found = true;
        for (var i = 0; found && i < index; i++) found = reader.Next();
        name = reader.Name;
        content = reader.Content;
        return found;
    }

    /// <summary>Takes one box after the other off a run of them.</summary>
    private ref struct BoxReader(ReadOnlySpan<byte> boxes)
    {
        private ReadOnlySpan<byte> rest = boxes;

        public ReadOnlySpan<byte> Name { get; private set; }

        public ReadOnlySpan<byte> Content { get; private set; }

        // A box begins with its length, its own head included, and its name, four bytes each. Where the length is 1, the true one of eight bytes
        // follows; a length of 0 goes on to the end. A box that is cut off counts as far as it goes.
        public bool Next()
        {
            if (rest.Length < 8) return false;
            ulong length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var head = 8;
            if (length == 1)
            {
                if (rest.Length < 16) return false;
                length = BinaryPrimitives.ReadUInt64BigEndian(rest[8..]);
                head = 16;
            }

            if (length == 0) length = (ulong)rest.Length;
            if (length < (ulong)head) return false;
            var end = (int)Math.Min(length, (ulong)rest.Length);
            Name = rest[4..8];
            Content = rest[head..end];
            rest = rest[end..];
            return true;
        }
    }
}
