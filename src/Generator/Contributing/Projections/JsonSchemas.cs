using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>
/// The declaration of the content model as JSON Schema 2020-12, for editors that complete and check YAML while it is typed. A schema sees one file:
/// it knows no ids of other files, no folder defaults and no rules between fields.
/// </summary>
public static class JsonSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // A point in the past, as firm as it is known, or two with a slash between.
    private const string Point = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?\\??";

    private const string Id = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All schemas by name of file, in ordinal order: <c>case-study.schema.json</c>, <c>themes.schema.json</c>, <c>site.schema.json</c>.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } = Make();

    /// <summary>The name of a kind's schema: of a page that of one, of a vocabulary or records that of the file.</summary>
    public static string NameOf(ContentKind kind) =>
        $"{(ContentKinds.Written.Contains(kind) ? kind.Singular().Replace(' ', '-') : kind.Folder())}.schema.json";

    private static ImmutableSortedDictionary<string, string> Make()
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<ContentKind>()) all[NameOf(kind)] = Print(ContentKinds.Written.Contains(kind) ? Page(kind) : Records(kind));
        all["site.schema.json"] = Print(Head("site.yml: the settings of the hub", Fields(SiteSchema.All, isPage: false)));
        return all.ToImmutable();
    }

    private static string Print(JsonObject schema) => schema.ToJsonString(Layout) + "\n";

    private static JsonObject Head(string title, JsonObject rest)
    {
        var schema = new JsonObject { ["$schema"] = Dialect, ["title"] = title };
        foreach (var (name, value) in rest.ToList())
        {
            rest.Remove(name);
            schema[name] = value;
        }

        return schema;
    }

    // What a draft lacks is still to be written; a page that is shown is whole.
    private static JsonObject Page(ContentKind kind)
    {
        var fields = Fields(Schemas.Of(kind).Fields, isPage: true);
        var required = fields["required"];
        fields.Remove("required");
        fields["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [CommonFields.Status.Name] = new JsonObject { ["const"] = PageStatus.Draft.Name() } },
            ["required"] = new JsonArray(CommonFields.Status.Name),
        };
        fields["else"] = new JsonObject { ["required"] = required };
        fields["$defs"] = new JsonObject
        {
            ["todo"] = new JsonObject { ["description"] = "Still to be written: for drafts only.", ["type"] = "string", ["pattern"] = "^TODO(?:$|[ :])" },
        };
        return Head($"The fields of {Diagnostics.Words.A(kind.Singular())}", fields);
    }

    private static JsonObject Records(ContentKind kind) => Head(
        $"{kind.Folder()}.yml: the {kind.Plural()} of the hub", new JsonObject { ["type"] = "array", ["items"] = Fields(Schemas.Of(kind).Fields, isPage: false) });

    private static JsonObject Fields(IEnumerable<Field> fields, bool isPage)
    {
        var properties = new JsonObject();
        var all = fields.ToList();
        foreach (var field in all)
        {
            // "key:" with nothing after it is the same as no key.
            var ways = new JsonArray(Of(field.Type, isPage), new JsonObject { ["type"] = "null" });
            properties[field.Name] = new JsonObject { ["description"] = field.Help, ["anyOf"] = ways };
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (all.Exists(field => field.Required)) schema["required"] = new JsonArray([.. all.Where(field => field.Required).Select(field => JsonValue.Create(field.Name))]);
        return schema;
    }

    private static JsonObject Of(FieldType type, bool isPage) => type switch
    {
        IListType list => AnyOf(Of(list.Item, isPage), List(list, isPage)),
        IGroupType { Shorthand: { } shorthand } group => AnyOf(Of(shorthand.Type, isPage), Fields(group.Fields, isPage)),
        IGroupType group => Fields(group.Fields, isPage),
        IMapType map => Map(map, isPage),
        _ when isPage => AnyOf(Scalar(type), new JsonObject { ["$ref"] = "#/$defs/todo" }),
        _ => Scalar(type),
    };

    private static JsonObject AnyOf(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject List(IListType list, bool isPage)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item, isPage) };
        if (list.Min > 0) schema["minItems"] = list.Min;
        schema["maxItems"] = list.Max;
        return schema;
    }

    private static JsonObject Map(IMapType map, bool isPage)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(map.Item, isPage) };
        if (!map.Keys.IsEmpty) schema["propertyNames"] = new JsonObject { ["enum"] = Names(map.Keys) };
        return schema;
    }

    // YAML takes 2020 and 2026.1 for numbers, which the hub does not: such texts may be either.
    private static JsonObject Scalar(FieldType type) => type switch
    {
        TextType text => Text(text),
        PatternType pattern => Shaped(pattern.Pattern),
        IdType => Shaped($"^{Id}$", Model.ContentIds.MaxLength),
        DateType => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        ImpreciseDateType => Shaped($"^{Point}(?:/(?:{Point}|[0-9]{{2}}))?$"),
        MonthsType => new JsonObject { ["enum"] = Names(MonthsType.Allowed.Select(months => $"{months}m")) },
        NumberType number => Number(number),
        FlagType => new JsonObject { ["enum"] = new JsonArray(true, false) },
        IChoiceType choice => new JsonObject { ["enum"] = Names(choice.Names) },
        RefType target => Shaped(RefPattern(target)),
        FileType file => Shaped($"^{file.Folder}/.+$"),
        WebAddressType => Shaped("^https?://[^ ]+$"),
        _ => throw new InvalidOperationException($"No schema for a {type.GetType().Name}."),
    };

    private static JsonObject Text(TextType text)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number"), ["minLength"] = text.Min, ["maxLength"] = text.Max };
        if (!text.FinalStop) schema["pattern"] = "(?:[^. ]|\\.\\.\\.) *$";
        return schema;
    }

    private static JsonObject Shaped(string pattern, int? most = null)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = pattern };
        if (most is { } max) schema["maxLength"] = max;
        return schema;
    }

    private static JsonObject Number(NumberType number) => new()
    {
        ["type"] = new JsonArray(number.Whole ? "integer" : "number", "string"),
        ["minimum"] = number.Min,
        ["maximum"] = number.Max,
        ["pattern"] = number.Whole ? "^[0-9]+$" : "^[0-9]+(?:\\.[0-9]+)?$",
    };

    private static string RefPattern(RefType target)
    {
        var part = target.Parts ? "(?:#.+)?" : "";
        if (target.Bare) return target.Targets[0] == ContentKind.ToolkitSection ? $"^{Id}/{Id}{part}$" : $"^{Id}{part}$";
        var folders = target.Targets.Select(kind => kind == ContentKind.ToolkitSection ? $"toolkit/{Id}" : kind.Folder()).Distinct(StringComparer.Ordinal);
        return $"^(?:{string.Join('|', folders)})/{Id}{part}$";
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
