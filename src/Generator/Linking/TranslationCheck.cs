using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>A translation is of an original, and there is one a language.</summary>
internal static class TranslationCheck
{
    /// <summary>Checks all translations. One into the hub's own language has been reported, and is none.</summary>
    public static void Check(List<Edge> edges, Language own, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<(ContentRef, Language), PageEntry>();
        foreach (var edge in edges.Where(edge => edge.Relation == Relation.TranslationOf))
        {
            if (edge is not { From: PageEntry translation, To: PageEntry original } || translation.Facts.Language == own) continue;
            var at = translation.References.First(reference => reference.Relation == Relation.TranslationOf).Span;
            if (!original.IsOriginal) diagnostics.Add(Translation.OfTranslation(at, original.ToString()));
            if (!seen.TryAdd((original.Ref, translation.Facts.Language), translation))
            {
                diagnostics.Add(Translation.Twice(at, seen[(original.Ref, translation.Facts.Language)].ToString()));
            }
        }
    }
}
