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
        catch (YamlException)
        {
            return (ReadPieces(yaml, maxDepth, diagnostics), false);
        }
    }

    private static YamlValue? ReadPieces(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        var entries = new List<YamlEntry>();
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
                            if (entries.Find(other => other.Key == entry.Key) is { } first) diagnostics.Add(DuplicateField.Found(entry.KeySpan, entry.Key, first.KeySpan.Line));
                            else entries.Add(entry);
                        }

                        break;
                    case YamlList list:
                        items.AddRange(list.Items);
                        break;
                    case { } other:
                        diagnostics.Add(YamlFault.NotAField(piece, other.Span));
                        break;
                }
            }
            catch (YamlException fault)
            {
                diagnostics.Add(YamlFault.Explain(piece, fault));
            }
        }

        var span = new SourceSpan(yaml.Path, yaml.FirstLine, 1, 0);
        return items.Count > 0 ? new YamlList([.. items], span) : new YamlMap([.. entries], span);
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
            if (text.Trim().Length > 0) yield return new YamlText(yaml.Path, text + "\n", yaml.FirstLine + start);
            start = i;
        }
    }

    private sealed class Reader(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        private readonly Parser events = new(new StringReader(yaml.Text));

        /// <summary>True when something was well-formed YAML and is not allowed.</summary>
        public bool Refused { get; private set; }

        public YamlValue? ReadAll()
        {
            events.MoveNext();
            YamlValue? root = null;
            while (events.MoveNext())
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
            while (events.MoveNext() && events.Current is not SequenceEnd)
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
            while (events.MoveNext() && events.Current is not MappingEnd)
            {
                var at = Span(events.Current!);
                var isMerge = events.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
                if (ReadValue(depth) is not { } key) return null;
                events.MoveNext();
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
            if (!node.Anchor.IsEmpty) Refuse(YamlNotAllowed.Anchor(Span(node), node.Anchor.Value));
            if (!node.Tag.IsEmpty) Refuse(YamlNotAllowed.Tag(Span(node), node.Tag.Value));
        }

        // "title: #1 council" is an empty title and a comment: surely not what was meant.
        private void ReportComment(SourceSpan key, string name)
        {
            var line = yaml.Text.Split('\n')[key.Line - yaml.FirstLine];
            var rest = line[Math.Min(line.Length, key.Column - 1 + key.Length)..].TrimStart(':', ' ', '\t');
            if (rest.StartsWith('#') && rest.Length > 1 && rest[1] != ' ') Refuse(YamlSyntax.CommentedOut(key, name, rest.TrimEnd()));
        }

        private void Refuse(Diagnostic diagnostic)
        {
            Refused = true;
            diagnostics.Add(diagnostic);
        }

        private SourceSpan Span(ParsingEvent at) => yaml.Span(at.Start.Line, at.Start.Column, at.Start.Index, at.End.Index);
    }
}
