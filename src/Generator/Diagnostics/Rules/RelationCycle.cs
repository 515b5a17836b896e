namespace Sharewell.Diagnostics.Rules;

/// <summary>Wider, earlier and upper things do not go round in a circle.</summary>
public static class RelationCycle
{
    public static Rule Rule { get; } = new("relation-cycle", Severity.Error, "Parents, prerequisites, wider terms and successors do not go round in a circle.");

    public static Diagnostic Found(SourceSpan at, string field, IEnumerable<string> circle) =>
        Rule.Found(at, $"\"{field}\" goes round in a circle: {string.Join(" > ", circle)}.", "Break the circle: remove one of these.");
}
