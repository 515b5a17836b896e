using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>The declaration of one type of page or record.</summary>
/// <param name="Kind">What it makes.</param>
/// <param name="Fields">All its fields, in the order in which templates and reference pages show them.</param>
public sealed record ContentSchema(ContentKind Kind, ImmutableArray<Field> Fields)
{
    /// <summary>The level-2 headings of the body, in order, that a page must or may have; empty where the body is free.</summary>
    public ImmutableArray<BodyHeading> Headings { get; init; } = [];
}

/// <summary>A heading that a body must or may have.</summary>
/// <param name="Text">As written.</param>
/// <param name="Required">True where a complete page has it.</param>
public sealed record BodyHeading(string Text, bool Required);
