using System.Collections.Frozen;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Holds one answer against the declaration of its field, before it is written down.</summary>
public static class AnswerCheck
{
    /// <summary>What is wrong with a value, in a sentence or two; null when it is right. Whether what it names is there is not looked at.</summary>
    public static string? Fault(Field field, string text)
    {
        var diagnostics = new DiagnosticBag();
        var at = new SourceSpan(new ContentPath(""), 1, 1, 0);
        ValueReader.Read(field.Type, field.Name, new YamlScalar(text, Quoted: true, at), new ReadScope("page", FrozenSet<string>.Empty, diagnostics));
        return diagnostics.ToSortedArray() is [var first, ..] ? $"{first.Message} {first.Help}".Trim() : null;
    }
}
