using System.Collections.Immutable;

namespace Sharewell.Diagnostics;

/// <summary>Collects the findings of a run. Stages on several threads add to it; whoever reads it gets one order.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly HashSet<Diagnostic> found = [];
    private ImmutableDictionary<string, Severity> severities = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>True once an error was added: nothing is published then.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding, at the weight that site.yml gives its rule; one that is there already, to the letter, is not added again.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            // A finding that was made lighter, as in a draft, is not made heavier again.
            if (severities.TryGetValue(diagnostic.Rule.Name, out var severity) && (diagnostic.Severity == diagnostic.Rule.Severity || severity < diagnostic.Severity))
            {
                diagnostic = diagnostic with { Severity = severity };
            }

            if (diagnostic.Severity == Severity.Off) return;
            found.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    /// <summary>Adds all findings of another bag, as <see cref="Add"/> does.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other.ToSortedArray()) Add(diagnostic);
    }

    /// <summary>
    /// Sets what rules weigh from here on, by name (<c>rules</c> of site.yml). Called before any page is read, since site.yml comes first.
    /// </summary>
    public void Weigh(ImmutableDictionary<string, Severity> byRule)
    {
        lock (gate) severities = byRule;
    }

    /// <summary>All findings so far by file, line, column, rule.</summary>
    public ImmutableArray<Diagnostic> ToSortedArray()
    {
        lock (gate) return [.. found.Order()];
    }
}
