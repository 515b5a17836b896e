using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Reads one value by the type that its field declares.</summary>
internal static partial class ValueReader
{
    // All are ours, and each can match a text in one way only: no need for the engine without backtracking, which takes long to set itself up.
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>The value, of the type that the field type names; null when it was faulty and has been reported.</summary>
    public static object? Read(FieldType type, string field, YamlValue value, ReadScope scope) => type switch
    {
        _ when value is YamlUnread => Unread(scope),
        IListType list => ReadList(list, field, value, scope),
        IGroupType group => ReadGroup(group, field, value, scope),
        IMapType map => ReadMap(map, field, value, scope),
        _ when value is not YamlScalar => Fault(scope, WrongShape.Value(value.Span, field, OnlyValue(value))),
        _ => ReadScalar(type, field, (YamlScalar)value, scope),
    };

    private static string? OnlyValue(YamlValue value) => value switch
    {
        YamlList { Items: [YamlScalar only] } => only.Text,
        YamlMap { Entries: [{ Value: YamlScalar only }] } => only.Text,
        _ => null,
    };

    private static object? ReadScalar(FieldType type, string field, YamlScalar scalar, ReadScope scope)
    {
        var text = scalar.Text.Trim();
        if (text == "TODO" || text.StartsWith("TODO ", StringComparison.Ordinal) || text.StartsWith("TODO:", StringComparison.Ordinal))
        {
            scope.ReportUnfinished(ToBeWritten.InField(scalar.Span, field));
            return null;
        }

        return type switch
        {
            TextType rule => ReadText(rule, field, text, scalar.Span, scope),
            PatternType rule => Matches(rule.Pattern, text) ? text : Fault(scope, BadFormat.Found(scalar.Span, field, text, rule.Wanted)),
            IdType => ContentIds.Fault(text) is { } fault ? Fault(scope, BadId.OfRecord(scalar.Span, text, fault, ContentIds.Suggest(text))) : text,
            DateType => DateForms.Firm(text) is { } date ? date : Fault(scope, BadDate.Firm(scalar.Span, field, text, DateForms.SuggestFirm(text)).Mended(scalar.Span, SafeForms.Firm(text))),
            ImpreciseDateType => ReadImprecise(field, text, scalar.Span, scope),
            MonthsType => ReadMonths(field, text, scalar.Span, scope),
            NumberType rule => ReadNumber(rule, field, text, scalar.Span, scope),
            FlagType => text switch
            {
                "true" => true,
                "false" => false,
                _ => Fault(scope, BadChoice.Found(scalar.Span, field, text, ["true", "false"]).Mended(scalar.Span, SafeForms.Choice(text, ["true", "false"]))),
            },
            IChoiceType choice => choice.Names.IndexOf(text) is var index and >= 0
                ? choice.Member(index)
                : Fault(scope, BadChoice.Found(scalar.Span, field, text, choice.Names).Mended(scalar.Span, SafeForms.Choice(text, choice.Names))),
            RefType rule => RefReader.Read(rule, field, text, scalar.Span, scope),
            FileType rule => ReadFile(rule, field, text, scalar.Span, scope),
            WebAddressType => IsWebAddress(text) ? text : Fault(scope, BadFormat.Found(scalar.Span, field, text, "a web address such as https://www.example.org/")),
            _ => throw new InvalidOperationException($"No way to read a {type.GetType().Name}."),
        };
    }

