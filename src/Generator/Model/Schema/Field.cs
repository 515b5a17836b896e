namespace Sharewell.Model;

/// <summary>One field of the content model: declared once, read by validation, templates, schemas and the reference page.</summary>
/// <param name="Name">As typed: <c>superseded_by</c>.</param>
/// <param name="Type">What it may hold.</param>
/// <param name="Help">What to write, as one sentence to a writer.</param>
/// <param name="Required">True where a page without it is incomplete.</param>
public abstract record Field(string Name, FieldType Type, string Help, bool Required)
{
    /// <summary>The two are the same field when they have the same name: a type may require what another leaves open.</summary>
    public virtual bool Equals(Field? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>A field whose values are <typeparamref name="T"/>.</summary>
public sealed record Field<T>(string Name, FieldType<T> ValueType, string Help, bool Required = false) : Field(Name, ValueType, Help, Required)
{
    /// <summary>The same field where a page without it is incomplete.</summary>
    public Field<T> Needed() => this with { Required = true };

    /// <inheritdoc/>
    public bool Equals(Field<T>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
