using System.Numerics;

namespace Sharewell.Searching;

/// <summary>Numbers in as few bits as the largest needs, lowest bit first, one behind the other without regard to bytes.</summary>
internal sealed class BitPacking
{
    private readonly List<byte> bytes = [];
    private int filled;

    /// <summary>The bits that a number up to and with <paramref name="largest"/> needs; 0 for 0.</summary>
    public static int BitsFor(int largest) => 32 - BitOperations.LeadingZeroCount((uint)largest);

    public void Add(int number, int bits)
    {
        for (var i = 0; i < bits; i++)
        {
            if (filled % 8 == 0) bytes.Add(0);
            if ((number >> i & 1) != 0) bytes[^1] |= (byte)(1 << (filled % 8));
            filled++;
        }
    }

    public string ToBase64() => Convert.ToBase64String(bytes.ToArray());
}
