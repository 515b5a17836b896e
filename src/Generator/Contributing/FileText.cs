using System.Text;
using System.Text.RegularExpressions;

namespace Sharewell.Contributing;

/// <summary>
/// A file as it lies on the disk: with a byte order mark or without, each line with the end that it has. Whoever changes a line of it leaves the
/// others as they are, to the byte.
/// </summary>
public sealed partial class FileText
{
    private readonly bool hasMark;
    private readonly string[] ends;
    private readonly string[] lines;

    /// <summary>Takes the bytes of a file in UTF-8.</summary>
    public FileText(byte[] bytes)
    {
        hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        var text = Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0));
        ends = [.. LineEnd().Matches(text).Select(match => match.Value)];
        lines = LineEnd().Split(text);
    }

    /// <summary>What stands in it, without the mark, lines ending in <c>\n</c>.</summary>
    public string Text => string.Join('\n', lines);

    /// <summary>The bytes of the file with another text in it. Lines that are new end as the first line does.</summary>
    /// <param name="text">Lines ending in <c>\n</c>.</param>
    public byte[] With(string text)
    {
        var now = text.Split('\n');
        var same = Math.Min(lines.Length, now.Length);
        var (head, tail) = (0, 0);
        if (now.Length == lines.Length)
        {
            head = same;
        }
        else
        {
            while (head < same && lines[head] == now[head]) head++;
            while (tail < same - head && lines[^(tail + 1)] == now[^(tail + 1)]) tail++;
        }

        var usual = ends.Length > 0 ? ends[0] : "\n";
        var file = new StringBuilder();
        for (var i = 0; i < now.Length; i++)
        {
            file.Append(now[i]);
            if (i == now.Length - 1) break;
            var old = i < head ? i : i >= now.Length - tail ? i - now.Length + lines.Length : -1;
            file.Append(old >= 0 && old < ends.Length ? ends[old] : usual);
        }

        return [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(file.ToString())];
    }

    [GeneratedRegex("\r\n|\n|\r", RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();
}
