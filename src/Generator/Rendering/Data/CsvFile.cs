using System.Buffers;
using System.Text;

namespace Sharewell.Rendering;

/// <summary>
/// Writes a table as CSV (RFC 4180): UTF-8 without a byte order mark, a header line, lines ending in CRLF. Text that a spreadsheet would take for
/// a formula is given an apostrophe in front (OWASP, "CSV Injection").
/// </summary>
internal static class CsvFile
{
    // A semicolon parts cells where the comma is the decimal sign, so it is quoted as well.
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\"\r\n\t");

    /// <summary>The bytes of the file.</summary>
    public static ReadOnlyMemory<byte> Write(DataTable table)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Fields.Select(field => field.Name)).Append("\r\n");
        foreach (var row in table.Rows())
        {
            csv.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>One cell; empty for what is not recorded. <c>=1+1</c> gives <c>'=1+1</c>, but the number -5 stays <c>-5</c>.</summary>
    internal static string Cell(DataValue? value) => value switch
    {
        null => "",
        DataValue.Number number => number.Line,
        _ => Quote(Disarm(CleanText.Of(value.Line))),
    };

    private static string Disarm(string text) => text is [var first, ..] && StartsFormula(first) ? "'" + text : text;

    // The wide forms are taken for the plain ones by spreadsheets set to Japanese or Chinese.
    private static bool StartsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
