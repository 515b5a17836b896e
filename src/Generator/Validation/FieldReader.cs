using System.Collections.Immutable;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Reads a set of fields by its declaration: unknown, missing and faulty ones are reported, all at once.</summary>
internal static class FieldReader
{
    /// <summary>Reads the fields of a map.</summary>
    public static FieldValues Read(YamlMap map, ImmutableArray<Field> fields, ReadScope scope)
    {
        var values = new FieldValues(map.Span);
        foreach (var entry in map.Entries)
        {
            var field = fields.FirstOrDefault(field => field.Name == entry.Key);
            if (field is null)
            {
                scope.Report(UnknownField.Found(entry.KeySpan, entry.Key, scope.Owner, [.. fields.Select(known => known.Name)]));
                continue;
            }

            if (entry.Value is YamlScalar { IsNothing: true }) continue;
            if (field is { Required: true, Type: IListType } && entry.Value is YamlList list && list.Items.All(item => item is YamlScalar { IsNothing: true }))
            {
                // An empty list says no more than no list.
                scope.ReportUnfinished(ListLength.TooFew(entry.Value.Span, field.Name, 1));
                values.Faulty.Add(field.Name);
                continue;
            }

            if (ValueReader.Read(field.Type, field.Name, entry.Value, scope) is { } value) values.Set(field, value, entry.Value.Span);
            else values.Faulty.Add(field.Name);
        }

        if (scope.IsWhole)
        {
            foreach (var field in fields.Where(field => field.Required && !values.Has(field) && !values.Faulty.Contains(field.Name)))
            {
                scope.ReportUnfinished(MissingField.Found(map.Find(field.Name)?.KeySpan ?? map.Span, field.Name, scope.Owner, field.Help));
            }
        }

        return values;
    }
}
