using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>Bytes to text: UTF-8 by the letter, line ends as <c>\n</c>, no hidden characters.</summary>
internal static class StrictText
{
    /// <summary>The most hidden characters of one file that are told one by one.</summary>
    public const int MaxTold = 10;

    /// <summary>Decodes a file and reports what is wrong with it.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>
    /// The text without byte order mark and without the hidden characters that were reported; what is no UTF-8 has become U+FFFD, so that the rest
    /// can be judged in the same run. Null for UTF-16, of which nothing can be judged.
    /// </returns>
    public static string? Decode(ContentPath path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
        {
            diagnostics.Add(NotUtf8.Utf16(path));
            return null;
        }

        var mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]) ? 3 : 0;
        var text = Decode(path, bytes[mark..], mark, diagnostics);
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return WithoutHidden(path, text, diagnostics);
    }

    private static string Decode(ContentPath path, ReadOnlySpan<byte> bytes, int mark, DiagnosticBag diagnostics)
    {
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            if (Utf8.ToUtf16(bytes, letters, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                return new string(letters, 0, written);
            }

            var (line, column) = Position(letters.AsSpan(0, written));
            var value = bytes[read];
            var meant = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetChars([value])[0];
            diagnostics.Add(NotUtf8.Found(new SourceSpan(path, line, column, 1), value, mark + read, char.IsControl(meant) || char.IsWhiteSpace(meant) ? null : meant));
            return Encoding.UTF8.GetString(bytes);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static string WithoutHidden(ContentPath path, string text, DiagnosticBag diagnostics)
    {
        var (index, codePoint, length) = HiddenCharacters.FindIn(text);
        if (index < 0) return text;

        var clean = new StringBuilder(text.Length);
        var (start, line, column, told) = (0, 1, 1, 0);
        while (index >= 0)
        {
            var before = text.AsSpan(start, index);
            clean.Append(before);
            var (lines, lastColumn) = Position(before);
            (line, column) = lines == 1 ? (line, column + before.Length) : (line + lines - 1, lastColumn);
            if (told++ < MaxTold) diagnostics.Add(HiddenCharacter.Found(new SourceSpan(path, line, column, length), codePoint, HiddenCharacters.Name(codePoint)!));
            column += length;
            start += index + length;
            (index, codePoint, length) = HiddenCharacters.FindIn(text.AsSpan(start));
        }

        if (told > MaxTold) diagnostics.Add(HiddenCharacter.More(path, told - MaxTold));
        return clean.Append(text.AsSpan(start)).ToString();
    }

    /// <summary>The place right after a text, from 1, its lines ending in any of the three ways.</summary>
    internal static (int Line, int Column) Position(ReadOnlySpan<char> text)
    {
        var (line, begin) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && (text[i] != '\r' || (i + 1 < text.Length && text[i + 1] == '\n'))) continue;
            line++;
            begin = i + 1;
        }

        return (line, text.Length - begin + 1);
    }
}
