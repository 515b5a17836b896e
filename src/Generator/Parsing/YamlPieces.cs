using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;
using YamlDotNet.Core;

namespace Sharewell.Parsing;

/// <summary>
/// Reads YAML that is not well-formed field by field, or entry by entry, so that one slip hides no other and costs no more than the field that it
/// stands in.
/// </summary>
internal static class YamlPieces
{
    /// <summary>Reads what can be read; every piece that cannot is reported.</summary>
    /// <param name="yaml">The whole.</param>
    /// <param name="fault">Why the whole could not be read.</param>
    /// <param name="maxDepth">How many lists and maps may lie in each other.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>
    /// A list when the first piece is an item of one, else a map. A piece that could not be read stands in it as <see cref="YamlUnread"/>; false
    /// beside it when one had no name to stand under.
    /// </returns>
    public static (YamlValue Value, bool IsWhole) Read(YamlText yaml, YamlException fault, int maxDepth, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var (value, isWhole) = Read(yaml, maxDepth, found);
        var told = found.ToSortedArray();
        // Pieces that are well-formed one by one may not be so together: nothing is unreadable and untold of.
        if (!told.Any(diagnostic => diagnostic.Severity == Severity.Error)) diagnostics.Add(YamlFault.Explain(yaml, fault));
        foreach (var diagnostic in told) diagnostics.Add(diagnostic);
        return (value, isWhole);
    }

    private static (YamlValue Value, bool IsWhole) Read(YamlText yaml, int maxDepth, DiagnosticBag diagnostics)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var items = new List<YamlValue>();
        bool? isList = null;
        var isWhole = true;
        foreach (var piece in Split(yaml))
        {
            var isItem = IsItem(piece.Text);
            isList ??= isItem;
            if (isItem != isList)
            {
                diagnostics.Add(YamlSyntax.Indentation(YamlFault.FirstLine(piece)));
                // A line of an entry that lost its indentation: its fields are the entry's.
                if (items is [.., YamlMap last]) items[^1] = WithAstray(last, piece, maxDepth);
                continue;
            }

            var (value, whole) = ReadPiece(piece, maxDepth, diagnostics);
            isWhole &= whole;
            switch (value)
            {
                case YamlMap map when !isItem:
                    foreach (var entry in map.Entries) Add(entries, lines, entry, diagnostics);
                    break;
                case YamlList list:
                    items.AddRange(list.Items);
                    break;
                case YamlUnread unread when isItem:
                    items.Add(unread);
                    break;
                case YamlUnread unread when YamlFault.Name(piece) is { } name:
                    Add(entries, lines, new YamlEntry(name, YamlFault.FirstLine(piece) with { Length = name.Length }, unread), diagnostics);
                    break;
                case not null:
                    isWhole = false;
                    break;
            }
        }

        var span = new SourceSpan(yaml.Path, yaml.FirstLine, 1, 0);
        return (isList == true ? new YamlList([.. items], span) : new YamlMap([.. entries], span), isWhole);
    }

    // What else is wrong with these lines may follow from their indentation, and so is not told.
    private static YamlMap WithAstray(YamlMap map, YamlText piece, int maxDepth)
    {
        IEnumerable<YamlEntry> astray = ReadPiece(piece, maxDepth, new DiagnosticBag()).Value switch
        {
            YamlMap fields => fields.Entries,
            YamlUnread unread => unread.Names.Append(YamlFault.Name(piece) ?? "").Select(name => new YamlEntry(name, unread.Span, unread)),
            _ => [],
        };
        return map with { Entries = [.. map.Entries, .. astray.Where(entry => entry.Key.Length > 0 && map.Find(entry.Key) is null)] };
    }

    private static (YamlValue? Value, bool IsWhole) ReadPiece(YamlText piece, int maxDepth, DiagnosticBag diagnostics)
    {
        try
        {
            var (value, isWhole) = GuardedYaml.ReadWhole(piece, maxDepth, diagnostics);
            if (value is null or YamlMap or YamlList) return (value, isWhole);
            diagnostics.Add(YamlFault.NotAField(piece, value.Span));
        }
        catch (YamlException fault)
        {
            diagnostics.Add(YamlFault.Explain(piece, fault));
        }

        return (new YamlUnread(YamlFault.Names(piece), YamlFault.FirstLine(piece)), true);
    }

    private static void Add(List<YamlEntry> entries, Dictionary<string, int> lines, YamlEntry entry, DiagnosticBag diagnostics)
    {
        if (lines.TryAdd(entry.Key, entry.KeySpan.Line)) entries.Add(entry);
        else diagnostics.Add(DuplicateField.Found(entry.KeySpan, entry.Key, lines[entry.Key]));
    }

    // A piece begins at each line that is neither indented, nor empty, nor a comment, nor the closing bracket of a list over several lines.
    private static IEnumerable<YamlText> Split(YamlText yaml)
    {
        var lines = yaml.Text.Split('\n');
        var start = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && (lines[i].Length == 0 || lines[i][0] is ' ' or '\t' or '#' or ']' or '}')) continue;
            // "key:" with its list at the same indentation, as YAML allows, is one piece.
            if (i < lines.Length && IsItem(lines[i]) && YamlFault.HasNoValue(lines[start])) continue;
            var text = string.Join('\n', lines[start..i]);
            if (text.Trim().Length > 0) yield return new YamlText(yaml.Path, text + "\n", yaml.FirstLine + start);
            start = i;
        }
    }

    private static bool IsItem(string text) => text.StartsWith('-') && (text.Length == 1 || text[1] is ' ' or '\n');
}
