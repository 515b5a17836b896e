using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>Short ways to declare fields, so that a schema reads as a table.</summary>
internal static class Fields
{
    public static Field<string> Text(string name, int min, int max, string help, bool finalStop = true) =>
        new(name, new TextType(min, max, finalStop), help);

    public static Field<ImmutableArray<string>> Texts(string name, string help, int max = 50) =>
        new(name, new ListType<string>(new TextType(1, 300), 0, max), help);

    public static Field<T> Choice<T>(string name, string help)
        where T : struct, Enum => new(name, new EnumType<T>(), help);

    public static Field<DateOnly> Date(string name, string help) => new(name, new DateType(), help);

    public static Field<ImpreciseDate> Imprecise(string name, string help) => new(name, new ImpreciseDateType(), help);

    public static Field<TypedRef> Ref(string name, Relation relation, string help, params ContentKind[] targets) =>
        new(name, new RefType([.. targets], relation), help);

    public static Field<ImmutableArray<TypedRef>> Refs(string name, Relation relation, string help, params ContentKind[] targets) =>
        new(name, new ListType<TypedRef>(new RefType([.. targets], relation)), help);

    public static Field<ImmutableArray<TypedRef>> Refs(string name, Relation relation, int min, int max, string help, params ContentKind[] targets) =>
        new(name, new ListType<TypedRef>(new RefType([.. targets], relation), min, max), help);

    public static Field<ImmutableArray<T>> ListOf<T>(string name, FieldType<T> item, string help, int min = 0, int max = 200) =>
        new(name, new ListType<T>(item, min, max), help);

    public static Field<T> Group<T>(string name, GroupType<T> type, string help) => new(name, type, help);
}
