using System.Buffers;
using System.Text;

namespace Sharewell.Rendering;

/// <summary>
/// The one way in which text of content becomes HTML: every text and every attribute value is escaped here, and the length is counted, so that
/// a page of 40 KB that asks for 250 MB (a table of 5,000 columns does) is stopped early.
/// </summary>
/// <param name="limit">Most UTF-16 code units that may be written.</param>
internal sealed class HtmlWriter(int limit)
{
    // All that is not written as it stands: the five of HTML, and control characters but for tab and newline.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "&<>\"'" + string.Concat(Enumerable.Range(0, 0xa0).Select(code => (char)code).Where(code => char.IsControl(code) && code is not ('\t' or '\n'))));

    private readonly StringBuilder html = new();

    /// <summary>Writes text. Control characters, which HTML forbids, become U+FFFD.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Escape(text);
        return Counted();
    }

    /// <summary>Writes markup of our own. Nothing that stands in content may come here.</summary>
    public HtmlWriter Markup(string markup)
    {
        html.Append(markup);
        return Counted();
    }

    /// <summary>Writes a start tag. An attribute whose value is null is left out; one that is empty is written with an empty value.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            html.Append(' ').Append(name).Append("=\"");
            Escape(value);
            html.Append('"');
        }

        html.Append('>');
        return Counted();
    }

    /// <summary>Writes an end tag.</summary>
    public HtmlWriter Close(string element)
    {
        html.Append("</").Append(element).Append('>');
        return Counted();
    }

    /// <summary>Ends the line, for people who read the source.</summary>
    public HtmlWriter Line()
    {
        html.Append('\n');
        return Counted();
    }

    /// <inheritdoc/>
    public override string ToString() => html.ToString();

    private HtmlWriter Counted() => html.Length <= limit ? this : throw new BodyTooLargeException(limit);

    private void Escape(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\ufffd",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }
}
