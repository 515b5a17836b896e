using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>What reading the fields of one page, record or settings file needs to know, and what it finds beside the values.</summary>
/// <param name="owner">What it is called in messages: <c>case study</c>.</param>
/// <param name="files">Paths of the pictures and files that fields may name.</param>
/// <param name="diagnostics">Where faults go.</param>
internal sealed class ReadScope(string owner, FrozenSet<string> files, DiagnosticBag diagnostics)
{
    private StrongBox<int> faults = new();

    /// <summary>What it is called in messages: <c>case study</c>, <c>measure</c>.</summary>
    public string Owner { get; } = owner;

    /// <summary>Paths of the pictures and files that fields may name.</summary>
    public FrozenSet<string> Files { get; } = files;

    /// <summary>True for a draft: what is still missing is a warning there.</summary>
    public bool IsDraft { get; init; }

    /// <summary>False when fields may be missing because they could not be read.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What the fields name.</summary>
    public List<Reference> References { get; private init; } = [];

    /// <summary>How many faults were met so far, those included that were reported when the file was parsed.</summary>
    public int Faults => faults.Value;

    /// <summary>The same scope under another name for messages: a set of fields inside this one.</summary>
    public ReadScope Within(string owner) => new(owner, Files, diagnostics) { IsDraft = IsDraft, References = References, faults = faults };

    /// <summary>Reports a fault.</summary>
    public void Report(Diagnostic diagnostic)
    {
        faults.Value++;
        diagnostics.Add(diagnostic);
    }

    /// <summary>Reports something that is still to be done: in a draft a warning.</summary>
    public void ReportUnfinished(Diagnostic diagnostic) =>
        Report(IsDraft && diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic);

    /// <summary>Notes a fault that was reported before.</summary>
    public void NoteKnownFault() => faults.Value++;
}
