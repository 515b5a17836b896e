using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>A picture or file for download to Attachment: it is what its name says, no larger than it may be, and safe to show.</summary>
internal static class AttachmentReader
{
    /// <summary>The most pixels of a picture: a browser takes four bytes for each, however small the file is.</summary>
    public const int MaxMegapixels = 40;

    /// <summary>Reads what there is to know and reports what is wrong.</summary>
    /// <returns>The attachment; one that was reported as well, so that links to it are not called broken.</returns>
    /// <exception cref="MachineFaultException">The file vanished or cannot be read.</exception>
    public static Attachment Read(FoundFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        var name = file.Path.FileName;
        if (!PortableNames.IsAddress(name)) diagnostics.Add(FileName.NoAddress(file.Path, PortableNames.Suggest(file.Path)));
        else if (name.Length > PortableNames.MaxAttachmentName) diagnostics.Add(FileName.TooLong(file.Path, PortableNames.MaxAttachmentName));

        var kind = AttachmentKinds.OfEnding(file.Path.Extension)!.Value;
        var bytes = Load(file, kind, limits, diagnostics);
        var size = bytes is null ? null : Check(file.Path, kind, bytes, diagnostics);
        return new Attachment(
            file.Path,
            new SiteUrl(file.Path.Value),
            AttachmentKinds.MediaType(kind),
            size?.Width,
            size?.Height,
            () => ReadAgain(file, kind, size, limits));
    }

    /// <summary>Reports what is wrong with the content of a file.</summary>
    /// <returns>The size of a picture; null for a PDF, for an SVG picture without a size, and for a faulty file.</returns>
    internal static PixelSize? Check(ContentPath path, AttachmentKind kind, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.IsEmpty)
        {
            diagnostics.Add(FileKind.Empty(path));
            return null;
        }

        var actual = AttachmentKinds.OfContent(bytes);
        if (actual != kind)
        {
            diagnostics.Add(actual is { } other
                ? FileKind.Other(path, AttachmentKinds.WithArticle(other), $"{AttachmentKinds.Folder(other)}/{path.Stem}{AttachmentKinds.Ending(other)}")
                : FileKind.None(path, AttachmentKinds.Name(kind), AttachmentKinds.WithArticle(kind)));
            return null;
        }

        if (kind == AttachmentKind.Pdf) return null;
        if (kind == AttachmentKind.Svg) return StrictText.Decode(path, bytes, diagnostics) is { } text ? SvgPicture.Check(path, text, diagnostics) : null;
        if (SizeOf(kind, bytes) is not { } size)
        {
            diagnostics.Add(FileKind.Damaged(path, AttachmentKinds.Name(kind)));
            return null;
        }

        if ((long)size.Width * size.Height <= MaxMegapixels * 1_000_000L) return size;
        diagnostics.Add(FileTooLarge.Pixels(path, size.Width, size.Height, MaxMegapixels));
        return null;
    }

    private static PixelSize? SizeOf(AttachmentKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        AttachmentKind.Png => PngHeader.Size(bytes),
        AttachmentKind.Jpeg => JpegHeader.Size(bytes),
        AttachmentKind.Gif => GifHeader.Size(bytes),
        AttachmentKind.WebP => WebPHeader.Size(bytes),
        AttachmentKind.Avif => AvifHeader.Size(bytes),
        _ => null,
    };

    private static byte[]? Load(FoundFile file, AttachmentKind kind, ContentLimits limits, DiagnosticBag diagnostics)
    {
        if (LimitedFile.Read(file.FullPath, limits.AttachmentBytes, out var length) is { } bytes) return bytes;
        diagnostics.Add(kind == AttachmentKind.Pdf
            ? FileTooLarge.Download(file.Path, length, limits.AttachmentBytes)
            : FileTooLarge.Picture(file.Path, length, limits.AttachmentBytes));
        return null;
    }

    // The bytes are held by nobody between the check and the writing of the site. Whatever changed in between must pass the same check.
    private static byte[] ReadAgain(FoundFile file, AttachmentKind kind, PixelSize? size, ContentLimits limits)
    {
        var faults = new DiagnosticBag();
        var bytes = Load(file, kind, limits, faults);
        if (bytes is not null && Check(file.Path, kind, bytes, faults) == size && !faults.HasErrors) return bytes;
        throw new MachineFaultException($"{file.FullPath} changed while the hub was being built.");
    }
}
