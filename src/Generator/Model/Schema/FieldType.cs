using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>What a field may hold: data that is read by validation and by everything else that is projected from the content model.</summary>
public abstract record FieldType;

/// <summary>A field type whose values are <typeparamref name="T"/> once read.</summary>
public abstract record FieldType<T> : FieldType;

/// <summary>Text on one line.</summary>
/// <param name="Min">Least number of characters, white space at the ends not counted.</param>
/// <param name="Max">Most.</param>
/// <param name="FinalStop">False where it may not end in a full stop.</param>
public sealed record TextType(int Min, int Max, bool FinalStop = true) : FieldType<string>;

/// <summary>Text of one shape.</summary>
/// <param name="Pattern">A regular expression for the whole text, in the dialect that JSON Schema shares with .NET (ECMA-262, ASCII classes).</param>
/// <param name="Wanted">The shape in words with an example: <c>an edition such as 2026.1</c>.</param>
public sealed record PatternType(string Pattern, string Wanted) : FieldType<string>;

/// <summary>An id: see <see cref="ContentIds"/>.</summary>
public sealed record IdType : FieldType<string>;

/// <summary>A firm date such as 2026-11-22.</summary>
public sealed record DateType : FieldType<DateOnly>;

/// <summary>A date of the past, as firm as its source.</summary>
public sealed record ImpreciseDateType : FieldType<ImpreciseDate>;

/// <summary>A span of months: <c>6m</c>, <c>12m</c> or <c>24m</c>.</summary>
public sealed record MonthsType : FieldType<int>
{
    /// <summary>The spans that may be typed.</summary>
    public static ImmutableArray<int> Allowed { get; } = [6, 12, 24];
}

/// <summary>A plain number: digits, at most one decimal point, no thousands separators.</summary>
/// <param name="Whole">True where it may have no fraction.</param>
/// <param name="Min">Least.</param>
/// <param name="Max">Most.</param>
public sealed record NumberType(bool Whole, decimal Min, decimal Max) : FieldType<decimal>;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagType : FieldType<bool>;

/// <summary>One of a fixed list of names.</summary>
public abstract record ChoiceType<T> : FieldType<T>, IChoiceType
    where T : notnull
{
    /// <inheritdoc/>
    public abstract ImmutableArray<string> Names { get; }

    /// <inheritdoc/>
    public abstract object Member(int index);
}

/// <summary>One of a fixed list of names, its value type left open.</summary>
public interface IChoiceType
{
    /// <summary>What may be typed.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>What the name at an index stands for.</summary>
    object Member(int index);
}

/// <summary>One member of an enumeration.</summary>
public sealed record EnumType<T> : ChoiceType<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Names => Choice<T>.Names;

    /// <inheritdoc/>
    public override object Member(int index) => Choice<T>.Find(Names[index])!.Value;
}

/// <summary>The name of another thing. Read as a bare id where one kind is meant, as <c>folder/id</c> where several are.</summary>
/// <param name="Targets">The kinds that may be named.</param>
/// <param name="Relation">What naming it means.</param>
/// <param name="Parts">True where <c>#part</c> may follow.</param>
/// <param name="BuiltIn">Ids that need no record, such as <c>own-account</c>.</param>
public sealed record RefType(ImmutableArray<ContentKind> Targets, Relation Relation, bool Parts = false, string? BuiltIn = null) : FieldType<TypedRef>
{
    /// <summary>True where a bare id is typed.</summary>
    public bool Bare => Targets.Length == 1;
}

/// <summary>A ref as read.</summary>
/// <param name="Target">The thing named; a built-in id too is given as one of its kind.</param>
/// <param name="Part">After <c>#</c>; null for the whole.</param>
public readonly record struct TypedRef(ContentRef Target, string? Part);

/// <summary>A file of <c>images/</c> or <c>files/</c>, by its path in the input folder.</summary>
/// <param name="Folder">The folder it must lie in.</param>
public sealed record FileType(string Folder) : FieldType<string>;

/// <summary>An address on the web: <c>https:</c> or <c>http:</c>.</summary>
public sealed record WebAddressType : FieldType<string>;

/// <summary>A list; a single value stands for a list of one.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="Min">Fewest items when the field is there.</param>
/// <param name="Max">Most.</param>
public sealed record ListType<T>(FieldType<T> Item, int Min = 0, int Max = 1000) : FieldType<ImmutableArray<T>>, IListType
{
    FieldType IListType.Item => Item;

    /// <inheritdoc/>
    public object Collect(IEnumerable<object> items) => items.Cast<T>().ToImmutableArray();
}

/// <summary>A list, its item type left open.</summary>
public interface IListType
{
    /// <summary>What each item is.</summary>
    FieldType Item { get; }

    /// <summary>Fewest items when the field is there.</summary>
    int Min { get; }

    /// <summary>Most.</summary>
    int Max { get; }

    /// <summary>The items as an immutable array of their type.</summary>
    object Collect(IEnumerable<object> items);
}

/// <summary>A map with named fields.</summary>
/// <param name="Name">What one is called in messages: <c>measure</c>.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Build">Makes the value. Missing fields give their fallbacks.</param>
/// <param name="Shorthand">The field that a bare value stands for, so that <c>kent</c> is <c>{council: kent}</c>; null where there is none.</param>
/// <param name="Detail">The field whose text goes with the ref in this group as its detail, such as the role; null where there is none.</param>
public sealed record GroupType<T>(string Name, ImmutableArray<Field> Fields, Func<FieldValues, T> Build, Field? Shorthand = null, Field? Detail = null)
    : FieldType<T>, IGroupType
{
    object IGroupType.Build(FieldValues values) => Build(values)!;
}

/// <summary>A map with named fields, its value type left open.</summary>
public interface IGroupType
{
    /// <summary>What one is called in messages.</summary>
    string Name { get; }

    /// <summary>Its fields.</summary>
    ImmutableArray<Field> Fields { get; }

    /// <summary>The field that a bare value stands for; null where there is none.</summary>
    Field? Shorthand { get; }

    /// <summary>The field whose text goes with the ref in this group as its detail; null where there is none.</summary>
    Field? Detail { get; }

    /// <summary>Makes the value.</summary>
    object Build(FieldValues values);
}

/// <summary>A map whose keys are names of the writer's or of the program's choice.</summary>
/// <param name="Item">What each value is.</param>
/// <param name="Keys">The keys that may be typed; empty where any may.</param>
/// <param name="KeyName">What a key is called in messages: <c>rule</c>.</param>
public sealed record MapType<T>(FieldType<T> Item, ImmutableArray<string> Keys, string KeyName) : FieldType<ImmutableDictionary<string, T>>, IMapType
{
    FieldType IMapType.Item => Item;

    /// <inheritdoc/>
    public object Collect(IEnumerable<KeyValuePair<string, object>> pairs) =>
        pairs.ToImmutableDictionary(pair => pair.Key, pair => (T)pair.Value, StringComparer.Ordinal);
}

/// <summary>A map with free keys, its item type left open.</summary>
public interface IMapType
{
    /// <summary>What each value is.</summary>
    FieldType Item { get; }

    /// <summary>The keys that may be typed; empty where any may.</summary>
    ImmutableArray<string> Keys { get; }

    /// <summary>What a key is called in messages.</summary>
    string KeyName { get; }

    /// <summary>The pairs as an immutable dictionary.</summary>
    object Collect(IEnumerable<KeyValuePair<string, object>> pairs);
}
