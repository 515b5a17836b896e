using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sharewell.Parsing;

/// <summary>
/// YAML to values with their places, by YamlDotNet's events only. Its deserialisers die on deep nesting, expand aliases without end and make types
/// from tags; its event parser does none of these, and here depth is counted before anything recurses.
/// </summary>
internal static class GuardedYaml
{
    /// <summary>Reads a piece of YAML; everything that is wrong with it is reported.</summary>
    /// <param name="yaml">The piece.</param>
    /// <param name="maxDepth">How many lists and maps may lie in each other.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>
    /// The value, null for an empty piece; and false when something in it could not be read. Then what could be read is given: a piece with a fault
    /// is read again field by field (or entry by entry), so that one slip hides no other.
    /// </returns>
    public static (YamlValue? Value, bool IsWhole) Read(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        var reader = new Reader(yaml, maxDepth, diagnostics);
        try
        {
            return (reader.ReadAll(), !reader.Refused);
        }
        catch (YamlException fault)
        {
            var (pieces, isToldOf) = ReadPieces(yaml, maxDepth, diagnostics);
            // Pieces that are well-formed one by one may not be so together. Nothing is unreadable and untold of.
            if (!isToldOf && !reader.Refused) diagnostics.Add(YamlFault.Explain(yaml, fault));
            return (pieces, false);
        }
    }

    private static (YamlValue Value, bool IsToldOf) ReadPieces(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        var isToldOf = false;
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var items = new List<YamlValue>();
        foreach (var piece in Pieces(yaml))
        {
            var reader = new Reader(piece, maxDepth, diagnostics);
            try
            {
                switch (reader.ReadAll())
                {
                    case YamlMap map:
                        foreach (var entry in map.Entries)
                        {
                            if (lines.TryAdd(entry.Key, entry.KeySpan.Line)) entries.Add(entry);
                            else Tell(DuplicateField.Found(entry.KeySpan, entry.Key, lines[entry.Key]));
                        }

                        break;
                    case YamlList list:
                        items.AddRange(list.Items);
                        break;
                    case { } other:
                        Tell(YamlFault.NotAField(piece, other.Span));
                        break;
                }
            }
            catch (YamlException fault)
            {
                Tell(YamlFault.Explain(piece, fault));
            }

            isToldOf |= reader.Refused;
        }

        var span = new SourceSpan(yaml.Path, yaml.FirstLine, 1, 0);
        return (items.Count > 0 ? new YamlList([.. items], span) : new YamlMap([.. entries], span), isToldOf);

        void Tell(Diagnostic fault)
        {
            isToldOf = true;
            diagnostics.Add(fault);
        }
    }

