using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using SourceSpan = Sharewell.Diagnostics.SourceSpan;

namespace Sharewell.Parsing;

/// <summary>Reports HTML in a body. Comments are no fault: nothing writes them.</summary>
internal static class RawHtmlCheck
{
    private const int MaxShown = 60;

    /// <summary>A block of HTML: reports its first tag.</summary>
    /// <param name="html">The block.</param>
    /// <param name="body">The text that it stands in.</param>
    /// <param name="spanAt">The place of a run of characters of the body, by offset and length.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static void Block(HtmlBlock html, string body, Func<long, long, SourceSpan> spanAt, DiagnosticBag diagnostics)
    {
        var start = Math.Clamp(html.Span.Start, 0, body.Length);
        var text = body[start..Math.Clamp(html.Span.End + 1, start, body.Length)];
        if (html.Type != HtmlBlockType.Comment)
        {
            Report(text, start, spanAt, diagnostics);
            return;
        }

        var end = text.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0)
        {
            diagnostics.Add(RawHtml.OpenComment(spanAt(start + text.IndexOf("<!--", StringComparison.Ordinal), 4)));
            return;
        }

        // What follows a comment on its last line is HTML to Markdig, and would be lost in silence.
        var rest = text[(end + 3)..];
        var words = start + end + 3 + (rest.Length - rest.TrimStart().Length);
        if (rest.Trim() is { Length: > 0 } lost) diagnostics.Add(RawHtml.AfterComment(spanAt(words, lost.Length), Shortened(lost.Split('\n')[0])));
    }

    /// <summary>A tag inside a paragraph.</summary>
    /// <param name="html">The tag.</param>
    /// <param name="at">Its place.</param>
    /// <param name="open">The elements that have begun beside it, by name: the end of one of these is no fault of its own.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static void Inline(HtmlInline html, SourceSpan at, ISet<string> open, DiagnosticBag diagnostics)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal)) return;
        var name = NameOf(html.Tag);
        if (html.Tag.StartsWith("</", StringComparison.Ordinal) && open.Contains(name)) return;
        open.Add(name);
        diagnostics.Add(RawHtml.Found(at, Shortened(html.Tag.Split('\n')[0]), name));
    }

    private static void Report(string text, int start, Func<long, long, SourceSpan> spanAt, DiagnosticBag diagnostics)
    {
        var from = Math.Max(0, text.IndexOf('<'));
        var end = text.AsSpan(from).IndexOfAny('>', '\n');
        var tag = end < 0 ? text[from..] : text.Substring(from, text[from + end] == '>' ? end + 1 : end);
        diagnostics.Add(RawHtml.Found(spanAt(start + from, tag.Length), Shortened(tag), NameOf(tag)));
    }

    private static string NameOf(string tag) => string.Concat(tag.SkipWhile(c => c is '<' or '/').TakeWhile(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Shortened(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "...";
}