    private static object? ReadText(TextType rule, string field, string text, SourceSpan at, ReadScope scope)
    {
        if (text.Contains('\n')) return Fault(scope, TextLength.MoreThanOneLine(at, field));
        if (Markup().Match(text) is { Success: true } markup) scope.Report(TextLength.Markup(at, field, markup.Value));
        if (text.Length < rule.Min) return Fault(scope, TextLength.TooShort(at, field, text.Length, rule.Min, rule.Max));
        if (text.Length > rule.Max) return Fault(scope, TextLength.TooLong(at, field, text.Length, rule.Min, rule.Max));
        if (!rule.FinalStop && text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal)) scope.Report(TextLength.FinalStop(at, field, text));
        return text;
    }

    private static object? ReadImprecise(string field, string text, SourceSpan at, ReadScope scope)
    {
        if (ImpreciseDate.Parse(text) is { } date) return date;
        return Fault(scope, DateForms.TurnedRound(text) is { } right ? BadDate.Backwards(at, field, text, right) : BadDate.Imprecise(at, field, text, DateForms.SuggestImprecise(text)).Mended(at, SafeForms.Imprecise(text)));
    }

    private static object? ReadMonths(string field, string text, SourceSpan at, ReadScope scope)
    {
        foreach (var months in MonthsType.Allowed)
        {
            if (text == months.ToString(CultureInfo.InvariantCulture) + "m") return months;
        }

        return Fault(scope, BadDate.Months(at, field, text, MonthsType.Allowed));
    }

    private static object? ReadNumber(NumberType rule, string field, string text, SourceSpan at, ReadScope scope)
    {
        if (NumberForms.Plain(text) is not { } number) return Fault(scope, BadNumber.Form(at, field, text, NumberForms.Suggest(text)).Mended(at, SafeForms.Number(text)));
        if (rule.Whole && number != decimal.Truncate(number)) return Fault(scope, BadNumber.Whole(at, field, text));
        return number < rule.Min || number > rule.Max ? Fault(scope, BadNumber.Range(at, field, text, rule.Min, rule.Max)) : number;
    }

    private static object? ReadFile(FileType rule, string field, string text, SourceSpan at, ReadScope scope)
    {
        if (!text.StartsWith(rule.Folder + "/", StringComparison.Ordinal)) return Fault(scope, MissingFile.WrongFolder(at, field, text, rule.Folder));
        return scope.Files.Contains(text) ? text : Fault(scope, MissingFile.Found(at, text, rule.Folder, Nearest.To(text, scope.Files)));
    }

    private static object? ReadList(IListType list, string field, YamlValue value, ReadScope scope)
    {
        // One value stands for a list of one, which is how people write it.
        var given = (value is YamlList many ? many.Items : [value]).Where(item => item is not YamlScalar { IsNothing: true }).ToArray();
        var items = new List<object>(given.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in given)
        {
            if (item is YamlScalar scalar && !seen.Add(scalar.Text.Trim())) scope.Report(ListLength.Twice(item.Span, field, scalar.Text.Trim()));
            else if (Read(list.Item, field, item, scope) is { } read) items.Add(read);
        }

        if (given.Length > list.Max) scope.Report(ListLength.TooMany(value.Span, field, given.Length, list.Max));
        if (given.Length < list.Min) return Fault(scope, ListLength.TooFew(value.Span, field, given.Length, list.Min));
        return list.Collect(items);
    }

    private static object? ReadGroup(IGroupType group, string field, YamlValue value, ReadScope scope)
    {
        var known = scope.References.Count;
        FieldValues values;
        if (value is YamlScalar && group.Shorthand is { } shorthand)
        {
            // Messages name the field that was typed: "councils", not the "council" that the value stands for.
            values = new FieldValues(value.Span);
            if (Read(shorthand.Type, field, value, scope) is { } single) values.Set(shorthand, single, value.Span);
        }
        else if (value is YamlMap { Entries: [var pair] } && PairAsFields(group, pair) is { } wanted)
        {
            return Fault(scope, UnknownField.Pair(pair.KeySpan, group.Name, pair.Key, wanted));
        }
        else if (value is YamlMap fields)
        {
            values = FieldReader.Read(fields, group.Fields, scope.Within(group.Name));
        }
        else
        {
            return Fault(scope, WrongShape.Group(value.Span, field, [.. group.Fields.Select(inner => inner.Name)]));
        }

        if (group.Detail is { } detail && (value as YamlMap)?.Find(detail.Name)?.Value is YamlScalar typed)
        {
            for (var i = known; i < scope.References.Count; i++) scope.References[i] = scope.References[i] with { Detail = typed.Text.Trim() };
        }

        var complete = group.Fields.All(one => !one.Required || values.Has(one));
        return complete ? group.Build(values) : null;
    }

    // "guides/be-a-peer: Read this first." for "{ ref: guides/be-a-peer, note: "Read this first." }"; null for anything else.
    private static string? PairAsFields(IGroupType group, YamlEntry pair)
    {
        if (group is not { Shorthand: { } what, Detail: { } detail } || pair.Value is not YamlScalar { IsNothing: false } said) return null;
        var names = group.Fields.Select(field => field.Name).ToArray();
        if (names.Contains(pair.Key) || Nearest.To(pair.Key, names) is not null) return null;
        return $"{{ {what.Name}: {pair.Key}, {detail.Name}: \"{said.Text.Trim().Replace("\"", "\\\"", StringComparison.Ordinal)}\" }}";
    }

    private static object? ReadMap(IMapType type, string field, YamlValue value, ReadScope scope)
    {
        if (value is not YamlMap map) return Fault(scope, WrongShape.Group(value.Span, field, type.Keys.IsEmpty ? [type.KeyName] : type.Keys));
        var pairs = new List<KeyValuePair<string, object>>();
        foreach (var entry in map.Entries)
        {
            var key = entry.Key;
            if (!type.Keys.IsEmpty && !type.Keys.Contains(key))
            {
                scope.Report(BadChoice.Key(entry.KeySpan, field, key, type.KeyName, type.Keys));
                // Read as what was meant, so that its absence is not told wherever it would have counted.
                key = Nearest.To(key, type.Keys) is { } near && map.Find(near) is null && pairs.TrueForAll(pair => pair.Key != near) ? near : null;
            }

            if (key is not null && entry.Value is not YamlScalar { IsNothing: true } && Read(type.Item, key, entry.Value, scope) is { } read) pairs.Add(new(key, read));
        }

        return type.Collect(pairs);
    }

    private static bool Matches(string pattern, string text) =>
        Patterns.GetOrAdd(pattern, static key => new Regex(key, RegexOptions.CultureInvariant)).IsMatch(text);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 && !text.Any(char.IsWhiteSpace);

    private static object? Unread(ReadScope scope)
    {
        scope.NoteKnownFault();
        return null;
    }

    private static object? Fault(ReadScope scope, Diagnostic diagnostic)
    {
        scope.Report(diagnostic);
        return null;
    }

    // Matches "[a](b)", "**bold**", "<script"; not "under <5" nor "[sic]".
    [GeneratedRegex(@"\]\(|\*\*|<[A-Za-z/!?]")]
    private static partial Regex Markup();
}
