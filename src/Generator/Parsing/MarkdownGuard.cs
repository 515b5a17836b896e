using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>
/// What is looked for before Markdig sees a text, since its time or memory there grows with the square of the input: openings without end in one
/// paragraph (<c>[ (](</c> 80,000 times: 37 s; <c>&lt;?</c> 33,000 times: 3 s; <c>www.a.b</c> 12,500 times: 3 s), lines without end (a heading
/// underlined with a hyphen 100,000 times: 14 s) and tables (5,000 columns and 5,000 rows in 40 KB: 3.7 GB).
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Most opening square brackets in one paragraph. 5,000 of the worst kind take half a second.</summary>
    internal const int MaxBrackets = 2_000;

    /// <summary>Most beginnings of web addresses and of HTML other than elements in one paragraph.</summary>
    internal const int MaxOpenings = 1_000;

    /// <summary>Most lines of a page. A page at the limit of its size has as many when they are fifty characters long.</summary>
    internal const int MaxLines = 20_000;

    /// <summary>Reports the first thing that is too much.</summary>
    /// <returns>False when there is one: the text must not be parsed.</returns>
    public static bool Accepts(ContentPath path, string body, int firstLine, ContentLimits limits, DiagnosticBag diagnostics)
    {
        var fault = new Scan(path, limits, countsOpenings: body.Length > MaxOpenings * 2).FirstFault(body, firstLine);
        if (fault is not null) diagnostics.Add(fault);
        return fault is null;
    }

    private sealed class Scan(ContentPath path, ContentLimits limits, bool countsOpenings)
    {
        // Of the paragraph that the scan is in: lines with no empty line between them.
        private int brackets;
        private int openings;
        private int rows;
        private int columns;
        private int tableLine;

        // Of the tables before it.
        private long cells;

        public Diagnostic? FirstFault(string body, int firstLine)
        {
            var line = firstLine;
            foreach (var range in body.AsSpan().Split('\n'))
            {
                if (line - firstLine >= MaxLines) return BeyondLimit.Lines(At(line), MaxLines);
                if (LineFault(body.AsSpan()[range], line) is { } fault) return fault;
                line++;
            }

            return null;
        }

        private Diagnostic? LineFault(ReadOnlySpan<char> text, int line)
        {
            if (text.IsWhiteSpace())
            {
                cells += (long)rows * columns;
                (brackets, openings, rows, columns) = (0, 0, 0, 0);
                return null;
            }

            brackets += text.Count('[');
            if (brackets > MaxBrackets) return BeyondLimit.Brackets(At(line), MaxBrackets);
            if (countsOpenings) openings += text.Count("<!") + text.Count("<?") + text.Count("://") + text.Count("www.") + text.Count("mailto:") + text.Count("tel:");
            if (openings > MaxOpenings) return BeyondLimit.Openings(At(line), MaxOpenings);
            return TableFault(text, line);
        }

        private Diagnostic? TableFault(ReadOnlySpan<char> text, int line)
        {
            var bars = Math.Max(text.Count('|'), text.StartsWith("+") ? text.Count('+') : 0);
            if (bars == 0) return null;

            // A row may begin and end with a bar or not: "| a | b |" and "a | b" have two columns each.
            var row = text.Trim();
            if (row[0] is '|' or '+') bars--;
            if (bars > 0 && row[^1] is '|' or '+') bars--;
            if (rows++ == 0) tableLine = line;
            columns = Math.Max(columns, bars + 1);
            if (columns > limits.TableColumns) return BeyondLimit.TableColumns(At(line), limits.TableColumns);

            // The row of hyphens under the head is no row of the table.
            var here = (long)(rows - 1) * columns;
            if (here > limits.TableCells) return BeyondLimit.TableCells(At(tableLine), limits.TableCells);
            return cells + here > limits.TableCells ? BeyondLimit.TableCellsOfPage(At(tableLine), limits.TableCells) : null;
        }

        private SourceSpan At(int line) => new(path, line, 1, 0);
    }
}
