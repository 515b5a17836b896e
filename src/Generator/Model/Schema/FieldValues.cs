using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>The fields of one page or record as read. A field that was missing or faulty is not there: its fallback is given.</summary>
/// <param name="span">Where the whole stands.</param>
public sealed class FieldValues(SourceSpan span)
{
    private readonly Dictionary<string, (object Value, SourceSpan Span)> values = new(StringComparer.Ordinal);

    /// <summary>Where the whole stands: the first line of the front matter or of the record.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Fields in which a fault was reported, whether or not a value could be read: they are not missing.</summary>
    public HashSet<string> Faulty { get; } = new(StringComparer.Ordinal);

    /// <summary>Keeps a value.</summary>
    public void Set(Field field, object value, SourceSpan at) => values[field.Name] = (value, at);

    /// <summary>True when a readable value was typed.</summary>
    public bool Has(Field field) => values.ContainsKey(field.Name);

    /// <summary>True when nothing was typed, and nothing that could not be read may have been it.</summary>
    public bool IsAbsent(Field field) => !Has(field) && !Faulty.Contains(field.Name);

    /// <summary>Where the value stands; where the whole stands when there is none.</summary>
    public SourceSpan SpanOf(Field field) => values.TryGetValue(field.Name, out var found) ? found.Span : Span;

    /// <summary>The value; <c>default</c> when there is none, which for a number is 0 and for a choice its first member.</summary>
    public T? Get<T>(Field<T> field) => values.TryGetValue(field.Name, out var found) ? (T)found.Value : default;

    /// <summary>The text; empty when there is none.</summary>
    public string Text(Field<string> field) => Get(field) ?? "";

    /// <summary>The value; null when there is none.</summary>
    public T? Maybe<T>(Field<T> field)
        where T : struct => values.TryGetValue(field.Name, out var found) ? (T)found.Value : null;

    /// <summary>The items; empty when there are none.</summary>
    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) =>
        values.TryGetValue(field.Name, out var found) ? (ImmutableArray<T>)found.Value : [];

    /// <summary>The pairs; empty when there are none.</summary>
    public ImmutableDictionary<string, T> Map<T>(Field<ImmutableDictionary<string, T>> field) =>
        Get(field) ?? ImmutableDictionary<string, T>.Empty;
}
