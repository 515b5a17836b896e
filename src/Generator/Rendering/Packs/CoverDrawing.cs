using System.Globalization;
using System.Security;
using System.Text;

namespace Sharewell.Rendering;

/// <summary>A cover for a pack that brings no picture: its title on paper, as the title page of a small book.</summary>
internal static class CoverDrawing
{
    private const int LineLength = 18;

    /// <summary>An SVG of 600 by 800.</summary>
    /// <param name="title">The title; broken into lines.</param>
    /// <param name="edition">One line below it.</param>
    /// <param name="hub">One line at the foot.</param>
    public static string Of(string title, string edition, string hub)
    {
        var svg = new StringBuilder();
        svg.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"800\" viewBox=\"0 0 600 800\">\n");
        svg.Append("<rect width=\"600\" height=\"800\" fill=\"#fcfbf7\"/>\n<rect x=\"60\" y=\"96\" width=\"96\" height=\"8\" fill=\"#0a4f52\"/>\n");
        var y = 176;
        foreach (var line in Lines(title))
        {
            Text(svg, y, 52, "700", "#1d1b18", line);
            y += 62;
        }

        Text(svg, y + 18, 26, "400", "#4b463e", edition);
        svg.Append("<rect x=\"60\" y=\"690\" width=\"480\" height=\"1.5\" fill=\"#79736a\"/>\n");
        Text(svg, 736, 24, "400", "#1d1b18", hub);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Text(StringBuilder svg, int y, int size, string weight, string colour, string text) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<text x=\"60\" y=\"{y}\" font-family=\"Charter, Georgia, serif\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{SecurityElement.Escape(text)}</text>\n");

    private static IEnumerable<string> Lines(string text)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineLength)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        yield return line;
    }
}
