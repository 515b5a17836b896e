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
    /// The value, null for an empty piece. A value that could not be read stands in it as <see cref="YamlUnread"/>. False beside it when more is lost
    /// than that: then fields may seem to be missing that were typed, and at least one fault was reported.
    /// </returns>
    public static (YamlValue? Value, bool IsWhole) Read(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        try
        {
            return ReadWhole(yaml, maxDepth, diagnostics);
        }
        catch (YamlException fault)
        {
            return YamlPieces.Read(yaml, fault, maxDepth, diagnostics);
        }
    }

    /// <summary>The same for a piece that is well-formed.</summary>
    /// <exception cref="YamlException">It is not. Nothing was reported then.</exception>
    public static (YamlValue? Value, bool IsWhole) ReadWhole(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var reader = new Reader(yaml, maxDepth, found);
        var value = reader.ReadAll();
        foreach (var diagnostic in found.ToSortedArray()) diagnostics.Add(diagnostic);
        return (value, reader.IsWhole);
    }

    private sealed class Reader(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        private readonly Parser events = new(new StringReader(yaml.Text));

        /// <summary>False when something was left unread whose fields nobody knows.</summary>
        public bool IsWhole { get; private set; } = true;

        public YamlValue? ReadAll()
        {
            Next();
            YamlValue? root = null;
            while (Next())
            {
                switch (events.Current)
                {
                    case DocumentStart when root is not null:
                        LoseTrack(YamlSyntax.MoreThanOneDocument(Span(events.Current)));
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

        // Null when the rest is unreadable: too deep.
        private YamlValue? ReadValue(int depth)
        {
            var current = events.Current!;
            if (current is NodeEvent node) RefuseExtras(node);
            switch (current)
            {
                case Scalar scalar:
                    var (hidden, codePoint, _) = HiddenCharacters.FindIn(scalar.Value);
                    if (hidden >= 0) diagnostics.Add(HiddenCharacter.Escaped(Span(current), codePoint, HiddenCharacters.Name(codePoint)!));
                    return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, Span(current));
                case AnchorAlias alias:
                    diagnostics.Add(YamlNotAllowed.Alias(Span(current), alias.Value.Value));
                    return new YamlUnread([], Span(current));
                case SequenceStart or MappingStart when depth >= maxDepth:
                    LoseTrack(BeyondLimit.YamlDepth(Span(current), maxDepth));
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
            while (Advance() is not SequenceEnd)
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
            while (Advance() is not MappingEnd)
            {
                var at = Span(events.Current!);
                var isMerge = events.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
                if (ReadValue(depth) is not { } key) return null;
                Advance();
                if (isMerge)
                {
                    LoseTrack(YamlNotAllowed.MergeKey(at));
                    if (events.Current is AnchorAlias) continue;
                }

                if (ReadValue(depth) is not { } value) return null;
                if (isMerge) continue;
                if (key is not YamlScalar name) LoseTrack(YamlNotAllowed.KeyIsNotText(at));
                else if (!seen.TryAdd(name.Text, at.Line)) diagnostics.Add(DuplicateField.Found(at, name.Text, seen[name.Text]));
                else entries.Add(new YamlEntry(name.Text, at, IsCutShort(at, name.Text, value) ? new YamlUnread([], value.Span) : value));
            }

            return new YamlMap(entries.DrainToImmutable(), span);
        }

        // Malformed input makes YamlDotNet's scanner fail in other ways too: "{ a: b: c }" with InvalidOperationException, "\UFFFFFFFF" with
        // ArgumentOutOfRangeException (16.3.0).
        private bool Next()
        {
            try
            {
                return events.MoveNext();
            }
            catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or OverflowException or FormatException)
            {
                var at = events.Current?.End ?? Mark.Empty;
                throw new YamlException(at, at, fault.Message, fault);
            }
        }

        // Within a list or a map something must follow, its end at least. On malformed input the parser may run dry there without a word, or give
        // no event: "- : |" and then "_*[a]: [^1]" at the margin (16.3.0).
        private ParsingEvent Advance()
        {
            if (Next() && events.Current is { } current) return current;
            var at = events.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "It ends within a list or a map.");
        }

        private void RefuseExtras(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) diagnostics.Add(YamlNotAllowed.Anchor(Span(node), node.Anchor.Value));
            if (node.Tag.IsEmpty) return;
            // As typed, "!!str": the parser has made an address of it.
            var typed = yaml.Text.AsSpan((int)Math.Clamp(node.Start.Index, 0, yaml.Text.Length));
            typed = typed[..(typed.IndexOfAny(" \t\n") is var end and >= 0 ? end : typed.Length)];
            diagnostics.Add(typed.StartsWith("!")
                ? YamlNotAllowed.Tag(Span(node) with { Length = typed.Length }, typed.ToString())
                : YamlNotAllowed.Tag(Span(node), node.Tag.Value));
        }

        // "title: #1 council" is an empty title and a comment, "title: The #1 council" ends at "The": surely not what was meant. People who mean a
        // comment put a space after the #.
        private bool IsCutShort(SourceSpan key, string name, YamlValue value)
        {
            if (value is not YamlScalar { Quoted: false } scalar || events.Current is not Scalar current) return false;
            var rest = yaml.Text.AsSpan((int)Math.Clamp(current.End.Index, 0, yaml.Text.Length));
            if (rest.IndexOf('\n') is var end and >= 0) rest = rest[..end];
            rest = rest.TrimStart(": \t");
            if (rest.Length < 2 || rest[0] != '#' || char.IsWhiteSpace(rest[1])) return false;
            diagnostics.Add(scalar.Text.Length == 0
                ? YamlSyntax.CommentedOut(key, name, rest.TrimEnd().ToString())
                : YamlSyntax.CutByComment(scalar.Span, name, scalar.Text, rest.TrimEnd().ToString()));
            return true;
        }

        private void LoseTrack(Diagnostic diagnostic)
        {
            IsWhole = false;
            diagnostics.Add(diagnostic);
        }

        private SourceSpan Span(ParsingEvent at) => yaml.Span(at.Start.Index, at.End.Index);
    }
}
