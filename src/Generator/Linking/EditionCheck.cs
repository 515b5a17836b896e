using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>What was released under a number stays what it was.</summary>
internal static class EditionCheck
{
    /// <summary>Checks all recorded editions against the packs as they stand.</summary>
    public static void Check(Site site, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        foreach (var edition in site.Editions)
        {
            var name = new ContentRef(ContentKind.Pack, edition.Pack);
            if (catalogue.Find(name) is not Pack) diagnostics.Add(EditionFit.NoPack(edition.Span, edition.Pack));
            else if (site.Find(name) is Pack pack && pack.Edition == edition.Edition) Check(site, pack, edition, diagnostics);
        }
    }

    private static void Check(Site site, Pack pack, PackEdition edition, DiagnosticBag diagnostics)
    {
        var change = PackChange.Since(edition, PackVolume.Of(site, pack));
        if (change.IsNone) return;
        var what = new[] { ("added", change.Added), ("changed", change.Changed), ("removed", change.Removed) }
            .Where(pair => !pair.Item2.IsEmpty).Select(pair => $"{pair.Item1} {string.Join(", ", pair.Item2.Select(title => $"\"{title}\""))}")
            .Concat(change.Words ? ["changed its introduction, or what a part is called or for"] : Array.Empty<string>());
        diagnostics.Add(EditionFit.Changed(pack.Span, pack.Id, pack.Edition, what));
    }
}
