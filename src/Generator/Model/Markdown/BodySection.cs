namespace Sharewell.Model;

/// <summary>Cuts one heading with what stands under it out of a body.</summary>
public static class BodySection
{
    /// <summary>
    /// The heading of a slug, its text, and the smaller headings under it, up to the next heading of its level. Definitions of link targets and
    /// footnotes, which may stand anywhere (<c>[1]: https://...</c>), come along.
    /// </summary>
    /// <returns>An empty body when there is no such heading.</returns>
    public static MarkdownBody Of(MarkdownBody body, string slug)
    {
        var first = -1;
        for (var i = 0; i < body.Headings.Length && first < 0; i++)
        {
            if (body.Headings[i].Slug == slug) first = i;
        }

        if (first < 0) return MarkdownBody.Empty;
        var end = first + 1;
        while (end < body.Headings.Length && body.Headings[end].Level > body.Headings[first].Level) end++;

        var lines = body.Text.Split('\n');
        var start = LineOf(first);
        var stop = end < body.Headings.Length ? LineOf(end) : lines.Length;
        // On their own side of the section: of two definitions of one name the first counts.
        string[] before = [.. body.Definitions.Where(line => line < start).Select(line => lines[line])];
        var after = body.Definitions.Where(line => line >= stop).Select(line => lines[line]);
        return new MarkdownBody
        {
            Text = string.Join('\n', (before.Length > 0 ? before.Append("") : before).Concat(lines[start..stop]).Append("").Concat(after)),
            FirstLine = body.FirstLine + start,
            Headings = body.Headings[first..end],
            Links = [.. body.Links.Where(link => link.Span.Line >= body.FirstLine + start && link.Span.Line < body.FirstLine + stop)],
        };

        int LineOf(int heading) => body.Headings[heading].Span.Line - body.FirstLine;
    }
}
