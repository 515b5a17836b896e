using System.Text;

namespace Sharewell.Rendering;

/// <summary>
/// Takes the markup of a page as the renderer writes it, piece by piece, and has it as UTF-8 at once: no page is held as text. One is kept a thread.
/// </summary>
/// <remarks>
/// The renderer closes void elements as XML does, with the piece <c> /&gt;</c>. Here they end in <c>&gt;</c>, as in HTML. No text of content is that piece,
/// since texts and attributes have <c>&gt;</c> escaped.
/// </remarks>
internal sealed class Utf8TextWriter : TextWriter
{
    private const int StartLength = 64 * 1024;
    private const int KeptLength = 1024 * 1024;
    private const string EndOfVoidElement = " />";

    [ThreadStatic]
    private static Utf8TextWriter? kept;

    private byte[] bytes = new byte[StartLength];
    private int length;
    private char half;

    private Utf8TextWriter() => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>An empty writer: the one that this thread kept, if there is one. Disposing of it gives it back.</summary>
    public static Utf8TextWriter Take()
    {
        var taken = kept ?? new Utf8TextWriter();
        kept = null;
        (taken.length, taken.half) = (0, default);
        return taken;
    }

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray()
    {
        var copy = GC.AllocateUninitializedArray<byte>(length);
        bytes.AsSpan(0, length).CopyTo(copy);
        return copy;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (value is null) return;
        Write(value == EndOfVoidElement ? ">" : value.AsSpan());
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        if (half != default)
        {
            // The first half of a letter of two code units was the end of the piece before.
            Append([half, buffer[0]]);
            half = default;
            buffer = buffer[1..];
        }

        if (!buffer.IsEmpty && char.IsHighSurrogate(buffer[^1]))
        {
            half = buffer[^1];
            buffer = buffer[..^1];
        }

        Append(buffer);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // One a thread is enough, and a very long page does not keep it long.
        if (disposing && bytes.Length <= KeptLength) kept = this;
        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var room = length + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (room > bytes.Length) Array.Resize(ref bytes, Math.Max(room, bytes.Length * 2));
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }
}
