using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Parents, prerequisites, wider terms and successors do not go round in a circle.</summary>
internal static class CycleCheck
{
    private static readonly Relation[] Acyclic =
        [Relation.Parent, Relation.Prerequisite, Relation.Broader, Relation.ReplacedBy, Relation.SupersededBy, Relation.Replaces];

    /// <summary>Reports each circle once, at the entry that comes first by name.</summary>
    public static void Check(List<Edge> edges, DiagnosticBag diagnostics)
    {
        foreach (var relation in Acyclic)
        {
            var next = edges.Where(edge => edge.Relation == relation).ToLookup(edge => edge.From.Ref, edge => edge.To);
            var done = new HashSet<ContentRef>();
            foreach (var start in next.Select(group => group.Key).Order())
            {
                if (done.Contains(start) || FindCircle(start, next, done) is not { } circle) continue;
                var from = edges.First(edge => edge.Relation == relation && edge.From.Ref == circle[0]).From;
                // One entry may name several, of which only one leads round.
                var references = from.References.Where(reference => reference.Relation == relation).ToArray();
                var reference = references.FirstOrDefault(reference => reference.Target == circle[1]) ?? references[0];
                diagnostics.Add(RelationCycle.Found(reference.Span, reference.Field, circle.Select(name => name.Id)));
            }
        }
    }

    // Depth first without recursion, since a chain may be as long as the hub is large. Null when no circle is reached from the start.
    private static List<ContentRef>? FindCircle(ContentRef start, ILookup<ContentRef, Entry> next, HashSet<ContentRef> done)
    {
        var path = new List<ContentRef> { start };
        var onPath = new HashSet<ContentRef> { start };
        var pending = new Stack<IEnumerator<Entry>>();
        pending.Push(next[start].GetEnumerator());
        List<ContentRef>? circle = null;
        while (pending.Count > 0)
        {
            if (!pending.Peek().MoveNext())
            {
                pending.Pop();
                done.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var name = pending.Peek().Current.Ref;
            if (onPath.Contains(name))
            {
                circle ??= [.. path.SkipWhile(step => step != name), name];
            }
            else if (!done.Contains(name))
            {
                path.Add(name);
                onPath.Add(name);
                pending.Push(next[name].GetEnumerator());
            }
        }

        return circle;
    }
}
