using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>A toolkit has a page of its own, and each section a place of its own in it.</summary>
internal static class ToolkitCheck
{
    /// <summary>Checks all toolkits.</summary>
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        foreach (var toolkit in catalogue.Entries.OfType<ToolkitSection>().GroupBy(section => section.Toolkit))
        {
            if (catalogue.Find(toolkit.Key) is null) diagnostics.Add(ToolkitIndex.Missing(toolkit.First().Path, toolkit.Key.Id));
            var places = new Dictionary<int, ToolkitSection>();
            foreach (var section in toolkit.Where(section => section.Order > 0 && section.Facts.IsOriginal).OrderBy(section => section.Facts.Published).ThenBy(section => section.Ref))
            {
                if (!places.TryAdd(section.Order, section)) diagnostics.Add(DuplicateName.Order(section.OrderSpan ?? section.Span, section.Order, places[section.Order].ToString()));
            }
        }
    }
}
