using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sharewell.Model;

namespace Sharewell.Searching;

/// <summary>
/// Writes what a result shows: <c>sharewellSearch("r",7,["url","title","summary",["fact"],"lang",[["heading","id","text"]]])</c>.
/// It is a script, because a script is the one thing that a page from disk may load.
/// </summary>
internal sealed class RecordWriter
{
    // Sixty megabytes of text at ten thousand pages: runs without one of these are copied whole. Utf8JsonWriter goes letter by letter after the first line
    // feed. U+2028 and U+2029 end a line in scripts of before 2019.
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\u2028\u2029" + string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)));

    private readonly ByteBuffer buffer = new();

    /// <summary>The file of a page.</summary>
    public byte[] Write(int number, SearchPage page, ImmutableArray<SearchSection> sections)
    {
        buffer.Clear();
        buffer.Write(ShardScript.Open("r", number));
        buffer.Write("["u8);
        Text(page.Url, "\""u8);
        Text(page.Title, ",\""u8);
        Text(page.Summary, ",\""u8);
        buffer.Write(",["u8);
        for (var i = 0; i < page.Facts.Length; i++) Text(page.Facts[i], i == 0 ? "\""u8 : ",\""u8);
        buffer.Write("]"u8);
        Text(page.Language is { } language ? language.Name() : "", ",\""u8);
        buffer.Write(",["u8);
        for (var i = 0; i < sections.Length; i++)
        {
            Text(sections[i].Heading, i == 0 ? "[\""u8 : ",[\""u8);
            Text(sections[i].Id, ",\""u8);
            Text(sections[i].Text, ",\""u8);
            buffer.Write("]"u8);
        }

        buffer.Write("]])\n"u8);
        return buffer.Written.ToArray();
    }

    // A text in quotes; what comes before it holds the first one.
    private void Text(ReadOnlySpan<char> text, ReadOnlySpan<byte> before)
    {
        buffer.Write(before);
        while (text.IndexOfAny(Escaped) is var run and >= 0)
        {
            Encode(text[..run]);
            switch (text[run])
            {
                case '"':
                    buffer.Write("\\\""u8);
                    break;
                case '\\':
                    buffer.Write("\\\\"u8);
                    break;
                case '\n':
                    buffer.Write("\\n"u8);
                    break;
                default:
                    Encode(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[run]:x4}"));
                    break;
            }

            text = text[(run + 1)..];
        }

        Encode(text);
        buffer.Write("\""u8);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        var written = Encoding.UTF8.GetBytes(text, buffer.Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        buffer.Advance(written);
    }
}
