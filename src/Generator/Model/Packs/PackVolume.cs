using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>A pack with its pages found: what every format of it is made from.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Parts">Its parts in order. One whose pages are all drafts, and so not shown, is left out.</param>
/// <param name="Licence">
/// The licence of the whole: that of the strictest page in it, its own introduction among them, since a collection can give away no more than its
/// parts do.
/// </param>
public sealed record PackVolume(Pack Pack, ImmutableArray<PackedPart> Parts, Licence Licence)
{
    /// <summary>All pages in order.</summary>
    public IEnumerable<PackedPage> Pages => Parts.SelectMany(part => part.Pages);

    /// <summary>Finds the pages of a pack.</summary>
    public static PackVolume Of(Site site, Pack pack)
    {
        var parts = ImmutableArray.CreateBuilder<PackedPart>();
        var number = 0;
        foreach (var part in pack.Parts)
        {
            ImmutableArray<PackedPage> pages =
            [
                .. part.Items.Select(item => (item, page: site.Find(item.Target) as PageEntry)).Where(pair => pair.page is not null)
                    .Select(pair => new PackedPage(++number, pair.page!, pair.item.Part, pair.item.Note)),
            ];
            if (!pages.IsEmpty) parts.Add(new PackedPart(parts.Count + 1, part.Title, part.Note, pages));
        }

        var licence = parts.SelectMany(part => part.Pages).Select(page => page.Page.Facts.Licence).Append(pack.Facts.Licence)
            .OrderByDescending(licence => licence.Strictness).ThenBy(licence => licence.Id, StringComparer.Ordinal).First();
        return new PackVolume(pack, parts.ToImmutable(), licence);
    }
}

/// <summary>A part of a pack.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Note">What it is for; may be empty.</param>
/// <param name="Pages">Its pages; never none.</param>
public sealed record PackedPart(int Number, string Title, string Note, ImmutableArray<PackedPage> Pages);

/// <summary>A page in a pack.</summary>
/// <param name="Number">Its place among all pages of the pack, from 1.</param>
/// <param name="Page">The page.</param>
/// <param name="Part">The part of it that is meant, such as <c>roles</c> or the slug of a heading; null for the whole.</param>
/// <param name="Note">Why it is here; may be empty.</param>
public sealed record PackedPage(int Number, PageEntry Page, string? Part, string Note)
{
    /// <summary>The part that is a network's responsibility summary.</summary>
    public const string Roles = "roles";

    /// <summary>As content names it: <c>networks/x#roles</c>.</summary>
    public string Name => Part is null ? Page.Ref.ToString() : $"{Page.Ref}#{Part}";

    /// <summary>The text that is meant: the whole body, one heading with what stands under it, or nothing for the responsibility summary.</summary>
    public MarkdownBody Body => Part switch
    {
        null => Page.Body,
        Roles when Page is Network => MarkdownBody.Empty,
        _ => BodySection.Of(Page.Body, Part),
    };
}
