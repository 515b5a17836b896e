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
        var lines = new TextLines(document.Path, text, firstLine: 1);
        foreach (var match in Telephone().EnumerateMatches(text)) Report(match.Index, match.Length, PersonalContact.Telephone);
        if (text.Contains('@'))
        {
            foreach (var match in Mailbox().EnumerateMatches(text))
            {
                var address = text.Substring(match.Index, match.Length);
                if (!settings.PublicMailboxes.Contains(address, StringComparer.OrdinalIgnoreCase)) Report(match.Index, match.Length, PersonalContact.Mailbox);
            }
        }

        var body = new TextLines(document.Path, document.Body.Text, document.Body.FirstLine);
        foreach (var match in Todo().EnumerateMatches(document.Body.Text)) scope.ReportUnfinished(ToBeWritten.InBody(body.Span(match.Index, match.Length)));

        void Report(int index, int length, Func<SourceSpan, string, Diagnostic> found) => scope.Report(found(lines.Span(index, length), text.Substring(index, length)));
    }

    // British numbers: 0, or 00 and a country, and nine or ten more digits with spaces, hyphens or brackets between, or in three groups with points
    // between; and + and a country with eight or more. Matches "020 7946 0000", "Tel:01632960001" and "+44 (0)20 7946 0000"; not "E06000007",
    // "2009 2010", "0.5", "ISBN 0306406152" nor a number inside a web address.
    [GeneratedRegex(
        @"(?<![\w/.#=+-])(?<!ISBN(?:-1[03])?[: ]{0,2})(?:\(?0[1-9](?:[ \u00a0)–-]{0,3}[0-9]){8,9}|0[1-9][0-9]{1,3}\.[0-9]{3,4}\.[0-9]{3,4}|00[1-9](?:[ \u00a0()–-]{0,3}[0-9]){8,13}|\+[1-9](?:[ \u00a0()–-]{0,3}[0-9]){8,13})(?![\w-])")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}")]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"\bTODO\b")]
    private static partial Regex Todo();
}
