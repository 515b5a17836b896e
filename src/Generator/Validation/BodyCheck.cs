using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>What no page may have in its text: ways to reach a person, and gaps still to be filled.</summary>
internal static partial class BodyCheck
{
    /// <summary>Looks at the whole file, front matter and body.</summary>
    public static void Check(Document document, SiteSettings settings, ReadScope scope)
    {
        var text = document.File.Text;
        foreach (var match in Telephone().EnumerateMatches(text)) Report(match.Index, match.Length, PersonalContact.Telephone);
        if (text.Contains('@'))
        {
            foreach (var match in Mailbox().EnumerateMatches(text))
            {
                var address = text.Substring(match.Index, match.Length);
                if (!settings.PublicMailboxes.Contains(address, StringComparer.OrdinalIgnoreCase)) Report(match.Index, match.Length, PersonalContact.Mailbox);
            }
        }

        foreach (var match in Todo().EnumerateMatches(document.Body.Text))
        {
            scope.ReportUnfinished(ToBeWritten.InBody(Span(document.Path, document.Body.Text, match.Index, match.Length, document.Body.FirstLine)));
        }

        void Report(int index, int length, Func<SourceSpan, string, Diagnostic> found) =>
            scope.Report(found(Span(document.Path, text, index, length, 1), text.Substring(index, length)));
    }

    private static SourceSpan Span(ContentPath path, string text, int index, int length, int firstLine)
    {
        var line = text.AsSpan(0, index).Count('\n');
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return new SourceSpan(path, firstLine + line, index - start + 1, length);
    }

    // British numbers: 0 and nine or ten more digits, or +44 and nine or ten, with spaces or hyphens between. Matches "020 7946 0000"; not
    // "E06000007", "2009 2010", "0.5" nor a number inside a web address.
    [GeneratedRegex(@"(?<![\w/.:#=+-])(?:\+44[ ()-]{0,3}(?:0\)? ?)?|\(?0)[1-9](?:[ )-]{0,2}[0-9]){8,9}(?![\w-])")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}")]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"\bTODO\b", RegexOptions.NonBacktracking)]
    private static partial Regex Todo();
}
