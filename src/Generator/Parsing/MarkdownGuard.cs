using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>
/// What is looked for before Markdig sees a text, since its time or memory there grows with the square of the input: brackets without end
/// (<c>[ (](</c> 80,000 times: 37 s) and tables (5,000 columns and 5,000 rows in 40 KB: 3.7 GB).
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Most opening square brackets in one paragraph. 5,000 of the worst kind take half a second.</summary>
    internal const int MaxBrackets = 2_000;

    /// <summary>Reports the first thing that is too much.</summary>
    /// <returns>False when there is one: the text must not be parsed.</returns>
    public static bool Accepts(ContentPath path, string body, int firstLine, ContentLimits limits, DiagnosticBag diagnostics)
    {
        var brackets = 0;
        var (rows, columns, tableLine) = (0, 0, 0);
        var line = firstLine;
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var text = body.AsSpan()[range];
            if (text.IsWhiteSpace()) (brackets, rows, columns) = (0, 0, 0);

            brackets += text.Count('[');
            if (brackets > MaxBrackets)
            {
                diagnostics.Add(BeyondLimit.Brackets(new SourceSpan(path, line, 1, 0), MaxBrackets));
                return false;
            }

            var bars = Math.Max(text.Count('|'), text.StartsWith("+") ? text.Count('+') : 0);
            if (bars > 0)
            {
                if (rows++ == 0) tableLine = line;
                columns = Math.Max(columns, bars + 1);
            }

            // One bar more than columns begins and ends a row: | a | b |
            if (bars > limits.TableColumns + 1)
            {
                diagnostics.Add(BeyondLimit.TableColumns(new SourceSpan(path, line, 1, 0), limits.TableColumns));
                return false;
            }

            if ((long)rows * columns > limits.TableCells + (2L * rows) + (2L * columns))
            {
                diagnostics.Add(BeyondLimit.TableCells(new SourceSpan(path, tableLine, 1, 0), limits.TableCells));
                return false;
            }

            line++;
        }

        return true;
    }
}
