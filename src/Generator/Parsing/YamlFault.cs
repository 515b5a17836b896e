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
    /// <summary>The likeliest reason for a fault in one field or entry.</summary>
    public static Diagnostic Explain(YamlText piece, YamlException fault)
    {
        var lines = piece.Text.TrimEnd('\n').Split('\n');
        var closed = "]}".Where(piece.Text.Contains).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (ExplainLine(piece, lines, i, closed) is { } explained) return explained;
        }

        var at = piece.Span(fault.Start.Index, fault.Start.Index);
        return lines.Length > 1 && lines[0].TrimStart().Length > 0 ? YamlSyntax.Indentation(At(piece, Math.Clamp(at.Line - piece.FirstLine, 0, lines.Length - 1), lines)) : YamlSyntax.Other(at);
    }

    /// <summary>A line that is no field: <c>title:Kent</c>, or words without a colon.</summary>
    public static Diagnostic NotAField(YamlText piece, SourceSpan at)
    {
        var line = piece.Text.Split('\n')[0].Trim();
        if (ColonWithoutSpace().Match(line) is { Success: true } match) return YamlSyntax.NoSpaceAfterColon(at, match.Groups["key"].Value, match.Groups["value"].Value);
        return YamlSyntax.NotAField(at, line.Length <= 60 ? line : line[..60] + "...");
    }

    private static Diagnostic? ExplainLine(YamlText piece, string[] lines, int index, char[] closed)
    {
        var line = lines[index];
        var at = At(piece, index, lines);
        if (line.TrimStart(' ').StartsWith('\t')) return YamlSyntax.Tab(at);
        if (FieldLine().Match(line) is not { Success: true } field)
        {
            if (ColonWithoutSpace().Match(line.Trim()) is { Success: true } tight && index == 0)
            {
                return YamlSyntax.NoSpaceAfterColon(at, tight.Groups["key"].Value, tight.Groups["value"].Value);
            }

            return index == 0 && line.Length > 0 && !line.StartsWith('-') ? NotAField(piece, at) : null;
        }

        var key = field.Groups["key"].Value;
        var value = field.Groups["value"].Value.TrimEnd();
        var valueAt = at with { Column = field.Groups["value"].Index + 1, Length = value.Length };
        if (value.Length == 0) return null;
        switch (value[0])
        {
            case '"' or '\'' when ClosingQuote(value) < 0:
                return ContinuesBelow(lines, index, value[0]) ? null : YamlSyntax.OpenQuote(valueAt, value[0]);
            case '"' or '\'' when ClosingQuote(value) < value.Length - 1 && !value[(ClosingQuote(value) + 1)..].TrimStart().StartsWith('#'):
                return YamlSyntax.TextAfterQuote(valueAt, key);
            case '[' when !closed.Contains(']'):
            case '{' when !closed.Contains('}'):
                return YamlSyntax.OpenBracket(valueAt with { Length = 1 }, value[0]);
            case '@' or '`' or '%' or ',' or ']' or '}':
                return YamlSyntax.ReservedStart(valueAt, key, value[0], value);
            case not ('"' or '\'' or '[' or '{') when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'):
                return YamlSyntax.ColonInValue(valueAt, key, value);
            default:
                return null;
        }
    }

    private static SourceSpan At(YamlText piece, int index, string[] lines) =>
        new(piece.Path, piece.FirstLine + index, 1, lines[index].Length);

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

    // As far as people would let a value run: with no end to it, a long file of such lines would be read as often as it has lines.
    private static bool ContinuesBelow(string[] lines, int index, char quote) =>
        lines.Skip(index + 1).Take(100).TakeWhile(line => line.StartsWith(' ')).Any(line => line.TrimEnd().EndsWith(quote));

    // Matches "  - what: residents" and "title: A"; not "title:A".
    [GeneratedRegex(@"^ *(?:- +)?(?<key>[A-Za-z_][A-Za-z0-9_-]*):(?: +(?<value>.*))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FieldLine();

    // Matches "title:A"; not "title: A" nor "https://a".
    [GeneratedRegex(@"^(?:- +)?(?<key>[A-Za-z_][A-Za-z0-9_-]*):(?<value>[^\s/].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ColonWithoutSpace();
}
