using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Model;

namespace Sharewell.Rendering;

internal sealed partial class BodyWriter
{
    private void Link(LinkInline link)
    {
        var (href, outside) = HrefOf(link.Url ?? "");
        if (href is not null) html.Open("a", ("href", href), ("rel", outside ? "external" : null));
        Inlines(link);
        if (href is null) return;
        html.Close("a");
        if (outside && options.Notes is { } notes) html.Open("sup", ("class", "link-note")).Text(LinkNotes.Mark(notes.NumberOf(href))).Close("sup");
    }

    // Its words are its address: paper needs no note of it.
    private void Address(AutolinkInline address)
    {
        var (href, outside) = HrefOf(address.IsEmail ? "mailto:" + address.Url : address.Url);
        if (href is not null) html.Open("a", ("href", href), ("rel", outside ? "external" : null));
        html.Text(address.Url);
        if (href is not null) html.Close("a");
    }

    /// <summary>The way to the target of a link, null where it may not be linked to and the words stand alone; and true where it leads outside.</summary>
    private (string? Href, bool Outside) HrefOf(string target) =>
        (site.Resolve(page, target) ?? (WebAddress.IsAllowed(target) ? new LinkTarget.Outside(target) : null)) switch
        {
            LinkTarget.ToEntry entry => HrefOf(entry),
            LinkTarget.ToAttachment { Attachment: var file } => options.HrefOfFile is { } elsewhere ? (elsewhere(file), true) : (at.To(file.Url), false),
            LinkTarget.Outside web when WebAddress.IsAllowed(web.Address) => (WebAddress.Escaped(web.Address), true),
            _ => (null, false),
        };

    // In a pack, a page may be there in part only: its bounds know which of its own headings can be reached.
    private (string? Href, bool Outside) HrefOf(LinkTarget.ToEntry target) =>
        at.Bounds is null && target.Entry.Ref == page.Ref && target.Fragment is { } own ? ("#" + options.IdPrefix + own, false) : at.Find(target.Entry, target.Fragment);

    private void Picture(LinkInline picture)
    {
        if (Attachment(picture) is not { } file)
        {
            // A picture that is not ours would be fetched from elsewhere: its words stand in for it.
            html.Text(PlainText.Of(picture));
            return;
        }

        html.Open(
            "img",
            ("src", at.To(file.Url)),
            ("alt", PlainText.Of(picture)),
            ("width", file.Width?.ToString(CultureInfo.InvariantCulture)),
            ("height", file.Height?.ToString(CultureInfo.InvariantCulture)),
            ("loading", "lazy"),
            ("decoding", "async"));
    }

    private Attachment? Attachment(LinkInline picture) =>
        site.Resolve(page, picture.Url ?? "") is LinkTarget.ToAttachment { Attachment: var file } && file.MediaType.StartsWith("image/", StringComparison.Ordinal) ? file : null;

    /// <summary>The picture of a paragraph that holds nothing else; null for any other paragraph.</summary>
    private LinkInline? PictureAlone(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } picture && Attachment(picture) is not null ? picture : null;

    private void Figure(LinkInline picture)
    {
        html.Open("figure");
        Picture(picture);
        if (!string.IsNullOrEmpty(picture.Title)) html.Open("figcaption").Text(picture.Title).Close("figcaption");
        html.Close("figure").Line();
    }
}
