using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Reads a set of fields by its declaration: unknown, missing and faulty ones are reported, all at once.</summary>
internal static partial class FieldReader
{
    /// <summary>Reads the fields of a map.</summary>
    public static FieldValues Read(YamlMap map, ImmutableArray<Field> fields, ReadScope scope)
    {
        var values = new FieldValues(map.Span);
        foreach (var entry in map.Entries)
        {
            if (Find(entry, map, fields, values, scope) is not { } field || entry.Value is YamlScalar { IsNothing: true }) continue;
            var faults = scope.Faults;
            // An empty list says no more than no list. Of the others that may not be empty, their type tells.
            if (field is { Required: true, Type: IListType { Min: 0 } } && IsEmpty(entry.Value)) scope.ReportUnfinished(ListLength.TooFew(entry.Value.Span, field.Name, 0, 1));
            if (ValueReader.Read(field.Type, field.Name, entry.Value, scope) is { } value) values.Set(field, value, entry.Value.Span);
            if (scope.Faults > faults) values.Faulty.Add(field.Name);
            if (entry.Value is YamlUnread unread) values.Faulty.UnionWith(unread.Names);
        }

        if (!scope.IsWhole) values.Faulty.UnionWith(fields.Where(field => !values.Has(field)).Select(field => field.Name));
        foreach (var field in fields.Where(field => field.Required && values.IsAbsent(field)))
        {
            scope.ReportUnfinished(MissingField.Found(map.Find(field.Name)?.KeySpan ?? map.Span, field.Name, scope.Owner, field.Help));
        }

        return values;
    }

    private static bool IsEmpty(YamlValue value) => value is YamlList list && list.Items.All(item => item is YamlScalar { IsNothing: true });

    // A slip in a name is told, and what stands there is read all the same: it hides no fault of the value, and the field is not called missing.
    private static Field? Find(YamlEntry entry, YamlMap map, ImmutableArray<Field> fields, FieldValues values, ReadScope scope)
    {
        if (fields.FirstOrDefault(field => field.Name == entry.Key) is { } found) return found;
        if (entry.Value is YamlScalar { IsNothing: true } && !FieldName().IsMatch(entry.Key))
        {
            scope.Report(UnknownField.AfterComma(entry.KeySpan, entry.Key));
            return null;
        }

        // "title A visit: what for" is a field of that name to YAML.
        var first = entry.Key.Split(' ')[0];
        if (first.Length < entry.Key.Length && fields.Any(field => field.Name == first))
        {
            scope.Report(UnknownField.NoColon(entry.KeySpan with { Length = first.Length }, first));
            values.Faulty.Add(first);
            return null;
        }

        var names = fields.Select(field => field.Name).ToImmutableArray();
        scope.Report(UnknownField.Found(entry.KeySpan, entry.Key, scope.Owner, names).Mended(entry.KeySpan, entry.KeySpan.Length == entry.Key.Length && SafeForms.Name(entry.Key, names) is { } meant && map.Find(meant) is null ? meant : null));
        return Nearest.To(entry.Key, names) is { } near && map.Find(near) is null ? fields.FirstOrDefault(field => field.Name == near && values.IsAbsent(field)) : null;
    }

    // Matches "translation_of" and "Title"; not "000" nor "women and children", which are what follows a comma in { value: 8,000 }.
    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex FieldName();
}
