using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>A translation is of an original, and there is one a language.</summary>
internal static class TranslationCheck
{
    /// <summary>Checks all translations.</summary>
    public static void Check(List<Edge> edges, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<(ContentRef, Language), PageEntry>();
        foreach (var edge in edges.Where(edge => edge.Relation == Relation.TranslationOf))
        {
            if (edge is not { From: PageEntry translation, To: PageEntry original }) continue;
            var at = translation.References.First(reference => reference.Relation == Relation.TranslationOf).Span;
            if (!original.IsOriginal) diagnostics.Add(Translation.OfTranslation(at, original.ToString()));
            if (!seen.TryAdd((original.Ref, translation.Facts.Language), translation))
            {
                diagnostics.Add(Translation.Twice(at, seen[(original.Ref, translation.Facts.Language)].ToString()));
            }
        }
    }
}
