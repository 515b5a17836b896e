using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Sharewell.Rendering;

internal sealed partial class BodyWriter
{
    private int tables;

    // A wide table scrolls within its own region, which a keyboard can reach and a screen reader announces by the heading above it.
    private void TableOf(Table table)
    {
        tables++;
        var number = tables.ToString(CultureInfo.InvariantCulture);
        var label = lastHeading.Length == 0 ? words.Fill("table", ("n", number)) : words.Fill("table.under", ("n", number), ("heading", lastHeading));
        html.Open("div", ("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-label", label)).Line().Open("table").Line();
        var rows = table.OfType<TableRow>().ToList();
        var headers = rows.TakeWhile(row => row.IsHeader).Count();
        // An empty corner says that the first column heads the rows.
        var rowHeads = headers > 0 && rows[0].Count > 1 && rows[0][0] is TableCell corner && IsEmpty(corner);
        if (headers > 0) Section("thead", table, rows[..headers], rowHeads);
        if (headers < rows.Count) Section("tbody", table, rows[headers..], rowHeads);
        html.Close("table").Close("div").Line();
    }

    private void Section(string element, Table table, List<TableRow> rows, bool rowHeads)
    {
        html.Open(element).Line();
        foreach (var row in rows)
        {
            html.Open("tr");
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                if (cell.ColumnIndex >= 0) column = cell.ColumnIndex;
                Cell(table, cell, column, row.IsHeader ? "col" : rowHeads && column == 0 ? "row" : null);
                column += Math.Max(1, cell.ColumnSpan);
            }

            html.Close("tr").Line();
        }

        html.Close(element).Line();
    }

    private void Cell(Table table, TableCell cell, int column, string? scope)
    {
        if (IsEmpty(cell)) scope = null;
        var element = scope is null ? "td" : "th";
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        html.Open(
            element,
            ("scope", scope),
            ("class", alignment switch { TableColumnAlign.Right => "align-right", TableColumnAlign.Center => "align-centre", _ => null }),
            ("colspan", Span(cell.ColumnSpan)),
            ("rowspan", Span(cell.RowSpan)));
        if (cell.Count == 1) Bare(cell[0]);
        else Blocks(cell);
        html.Close(element);
    }

    private static bool IsEmpty(TableCell cell) => cell.Count == 0 || (cell.Count == 1 && cell[0] is ParagraphBlock { Inline: null or { FirstChild: null } });

    private static string? Span(int cells) => cells > 1 ? cells.ToString(CultureInfo.InvariantCulture) : null;
}
