using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using YamlDotNet.Core;

namespace Sharewell.Parsing;

/// <summary>
/// Says what is wrong with a field that is not YAML, and what to type. YamlDotNet's own words ("While parsing a block mapping, did not find expected
/// key") help nobody who does not know its grammar, so the line itself is looked at for the slips that people make.
/// </summary>
internal static partial class YamlFault
{
    // Most characters of a line that a message repeats.
    private const int MaxShown = 60;

    // Most lines of a piece that are looked at.
    private const int MaxLines = 400;

    /// <summary>The likeliest reason for a fault in one field or entry.</summary>
    public static Diagnostic Explain(YamlText piece, YamlException fault)
    {
        var lines = Lines(piece);
        for (var i = 0; i < lines.Length; i++)
        {
            if (ExplainLine(piece, lines, i) is { } explained) return explained;
        }

        var index = Math.Clamp((int)fault.Start.Line - 1, 0, lines.Length - 1);
        if (lines[index].AsSpan().ContainsAny('{', '}')) return YamlSyntax.Braces(At(piece, index, lines));
        return lines.Length > 1 ? YamlSyntax.Indentation(At(piece, index, lines)) : YamlSyntax.Other(At(piece, index, lines));
    }

    /// <summary>A line that is no field: <c>title:Kent</c>, or words without a colon.</summary>
    public static Diagnostic NotAField(YamlText piece, SourceSpan at)
    {
        var line = Lines(piece)[0].Trim();
        return TightColon(at, line) ?? YamlSyntax.NotAField(at, line.Length <= MaxShown ? line : line[..MaxShown] + "...");
    }

    /// <summary>The field that a piece begins with: <c>title</c>, with or without a space after its colon; null for none.</summary>
    public static string? Name(YamlText piece) => KeyOf(Lines(piece)[0]);

