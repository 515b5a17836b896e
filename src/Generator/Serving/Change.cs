using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Serving;

/// <summary>What is different between two good sites, in names alone, so that the older one need not be kept.</summary>
internal sealed class Change
{
    private readonly ImmutableArray<ChangedEntry> entries;
    private readonly bool theme;
    private readonly bool settings;
    private readonly bool attachments;

    private Change(ImmutableArray<ChangedEntry> entries, bool theme, bool settings, bool attachments)
    {
        this.entries = entries;
        this.theme = theme;
        this.settings = settings;
        this.attachments = attachments;
    }

    /// <summary>Compares two sites. What has not changed is the same object in both.</summary>
    public static Change Between(Preview before, Preview after)
    {
        var found = ImmutableArray.CreateBuilder<ChangedEntry>();
        foreach (var entry in after.Site.Entries)
        {
            var old = before.Site.Find(entry.Ref);
            if (ReferenceEquals(old, entry)) continue;
            found.Add(new ChangedEntry(entry.Ref, old is null ? "is new" : "changed", [.. Names(before.Site, old), .. Names(after.Site, entry)], [.. NamedBy(before.Site, old), .. NamedBy(after.Site, entry)]));
        }

        foreach (var old in before.Site.Entries.Where(old => after.Site.Find(old.Ref) is null))
        {
            found.Add(new ChangedEntry(old.Ref, "is gone", [.. Names(before.Site, old)], [.. NamedBy(before.Site, old)]));
        }

        return new Change(
            found.ToImmutable(),
            !ReferenceEquals(before.View.Theme, after.View.Theme),
            !ReferenceEquals(before.Site.Settings, after.Site.Settings),
            before.Site.Attachments != after.Site.Attachments);
    }

    /// <summary>Why a page is another than before, after a colon: <c>its file changed</c>, <c>lists case-studies/x</c>.</summary>
    /// <param name="address">The page.</param>
    /// <param name="entry">What stands there; null for lists and files.</param>
    public string Reason(string address, Entry? entry)
    {
        if (Known(address, entry) is { } known) return known;
        if (Those(_ => true) is { } any) return address.EndsWith(".html", StringComparison.Ordinal) ? $"shows or counts {any}" : $"is made of {any}";
        return attachments ? "a picture or file changed" : "something that it shows changed";
    }

    /// <summary>The same where one relation explains it; null where it does not.</summary>
    public string? Known(string address, Entry? entry)
    {
        if (theme) return "the theme changed";
        if (settings) return "site.yml changed";
        if (entry is not null && entries.FirstOrDefault(changed => changed.Name == entry.Ref) is { } own)
        {
            return own.How == "is new" ? "it is new" : entry is PageEntry ? "its file changed" : $"its entry in {entry.Span.Path} changed";
        }

        if (entry is not null && Those(changed => changed.Names.Contains(entry.Ref)) is { } naming) return entry is PageEntry ? $"shows what names it: {naming}" : $"lists {naming}";
        if (entry is not null && Those(changed => changed.NamedBy.Contains(entry.Ref)) is { } named) return $"names {named}";
        if (IsList(address) && Those(changed => address.StartsWith(changed.Name.Kind.Folder() + "/", StringComparison.Ordinal)) is { } listed) return $"lists {listed}";
        return null;
    }

    private static bool IsList(string address) => address.Contains("/index", StringComparison.Ordinal);

    private static IEnumerable<ContentRef> Names(Site site, Entry? entry) => entry is null ? [] : site.From(entry).Select(edge => edge.To.Ref);

    private static IEnumerable<ContentRef> NamedBy(Site site, Entry? entry) => entry is null ? [] : site.To(entry).Select(edge => edge.From.Ref);

    // "case-studies/a", "case-studies/a, which is new", "case-studies/a and 3 more"; null for none.
    private string? Those(Func<ChangedEntry, bool> which)
    {
        var found = entries.Where(which).ToList();
        if (found.Count == 0) return null;
        var first = found[0].How == "changed" ? $"{found[0].Name}" : $"{found[0].Name}, which {found[0].How}";
        return found.Count == 1 ? first : $"{found[0].Name} and {found.Count - 1} more that changed";
    }

    private sealed record ChangedEntry(ContentRef Name, string How, HashSet<ContentRef> Names, HashSet<ContentRef> NamedBy);
}