    // A piece begins at each line that is neither indented, nor empty, nor a comment, nor the closing bracket of a list over several lines.
    private static IEnumerable<YamlText> Pieces(YamlText yaml)
    {
        var lines = yaml.Text.Split('\n');
        var start = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && (lines[i].Length == 0 || lines[i][0] is ' ' or '\t' or '#' or ']' or '}')) continue;
            // "key:" with its list at the same indentation, as YAML allows, is one piece.
            if (i < lines.Length && lines[i].StartsWith("- ", StringComparison.Ordinal) && !lines[start].StartsWith('-') && lines[start].TrimEnd().EndsWith(':')) continue;
            var text = string.Join('\n', lines[start..i]);
            if (text.Trim().Length > 0) yield return new YamlText(yaml.Path, i < lines.Length ? text + "\n" : text, yaml.FirstLine + start);
            start = i;
        }
    }

    private sealed class Reader(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        private readonly Parser events = new(new StringReader(yaml.Text));
        private string[]? lines;

        /// <summary>True when something was well-formed YAML and is not allowed.</summary>
        public bool Refused { get; private set; }

        public YamlValue? ReadAll()
        {
            Next();
            YamlValue? root = null;
            while (Next())
            {
                switch (events.Current)
                {
                    case DocumentStart when root is not null:
                        Refuse(YamlSyntax.MoreThanOneDocument(Span(events.Current)));
                        return root;
                    case DocumentStart or DocumentEnd or StreamEnd:
                        break;
                    default:
                        root = ReadValue(0);
                        if (root is null) return null;
                        break;
                }
            }

            return root;
        }

        // Null after a refusal that makes the rest unreadable: too deep.
        private YamlValue? ReadValue(int depth)
        {
            var current = events.Current!;
            if (current is NodeEvent node) RefuseExtras(node);
            switch (current)
            {
                case Scalar scalar:
                    return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, Span(current));
                case AnchorAlias alias:
                    Refuse(YamlNotAllowed.Alias(Span(current), alias.Value.Value));
                    return new YamlScalar("", true, Span(current));
                case SequenceStart or MappingStart when depth >= maxDepth:
                    Refuse(BeyondLimit.YamlDepth(Span(current), maxDepth));
                    return null;
                case SequenceStart:
                    return ReadList(depth + 1);
                default:
                    return ReadMap(depth + 1);
            }
        }

        private YamlList? ReadList(int depth)
        {
            var span = Span(events.Current!);
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (NextInside() is not SequenceEnd)
            {
                if (ReadValue(depth) is not { } item) return null;
                items.Add(item);
            }

            return new YamlList(items.DrainToImmutable(), span);
        }

        private YamlMap? ReadMap(int depth)
        {
            var span = Span(events.Current!);
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            while (NextInside() is not MappingEnd)
            {
                var at = Span(events.Current!);
                var isMerge = events.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
                if (ReadValue(depth) is not { } key) return null;
                NextInside();
                if (ReadValue(depth) is not { } value) return null;
                if (isMerge) Refuse(YamlNotAllowed.MergeKey(at));
                else if (key is not YamlScalar name) Refuse(YamlNotAllowed.KeyIsNotText(at));
                else if (!seen.TryAdd(name.Text, at.Line)) Refuse(DuplicateField.Found(at, name.Text, seen[name.Text]));
                else
                {
                    if (value is YamlScalar { Quoted: false, Text: "" }) ReportComment(at, name.Text);
                    entries.Add(new YamlEntry(name.Text, at, value));
                }
            }

            return new YamlMap(entries.DrainToImmutable(), span);
        }

        private void RefuseExtras(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) Refuse(YamlNotAllowed.Anchor(Property(node, '&').At, node.Anchor.Value));
            if (!node.Tag.IsEmpty && Property(node, '!') is var (at, tag)) Refuse(YamlNotAllowed.Tag(at, tag));
        }

        // An anchor or a tag as typed, "!!bool", where the event gives what it stands for. It stands before its value and ends at white space.
        private (SourceSpan At, string Text) Property(NodeEvent node, char sign)
        {
            var from = Math.Max(yaml.Text.IndexOf(sign, (int)node.Start.Index), 0);
            var length = yaml.Text.AsSpan(from).IndexOfAny(" \t\n");
            var text = (length < 0 ? yaml.Text[from..] : yaml.Text.Substring(from, length)).TrimEnd(',', ']', '}');
            return (yaml.Span(from, from + text.Length), text);
        }

        // "title: #1 council" is an empty title and a comment: surely not what was meant.
        private void ReportComment(SourceSpan key, string name)
        {
            lines ??= yaml.Text.Split('\n');
            var line = lines[key.Line - yaml.FirstLine];
            var rest = line.AsSpan(Math.Min(line.Length, key.Column - 1 + key.Length)).TrimStart(": \t");
            if (rest.StartsWith("#") && rest.Length > 1 && rest[1] != ' ') Refuse(YamlSyntax.CommentedOut(key, name, rest.TrimEnd().ToString()));
        }

        // Some faults of the text surface as faults of YamlDotNet's own, such as "The scanner should contain no more tokens" for a second "...".
        private bool Next()
        {
            try
            {
                return events.MoveNext();
            }
            catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
            {
                var at = events.Current?.End ?? Mark.Empty;
                throw new YamlException(at, at, fault.Message, fault);
            }
        }

        // Of some faulty texts, such as "- : |", the events end before the lists and maps that they began.
        private ParsingEvent NextInside() => Next() ? events.Current! : throw new YamlException("The text ends too early.");

        private void Refuse(Diagnostic diagnostic)
        {
            Refused = true;
            diagnostics.Add(diagnostic);
        }

        private SourceSpan Span(ParsingEvent at) => yaml.Span(at.Start.Index, at.End.Index);
    }
}