    /// <summary>The fields that stand in the lines of a piece after its first.</summary>
    public static ImmutableArray<string> Names(YamlText piece) => [.. Lines(piece).Skip(1).Select(KeyOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The first line of a piece.</summary>
    public static SourceSpan FirstLine(YamlText piece) => At(piece, 0, Lines(piece));

    /// <summary>True for a line such as <c>themes:</c>, whose value follows below.</summary>
    public static bool HasNoValue(string line) => FieldLine().Match(line) is { Success: true } field && ValueOf(field).Length == 0 && !line.StartsWith('-');

    private static Diagnostic? ExplainLine(YamlText piece, string[] lines, int index)
    {
        var line = lines[index];
        var at = At(piece, index, lines);
        if (line.TrimStart(' ').StartsWith('\t')) return YamlSyntax.Tab(at with { Column = 1, Length = line.Length - line.TrimStart().Length });
        if (OpenFlow(lines, index, at) is { } open) return open;
        if (FieldLine().Match(line) is not { Success: true } field)
        {
            if (index > 0 || line.Length == 0) return null;
            return TightColon(at, line.Trim()) ?? (line.StartsWith('-') ? null : NotAField(piece, at));
        }

        var key = field.Groups["key"].Value;
        var value = ValueOf(field);
        var valueAt = at with { Column = field.Groups["value"].Index + 1, Length = value.Length };
        if (value.Length == 0) return null;
        switch (value[0])
        {
            case '"' or '\'' when ClosingQuote(value) < 0:
                return ContinuesBelow(lines, index, value[0]) ? null : YamlSyntax.OpenQuote(valueAt, value[0]);
            case '"' or '\'' when ClosingQuote(value) < value.Length - 1:
                return YamlSyntax.TextAfterQuote(valueAt, key, value);
            case '@' or '`' or '%' or ',' or ']' or '}' or '*' or '&' or '!' or '|' or '>':
            case '-' or '?' when value.Length > 1 && value[1] == ' ':
                return YamlSyntax.ReservedStart(valueAt, key, value[0], value);
            case not ('"' or '\'' or '[' or '{') when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'):
                return YamlSyntax.ColonInValue(valueAt, key, value);
            default:
                return null;
        }
    }

    // A slip is looked for line by line, and for each in the lines below it: so not in all of a piece that has ten thousand.
    private static string[] Lines(YamlText piece)
    {
        var lines = piece.Text.TrimEnd('\n').Split('\n');
        return lines.Length <= MaxLines ? lines : lines[..MaxLines];
    }

    private static SourceSpan At(YamlText piece, int index, string[] lines) =>
        new(piece.Path, piece.FirstLine + index, lines[index].Length - lines[index].TrimStart().Length + 1, lines[index].Trim().Length);

    private static string? KeyOf(string line)
    {
        var field = FieldLine().Match(line);
        if (!field.Success) field = ColonWithoutSpace().Match(line.Trim());
        return field.Success ? field.Groups["key"].Value : null;
    }

    private static Diagnostic? TightColon(SourceSpan at, string line)
    {
        if (ColonWithoutSpace().Match(line) is not { Success: true } tight) return null;
        var (key, value) = (tight.Groups["key"].Value, tight.Groups["value"].Value);
        return value[0] == '\u00a0' ? YamlSyntax.HardSpace(at, key, value.TrimStart('\u00a0')) : YamlSyntax.NoSpaceAfterColon(at, key, value);
    }

    // Without a comment at its end, which in quotes is none.
    private static string ValueOf(Match field)
    {
        var value = field.Groups["value"].Value.TrimEnd();
        var start = value.Length > 0 && value[0] is '"' or '\'' ? ClosingQuote(value) + 1 : 0;
        var comment = value.IndexOf(" #", start, StringComparison.Ordinal);
        return value.StartsWith('#') ? "" : comment < 0 ? value : value[..comment].TrimEnd();
    }

    // A list or a set of fields that begins with a bracket on this line and is not closed before the next entry or field.
    private static Diagnostic? OpenFlow(string[] lines, int index, SourceSpan at)
    {
        if (FlowStart().Match(lines[index]) is not { Success: true } start) return null;
        var bracket = start.Groups["bracket"].Index;
        var end = index + 1;
        while (end < lines.Length && Indent(lines[end]) > Indent(lines[index])) end++;
        var text = string.Join('\n', lines[index..end]);
        var (depth, quoteAt) = (0, -1);
        for (var i = bracket; i < text.Length; i++)
        {
            if (quoteAt >= 0) quoteAt = text[i] == text[quoteAt] ? -1 : quoteAt;
            // An apostrophe inside a word begins no quotation.
            else if (text[i] is '"' or '\'' && text[i - 1] is ' ' or '[' or '{' or ',') quoteAt = i;
            else if (text[i] is '[' or '{') depth++;
            else if (text[i] is ']' or '}' && --depth == 0) return null;
        }

        return quoteAt >= 0 && quoteAt < lines[index].Length
            ? YamlSyntax.OpenQuote(at with { Column = quoteAt + 1, Length = lines[index].TrimEnd().Length - quoteAt }, text[quoteAt])
            : YamlSyntax.OpenBracket(at with { Column = bracket + 1, Length = 1 }, text[bracket]);
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    // The end of a quoted value, or -1: \" in double quotes and '' in single ones are marks inside it.
    private static int ClosingQuote(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[0] == '"' && value[i] == '\\') i++;
            else if (value[i] == value[0] && value[0] == '\'' && i + 1 < value.Length && value[i + 1] == '\'') i++;
            else if (value[i] == value[0]) return i;
        }

        return -1;
    }

    private static bool ContinuesBelow(string[] lines, int index, char quote) =>
        lines.Skip(index + 1).TakeWhile(line => line.StartsWith(' ')).Any(line => line.TrimEnd().EndsWith(quote));

    // Matches "  - what: residents" and "title: A"; not "title:A".
    [GeneratedRegex(@"^ *(?:- +)?(?<key>[A-Za-z_][A-Za-z0-9_-]*):(?: +(?<value>.*))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FieldLine();

    // Matches "title:A"; not "title: A" nor "https://a".
    [GeneratedRegex(@"^(?:- +)?(?<key>[A-Za-z_][A-Za-z0-9_-]*):(?<value>[^ \t/].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ColonWithoutSpace();

    // Matches "  - { what: a" and "themes: [a"; not "title: A [b".
    [GeneratedRegex(@"^ *(?:- +)?(?:[A-Za-z_][A-Za-z0-9_-]*: +)?(?<bracket>[\[{])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FlowStart();
}
