using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sharewell.Model;

namespace Sharewell.Tests.Contributing.Projections;

/// <summary>As much of JSON Schema 2020-12 as the hub's schemas use, and a check that they use no more.</summary>
internal static class JsonSchemaCheck
{
    // Each word with what the meta-schema wants after it.
    private static readonly Dictionary<string, Func<JsonNode, bool>> Words = new(StringComparer.Ordinal)
    {
        ["$schema"] = IsText,
        ["$ref"] = IsText,
        ["title"] = IsText,
        ["description"] = IsText,
        ["type"] = node => IsText(node) || node is JsonArray { Count: > 0 },
        ["enum"] = node => node is JsonArray { Count: > 0 },
        ["const"] = _ => true,
        ["pattern"] = node => IsText(node) && new Regex(node.GetValue<string>()) is not null,
        ["minLength"] = IsCount,
        ["maxLength"] = IsCount,
        ["minItems"] = IsCount,
        ["maxItems"] = IsCount,
        ["minimum"] = IsNumber,
        ["maximum"] = IsNumber,
        ["required"] = node => node is JsonArray names && names.All(name => IsText(name!)) && names.Select(name => name!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count() == names.Count,
        ["properties"] = node => node is JsonObject,
        ["$defs"] = node => node is JsonObject,
        ["additionalProperties"] = node => node is JsonObject || node.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        ["propertyNames"] = node => node is JsonObject,
        ["items"] = node => node is JsonObject,
        ["anyOf"] = node => node is JsonArray { Count: > 0 },
        ["if"] = node => node is JsonObject,
        ["else"] = node => node is JsonObject,
    };

    /// <summary>What is not as the meta-schema wants it.</summary>
    public static IEnumerable<string> FaultsOfSchema(JsonObject schema)
    {
        foreach (var (word, node) in schema)
        {
            if (!Words.TryGetValue(word, out var fits) || !fits(node!)) yield return $"{schema.GetPath()}.{word}";
        }

        var inner = new[] { "properties", "$defs" }.SelectMany(word => schema[word]?.AsObject().Select(pair => pair.Value) ?? [])
            .Concat(new[] { "items", "additionalProperties", "propertyNames", "if", "else" }.Select(word => schema[word])).Concat(schema["anyOf"]?.AsArray() ?? []);
        foreach (var fault in inner.OfType<JsonObject>().SelectMany(FaultsOfSchema)) yield return fault;
        if (schema["$ref"] is { } reference && schema.Root["$defs"]?[reference.GetValue<string>()["#/$defs/".Length..]] is null) yield return $"{schema.GetPath()}: nothing at {reference}";
    }

    /// <summary>Why a value does not fit a schema.</summary>
    public static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at = "")
    {
        if (schema["$ref"] is { } reference) schema = schema.Root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
        if (schema["type"] is { } type && !(type is JsonArray many ? many.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()]).Any(name => IsOf(name, value))) yield return $"{at}: not of type {type}";
        if (schema["enum"] is JsonArray choices && !choices.Any(choice => JsonNode.DeepEquals(choice, value))) yield return $"{at}: not one of the choices";
        if (schema["const"] is { } only && !JsonNode.DeepEquals(only, value)) yield return $"{at}: not {only}";
        if (schema["anyOf"] is JsonArray ways && !ways.Any(way => !Faults(way!.AsObject(), value, at).Any())) yield return $"{at}: no way fits";
        if (value?.GetValueKind() == JsonValueKind.String)
        {
            var text = value.GetValue<string>();
            if (schema["pattern"] is { } pattern && !Regex.IsMatch(text, pattern.GetValue<string>(), RegexOptions.ECMAScript)) yield return $"{at}: \"{text}\" has not the shape {pattern}";
            if (schema["minLength"] is { } least && text.Length < least.GetValue<int>()) yield return $"{at}: too short";
            if (schema["maxLength"] is { } most && text.Length > most.GetValue<int>()) yield return $"{at}: too long";
        }

        if (value?.GetValueKind() == JsonValueKind.Number)
        {
            if (schema["minimum"] is { } low && value.GetValue<decimal>() < low.GetValue<decimal>()) yield return $"{at}: too small";
            if (schema["maximum"] is { } high && value.GetValue<decimal>() > high.GetValue<decimal>()) yield return $"{at}: too large";
        }

        if (value is JsonArray items)
        {
            if (schema["minItems"] is { } fewest && items.Count < fewest.GetValue<int>()) yield return $"{at}: too few";
            if (schema["maxItems"] is { } most && items.Count > most.GetValue<int>()) yield return $"{at}: too many";
            if (schema["items"] is JsonObject item)
            {
                foreach (var fault in items.SelectMany((one, index) => Faults(item, one, $"{at}[{index}]"))) yield return fault;
            }
        }

        if (value is JsonObject fields)
        {
            foreach (var fault in FaultsOfFields(schema, fields, at)) yield return fault;
        }

        if (schema["if"] is JsonObject condition && Faults(condition, value, at).Any() && schema["else"] is JsonObject otherwise)
        {
            foreach (var fault in Faults(otherwise, value, at)) yield return fault;
        }
    }

    /// <summary>A value as editors see it that read YAML 1.2 (its core schema, chapter 10.3).</summary>
    public static JsonNode? Json(YamlValue value) => value switch
    {
        YamlScalar { Quoted: false } scalar when scalar.Text is "" or "~" or "null" => null,
        YamlScalar { Quoted: false } scalar when scalar.Text is "true" or "false" => JsonValue.Create(scalar.Text == "true"),
        YamlScalar { Quoted: false } scalar when Regex.IsMatch(scalar.Text, @"^-?[0-9]+(\.[0-9]+)?$") => JsonValue.Create(decimal.Parse(scalar.Text, CultureInfo.InvariantCulture)),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        YamlList list => new JsonArray([.. list.Items.Select(Json)]),
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        _ => throw new InvalidOperationException("Content that could not be read."),
    };

    private static IEnumerable<string> FaultsOfFields(JsonObject schema, JsonObject fields, string at)
    {
        var dot = at.Length == 0 ? "" : at + ".";
        foreach (var name in schema["required"]?.AsArray().Select(name => name!.GetValue<string>()).Where(name => !fields.ContainsKey(name)) ?? []) yield return $"{dot}{name} is missing";
        foreach (var (name, value) in fields)
        {
            if (schema["propertyNames"] is JsonObject names && Faults(names, JsonValue.Create(name)).Any()) yield return $"{dot}{name} is no name";
            if (schema["properties"]?[name] is JsonObject known)
            {
                foreach (var fault in Faults(known, value, dot + name)) yield return fault;
            }
            else if (schema["additionalProperties"] is JsonObject other)
            {
                foreach (var fault in Faults(other, value, dot + name)) yield return fault;
            }
            else if (schema["additionalProperties"] is not null)
            {
                yield return $"{dot}{name} is not known";
            }
        }
    }

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) or ("array", JsonValueKind.Array) or ("object", JsonValueKind.Object) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.GetValue<decimal>() % 1 == 0,
        _ => false,
    };

    private static bool IsText(JsonNode node) => node.GetValueKind() == JsonValueKind.String;

    private static bool IsNumber(JsonNode node) => node.GetValueKind() == JsonValueKind.Number;

    private static bool IsCount(JsonNode node) => IsNumber(node) && node.GetValue<int>() >= 0;
}
