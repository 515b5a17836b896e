namespace Sharewell.Searching;

/// <summary>Bytes in the making.</summary>
internal sealed class ByteBuffer
{
    private byte[] bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>A number from 0 in groups of seven bits, lowest first; all but the last with the high bit set (LEB128).</summary>
    public void WriteNumber(int number)
    {
        if (Length + 5 > bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            bytes[Length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[Length++] = (byte)rest;
    }

    public void Write(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
    }

    /// <summary>Room behind what is written, for somebody else to write to; <see cref="Advance"/> says how much of it was used.</summary>
    public Span<byte> Room(int size)
    {
        if (Length + size > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + size));
        return bytes.AsSpan(Length);
    }

    /// <summary>Counts bytes that were written to <see cref="Room"/>.</summary>
    public void Advance(int written) => Length += written;
}
