using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>One thing naming another, as typed and not yet looked up.</summary>
/// <param name="Relation">How.</param>
/// <param name="Target">The thing named. It may not exist: linking finds out.</param>
/// <param name="Part">The part of the target's page after <c>#</c>; null for the whole.</param>
/// <param name="Detail">The role typed beside it, such as <c>mentor</c>, or where in a source; null where there is none.</param>
/// <param name="Span">Where it is typed.</param>
/// <param name="Field">The field it is typed in, for messages.</param>
public sealed record Reference(Relation Relation, ContentRef Target, string? Part, string? Detail, SourceSpan Span, string Field);

/// <summary>One thing naming another, both found.</summary>
/// <param name="From">The thing on whose page it is typed.</param>
/// <param name="Relation">How.</param>
/// <param name="To">The thing named.</param>
/// <param name="Detail">The role typed beside it, such as <c>mentor</c>, or where in a source; null where there is none.</param>
public sealed record Edge(Entry From, Relation Relation, Entry To, string? Detail);
