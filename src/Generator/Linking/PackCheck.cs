using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>A pack can be published: enough pages, none twice, licences that may stand together.</summary>
internal static class PackCheck
{
    /// <summary>Checks all packs.</summary>
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        foreach (var pack in catalogue.Entries.OfType<Pack>())
        {
            var references = pack.References.Where(reference => reference.Relation == Relation.PackItem).ToArray();
            if (references.Length < 2 && pack.Parts.Length > 0) diagnostics.Add(PackContents.TooFew(pack.Span, references.Length));
            var seen = new HashSet<ContentRef>();
            foreach (var reference in references)
            {
                if (reference.Target.Kind == ContentKind.Pack) diagnostics.Add(PackContents.Pack(reference.Span, reference.Target.ToString()));
                else if (!seen.Add(reference.Target)) diagnostics.Add(PackContents.Twice(reference.Span, reference.Target.ToString()));
            }

            CheckLicences(pack, catalogue, diagnostics);
        }
    }

    private static void CheckLicences(Pack pack, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var pages = pack.Parts.SelectMany(part => part.Items).Select(item => catalogue.Find(item.Target)).OfType<PageEntry>().ToArray();
        var licences = pages.Select(page => page.Facts.Licence).DistinctBy(licence => licence.Id).ToArray();
        if (licences.Length < 2) return;
        foreach (var licence in licences.Where(licence => !licence.MixesWithOthers))
        {
            diagnostics.Add(PackLicence.Found(pack.Span, licence.Id, pages.Where(page => page.Facts.Licence.Id == licence.Id).Select(page => page.ToString())));
        }
    }
}
