using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using SourceSpan = Sharewell.Diagnostics.SourceSpan;

namespace Sharewell.Parsing;

/// <summary>Reports HTML in a body. Comments are no fault: nothing writes them.</summary>
internal static class RawHtmlCheck
{
    /// <summary>A block of HTML: reports its first tag.</summary>
    public static void Block(HtmlBlock html, SourceSpan at, string body, DiagnosticBag diagnostics)
    {
        var text = html.Span.Start >= 0 && html.Span.End < body.Length ? body[html.Span.Start..(html.Span.End + 1)] : "";
        if (html.Type == HtmlBlockType.Comment)
        {
            var end = text.IndexOf("-->", StringComparison.Ordinal);
            if (end < 0) diagnostics.Add(RawHtml.OpenComment(at with { Length = Math.Min(at.Length, 4) }));
            // What follows a comment on its last line is HTML to Markdig, and would be lost in silence.
            else if (text[(end + 3)..].Trim() is { Length: > 0 } rest) Report(rest, at, diagnostics);
            return;
        }

        Report(text, at, diagnostics);
    }

    /// <summary>A tag inside a paragraph. The end of an element is no second fault after its beginning.</summary>
    /// <param name="html">The tag.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="open">Names of the elements that begin before it in the paragraph; an element that begins here is added.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static void Inline(HtmlInline html, SourceSpan at, HashSet<string> open, DiagnosticBag diagnostics)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal)) return;
        var name = Name(html.Tag);
        if (html.Tag.StartsWith("</", StringComparison.Ordinal) && open.Contains(name)) return;
        open.Add(name);
        Report(html.Tag, at, diagnostics);
    }

    private static void Report(string text, SourceSpan at, DiagnosticBag diagnostics)
    {
        var start = text.IndexOf('<');
        var end = start < 0 ? -1 : text.IndexOfAny(['>', '\n'], start);
        var tag = start < 0 ? text.Split('\n')[0] : end < 0 ? text[start..] : text[start..(text[end] == '>' ? end + 1 : end)];
        var length = Math.Min(at.Length, tag.Length);
        diagnostics.Add(RawHtml.Found(at with { Length = length }, tag.Length > 60 ? tag[..60] + "..." : tag, Name(tag)));
    }

    private static string Name(string tag) => string.Concat(tag.SkipWhile(c => c is '<' or '/').TakeWhile(char.IsAsciiLetterOrDigit));
}
