using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sharewell.Model;

namespace Sharewell.Rendering;

internal sealed partial class BodyWriter
{
    private void Link(LinkInline link)
    {
        var start = LinkStart(link.Url ?? "");
        Inlines(link);
        if (start) html.Close("a");
    }

    private void Address(AutolinkInline address)
    {
        var start = LinkStart(address.IsEmail ? "mailto:" + address.Url : address.Url);
        html.Text(address.Url);
        if (start) html.Close("a");
    }

    /// <summary>Writes the start of a link. False when the target may not be linked to: then the words stand alone.</summary>
    private bool LinkStart(string target)
    {
        var found = site.Resolve(page, target) ?? (WebAddress.IsAllowed(target) ? new LinkTarget.Outside(target) : null);
        switch (found)
        {
            case LinkTarget.ToEntry entry:
                var (href, outside) = HrefOf(entry);
                if (href is null) return false;
                html.Open("a", ("href", href), ("rel", outside ? "external" : null));
                return true;
            case LinkTarget.ToAttachment { Attachment: var file }:
                if ((options.HrefOfFile is null ? at.To(file.Url) : options.HrefOfFile(file)) is not { } address) return false;
                html.Open("a", ("href", address));
                return true;
            case LinkTarget.Outside web when WebAddress.IsAllowed(web.Address):
                html.Open("a", ("href", web.Address), ("rel", "external"));
                return true;
            default:
                return false;
        }
    }

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
