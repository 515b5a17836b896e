using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>A pack can be published: no page twice, no other pack, licences that may stand together.</summary>
internal static class PackCheck
{
    /// <summary>Checks all packs.</summary>
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        foreach (var pack in catalogue.Entries.OfType<Pack>())
        {
            var seen = new HashSet<ContentRef>();
            foreach (var reference in Items(pack))
            {
                if (reference.Target.Kind == ContentKind.Pack) diagnostics.Add(PackContents.Pack(reference.Span, reference.Target.ToString()));
                else if (!seen.Add(reference.Target)) diagnostics.Add(PackContents.Twice(reference.Span, reference.Target.ToString()));
            }

            CheckLicences(pack, catalogue, diagnostics);
        }
    }

    private static void CheckLicences(Pack pack, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var items = Items(pack).Select(item => (At: item.Span, Page: catalogue.Find(item.Target) as PageEntry)).Where(item => item.Page is not null).ToArray();
        var byLicence = items.GroupBy(item => item.Page!.Facts.Licence).ToArray();
        if (byLicence.Length < 2) return;
        foreach (var group in byLicence.Where(group => !group.Key.MixesWithOthers))
        {
            diagnostics.Add(PackLicence.Found(group.First().At, group.Key.Id, group.Select(item => item.Page!.ToString()).Distinct(StringComparer.Ordinal)));
        }
    }

    private static IEnumerable<Reference> Items(Pack pack) => pack.References.Where(reference => reference.Relation == Relation.PackItem);
}
